package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.NarrativeProjects;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/** One row per project and fiscal year, the {@linkplain StandingProjects standing} version. */
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
            tables,
            ProjectEvaluation.class,
            schema,
            (known, record, path) -> interpret(known, record, path));
    return StandingProjects.of(all, standing.received());
  }

  private static List<ProjectEvaluation> interpret(
      Reference reference, VerbatimRecord record, String path) {
    return record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)
        ? new NarrativeProjects(reference).interpret(record, path)
        : new ProjectEvaluations(reference).interpret(record, path);
  }
}
