package org.jixiao.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.model.Finding;

/** Rules over several documents, run as queries; what they say as rows of {@link Judgement}. */
public final class Judging {
  private final Thresholds thresholds;

  public Judging(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Returns what the rules of a file say.
   *
   * @param views what stands before a table's name in the name of its view
   */
  public Dataset<Row> acrossDocuments(SparkSession spark, SqlRule file, String views) {
    Dataset<Row> judged = spark.sql(file.sqlOver(views), thresholds.asParameters());
    Column id = file.rules().size() == 1 ? lit(file.rules().get(0).id()) : judged.col("rule_id");
    Column severity = lit(null).cast(DataTypes.StringType);
    Column message = lit(null).cast(DataTypes.StringType);
    for (RuleWords rule : file.rules()) {
      severity =
          when(
                  id.equalTo(rule.id()),
                  when(col("fiscal_year").leq(rule.since()), Finding.INFO)
                      .otherwise(rule.severity()))
              .otherwise(severity);
      message = when(id.equalTo(rule.id()), rule.message()).otherwise(message);
    }
    return judged.select(
        id.as("rule_id"),
        lit(file.scope().word()).as("rule_scope"),
        severity.as("severity"),
        message.as("message"),
        col("fiscal_year"),
        col("department_name"),
        col("project_name"),
        col("submission_id"),
        col("locator"),
        when(col("failed"), Verdict.Outcome.FAILED.name())
            .when(col("failed").isNull(), Verdict.Outcome.NOT_APPLICABLE.name())
            .otherwise(Verdict.Outcome.PASSED.name())
            .as("outcome"),
        col("found"),
        col("expected"),
        lit(1L).as("subjects"));
  }
}
