package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.jixiao.job.TableNames.DEVIATION;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.Deviations;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/** One row per cause or measure stated, in the narratives and in the forms and lists that stand. */
record DeviationJob(StandingRecords standing, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return DEVIATION;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD, PROJECT_EVALUATION);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> stated =
        standing.interpreted(
            tables,
            Deviation.class,
            schema,
            (known, record, path) -> interpret(known, record, path));
    Dataset<Row> standing =
        tables
            .get(PROJECT_EVALUATION)
            .where(col("source").notEqual(ProjectEvaluation.FROM_NARRATIVE))
            .select(col("record_id").as("standing_record_id"));
    return stated
        .join(standing, col("record_id").equalTo(col("standing_record_id")), "left_outer")
        .where(
            col("source")
                .equalTo(ProjectEvaluation.FROM_NARRATIVE)
                .or(col("standing_record_id").isNotNull()))
        .drop("standing_record_id");
  }

  private static List<Deviation> interpret(
      Reference reference, VerbatimRecord record, String path) {
    Deviations deviations = new Deviations(reference);
    if (record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      return deviations.ofReport(record, path);
    }
    List<Deviation> stated = new ArrayList<>();
    for (ProjectEvaluation project : new ProjectEvaluations(reference).interpret(record, path)) {
      stated.addAll(deviations.ofForm(project, new Indicators(reference).interpret(record, path)));
    }
    return stated;
  }
}
