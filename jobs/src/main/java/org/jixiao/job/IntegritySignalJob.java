package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.jixiao.job.TableNames.INDICATOR;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jixiao.check.signal.Signal;
import org.jixiao.check.signal.SignalProject;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.check.signal.YearQuestions;
import org.jixiao.model.Flag;
import org.jixiao.model.Severity;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableName;

/** One row per question asked of the district or a department in a year, and what came of it. */
record IntegritySignalJob(SignalThresholds thresholds, StructType schema) implements TableJob {
  static final TableName TABLE = TableName.of("statistics.integrity_signal");

  @Override
  public TableName table() {
    return TABLE;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(PROJECT_EVALUATION, INDICATOR, REPORTED_PROJECT);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return ask(
        tables.spark(),
        projects(
            tables.whole(PROJECT_EVALUATION),
            tables.whole(INDICATOR),
            tables.whole(REPORTED_PROJECT)));
  }

  /** Returns what is asked about projects, as {@link #projects} gives them. */
  Dataset<Row> ask(SparkSession spark, Dataset<Row> projects) {
    RowCodec<Signal> codec = RowCodec.of(Signal.class, schema);
    List<Row> ofTexts =
        new SimilarTexts(thresholds).ask(projects).stream().map(codec::toRow).toList();
    return ofYears(projects).unionByName(spark.createDataFrame(ofTexts, schema));
  }

  /** A year is asked about as a whole: what is usual in it, all its departments tell. */
  private Dataset<Row> ofYears(Dataset<Row> projects) {
    StructType input = projects.schema();
    StructType output = schema;
    SignalThresholds limits = thresholds;
    return projects
        .groupByKey(
            (MapFunction<Row, Integer>) row -> row.getInt(row.fieldIndex("fiscal_year")),
            Encoders.INT())
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>)
                (year, rows) -> {
                  RowCodec<SignalProject> decoder = RowCodec.of(SignalProject.class, input);
                  RowCodec<Signal> encoder = RowCodec.of(Signal.class, output);
                  List<SignalProject> ofYear = new ArrayList<>();
                  rows.forEachRemaining(row -> ofYear.add(decoder.fromRow(row)));
                  return new YearQuestions(limits)
                      .ask(year, ofYear).stream().map(encoder::toRow).iterator();
                },
            Encoders.row(output));
  }

  /** Returns the projects that a department and a year are known of, as signals see them. */
  static Dataset<Row> projects(
      Dataset<Row> evaluations, Dataset<Row> indicators, Dataset<Row> lines) {
    Dataset<Row> targets =
        indicators
            .where("target_operator IN ('>=', '>', '=') AND target_value > 0")
            .where(col("actual_value").isNotNull())
            .groupBy("record_id")
            .agg(
                expr("CAST(count(1) AS INT)").as("target_count"),
                expr("max(try_cast(100 * actual_value / target_value AS DECIMAL(18, 4)))")
                    .as("overfilled_pct"));
    Dataset<Row> told =
        lines
            .groupBy("fiscal_year", "department_name", "project_name")
            .agg(expr("min_by(narrative_text, locator)").as("narrative_text"));
    return evaluations
        .where("fiscal_year IS NOT NULL AND department_name IS NOT NULL")
        .join(targets, new String[] {"record_id"}, "left")
        .join(told, new String[] {"fiscal_year", "department_name", "project_name"}, "left")
        .withColumn("score_unusable", expr(unusableScore()))
        .selectExpr(
            "fiscal_year",
            "department_name",
            "implementing_unit",
            "project_name",
            "project_key",
            "IF(score_unusable, NULL, score_points) AS score_points",
            "score_unusable",
            "execution_rate_pct",
            "annual_budget_yuan",
            "executed_yuan",
            "IF(overfilled_pct IS NULL, 0, target_count) AS target_count",
            "overfilled_pct",
            "coalesce(achievement_text, narrative_text) AS text",
            "locator");
  }

  private static String unusableScore() {
    String faults =
        Arrays.stream(Flag.values())
            .filter(flag -> flag.severity() == Severity.ERROR)
            .map(flag -> "'" + flag.name() + "'")
            .collect(Collectors.joining(", "));
    return "coalesce(exists(flags, f -> f.field = 'score_points' AND f.code IN ("
        + faults
        + ")), false)";
  }
}
