package org.jixiao.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.model.QuestionNumber;

/** Judgements to the two tables of the checked layer. */
public final class Findings {
  private Findings() {}

  /**
   * Returns one row per failed judgement: the rows of {@code checked.finding}.
   *
   * @param waivers those in force
   * @param paths of the files findings are about, by submission
   */
  public static Dataset<Row> of(
      Dataset<Row> judgements, Waivers waivers, Map<String, String> paths) {
    Column identity =
        concat_ws("\u001f", col("rule_id"), col("submission_id"), col("locator"), col("found"));
    UDF4<String, Integer, String, String, String> reason = waivers::reasonFor;
    UserDefinedFunction waived = udf(reason, DataTypes.StringType);
    return judgements
        .where(col("outcome").equalTo(Verdict.Outcome.FAILED.name()))
        .withColumn(
            "waiver_reason",
            waivers.isEmpty()
                ? lit(null).cast(DataTypes.StringType)
                : waived.apply(
                    col("rule_id"),
                    col("fiscal_year"),
                    col("department_name"),
                    col("project_name")))
        .select(
            sha2(identity, 256).as("finding_id"),
            questionNumber(paths).as("question_number"),
            col("rule_id"),
            col("rule_scope"),
            col("severity"),
            col("fiscal_year"),
            col("department_name"),
            col("project_name"),
            col("submission_id"),
            col("locator"),
            col("message"),
            col("found"),
            col("expected"),
            col("waiver_reason").isNotNull().as("waived"),
            col("waiver_reason"))
        .dropDuplicates("finding_id");
  }

  private static Column questionNumber(Map<String, String> paths) {
    UDF7<String, Integer, String, String, String, String, String, String> number =
        (rule, year, department, project, found, locator, submission) ->
            QuestionNumber.of(
                rule,
                year,
                department,
                project,
                found,
                locator,
                submission == null ? "" : paths.getOrDefault(submission, ""));
    return udf(number, DataTypes.StringType)
        .apply(
            col("rule_id"),
            col("fiscal_year"),
            col("department_name"),
            col("project_name"),
            col("found"),
            col("locator"),
            col("submission_id"));
  }

  /** Returns the counts per rule and department-year: the rows of {@code checked.check_result}. */
  public static Dataset<Row> counts(Dataset<Row> judgements) {
    return judgements
        .groupBy("rule_id", "rule_scope", "fiscal_year", "department_name")
        .agg(
            count(Verdict.Outcome.PASSED, Verdict.Outcome.FAILED).as("applied"),
            count(Verdict.Outcome.FAILED).as("failed"),
            count(Verdict.Outcome.NOT_APPLICABLE).as("not_applicable"));
  }

  private static Column count(Verdict.Outcome... outcomes) {
    Object[] names = Arrays.stream(outcomes).map(Enum::name).toArray();
    return coalesce(sum(when(col("outcome").isin(names), col("subjects"))), lit(0L));
  }
}
