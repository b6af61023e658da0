package org.jixiao.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.ProjectName;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.NarrativeProjects;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/**
 * One row per project and fiscal year, the standing version: a project's own form stands over a
 * list, a list over a line of the narrative; among equals one with amounts, then the first by path
 * and place.
 */
record ProjectEvaluationJob(StandingRecords standing, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return PROJECT_EVALUATION;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> all =
        standing.interpreted(
            tables, ProjectEvaluation.class, schema, ProjectEvaluationJob::interpreter);
    UDF1<String, String> key = name -> name == null ? null : ProjectName.key(name);
    Column projectKey = functions.udf(key, DataTypes.StringType).apply(col("project_name"));
    // Without year, department or name two rows cannot be told to be the same project.
    Column identified =
        col("fiscal_year")
            .isNotNull()
            .and(col("department_name").isNotNull())
            .and(projectKey.isNotNull());
    WindowSpec project =
        Window.partitionBy(
                col("fiscal_year"),
                col("department_name"),
                when(identified, projectKey).otherwise(coalesce(col("record_id"), col("locator"))))
            .orderBy(sourceRank(), col("annual_budget_yuan").isNull(), col("locator"));
    return all.withColumn("standing", row_number().over(project))
        .where(col("standing").equalTo(1))
        .drop("standing");
  }

  private static BiFunction<VerbatimRecord, String, List<ProjectEvaluation>> interpreter(
      Reference reference) {
    NarrativeProjects ofReports = new NarrativeProjects(reference);
    ProjectEvaluations ofForms = new ProjectEvaluations(reference);
    return (record, path) ->
        record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)
            ? ofReports.interpret(record, path)
            : ofForms.interpret(record, path);
  }

  private static Column sourceRank() {
    return when(col("source").equalTo(ProjectEvaluation.FROM_FORM), lit(1))
        .when(col("source").equalTo(ProjectEvaluation.FROM_LIST), lit(2))
        .otherwise(lit(3));
  }
}
