package org.jixiao.check;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Judgements to the two tables of the checked layer. */
public final class Findings {
  private Findings() {}

  /** Returns one row per failed judgement: the rows of {@code checked.finding}. */
  public static Dataset<Row> of(Dataset<Row> judgements) {
    Column identity =
        functions.concat_ws(
            "\u001f",
            functions.col("rule_id"),
            functions.col("submission_id"),
            functions.col("locator"),
            functions.col("found"));
    return judgements
        .where(functions.col("outcome").equalTo(Verdict.Outcome.FAILED.name()))
        .select(
            functions.sha2(identity, 256).as("finding_id"),
            functions.col("rule_id"),
            functions.col("severity"),
            functions.col("fiscal_year"),
            functions.col("department_name"),
            functions.col("project_name"),
            functions.col("submission_id"),
            functions.col("locator"),
            functions.col("message"),
            functions.col("found"),
            functions.col("expected"),
            functions.lit(false).as("waived"))
        .dropDuplicates("finding_id");
  }

  /** Returns the counts per rule and department-year: the rows of {@code checked.check_result}. */
  public static Dataset<Row> counts(Dataset<Row> judgements) {
    return judgements
        .groupBy("rule_id", "fiscal_year", "department_name")
        .agg(
            count(Verdict.Outcome.PASSED, Verdict.Outcome.FAILED).as("applied"),
            count(Verdict.Outcome.FAILED).as("failed"),
            count(Verdict.Outcome.NOT_APPLICABLE).as("not_applicable"));
  }

  private static Column count(Verdict.Outcome... outcomes) {
    Object[] names = java.util.Arrays.stream(outcomes).map(Enum::name).toArray();
    return functions.count(functions.when(functions.col("outcome").isin(names), 1));
  }
}
