package org.jixiao.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.interpret.ProjectName;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;

/** Which of several evaluations of one project and year stands. */
final class StandingProjects {
  private static final int NARRATIVE = 3;
  private static final String PROJECT_KEY = "project_key";

  private StandingProjects() {}

  /**
   * Returns one row per project and year, with the columns given and {@code project_key}: a
   * project's own form stands over a list, a list over a line of the narrative; among equals one
   * with amounts, then the newest, then the first by path and place. Where there were several
   * forms, or several rows of lists, the one that stands is flagged with the places of the others.
   *
   * @param received when each submission was received, in any unit that orders
   */
  static Dataset<Row> of(Dataset<Row> evaluations, Map<String, Long> received) {
    HashMap<String, Long> times = new HashMap<>(received);
    UDF1<String, Long> time = times::get;
    Column newest = udf(time, DataTypes.LongType).apply(col("submission_id"));
    WindowSpec project = Window.partitionBy("fiscal_year", "department_name", PROJECT_KEY);
    WindowSpec order =
        project.orderBy(
            col("source_rank"),
            col("annual_budget_yuan").isNull(),
            newest.desc_nulls_last(),
            col("locator"));
    return withProject(evaluations.withColumn("source_rank", sourceRank()))
        .withColumn("alike", collect_list(struct("source_rank", "locator")).over(project))
        .withColumn("standing", row_number().over(order))
        .where(col("standing").equalTo(1))
        .withColumn("elsewhere", elsewhere())
        .withColumn("flags", flags())
        .drop("source_rank", "alike", "standing", "elsewhere");
  }

  /**
   * Adds the key of the project a row belongs to: its code where it has one, else the code of the
   * only coded project of that name, else the name. Without year, department or name two rows
   * cannot be told to be the same project; their key is their place, which a corrected file keeps
   * and every line of a report has for itself.
   */
  private static Dataset<Row> withProject(Dataset<Row> evaluations) {
    UDF2<String, Integer, String> key =
        (name, year) -> name == null ? null : ProjectName.key(name, year);
    UDF1<String, String> code = ProjectName::decisiveCode;
    WindowSpec sameName = Window.partitionBy("fiscal_year", "department_name", "name_key");
    Column identified =
        col("fiscal_year")
            .isNotNull()
            .and(col("department_name").isNotNull())
            .and(col("name_key").isNotNull());
    Column project =
        coalesce(
            col("code_key"),
            when(col("first_code").equalTo(col("last_code")), col("first_code")),
            col("name_key"));
    return evaluations
        .withColumn(
            "name_key",
            udf(key, DataTypes.StringType).apply(col("project_name"), col("fiscal_year")))
        .withColumn("code_key", udf(code, DataTypes.StringType).apply(col("project_code")))
        .withColumn("first_code", min("code_key").over(sameName))
        .withColumn("last_code", max("code_key").over(sameName))
        .withColumn(PROJECT_KEY, when(identified, project).otherwise(col("locator")))
        .drop("name_key", "code_key", "first_code", "last_code");
  }

  /** A form beside the project's row in a list is usual; a form beside a form is not. */
  private static Column elsewhere() {
    return when(col("source_rank").equalTo(NARRATIVE), expr("CAST(array() AS ARRAY<STRING>)"))
        .otherwise(
            expr(
                "array_sort(transform(filter(alike,"
                    + " a -> a.source_rank = source_rank AND a.locator <> locator),"
                    + " a -> a.locator))"));
  }

  private static Column flags() {
    Column repeated =
        struct(
            lit(Flag.PROJECT_REPEATED.name()).as("code"),
            lit("project_name").as("field"),
            concat(
                    col("project_name"),
                    lit("，采用"),
                    col("locator"),
                    lit("；未采用"),
                    array_join(col("elsewhere"), "、"))
                .as("verbatim"));
    return when(size(col("elsewhere")).equalTo(0), col("flags"))
        .otherwise(concat(col("flags"), array(repeated)));
  }

  private static Column sourceRank() {
    return when(col("source").equalTo(ProjectEvaluation.FROM_FORM), lit(1))
        .when(col("source").equalTo(ProjectEvaluation.FROM_LIST), lit(2))
        .otherwise(lit(NARRATIVE));
  }
}
