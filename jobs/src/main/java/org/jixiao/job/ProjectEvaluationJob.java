package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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
            tables, ProjectEvaluation.class, schema, ProjectEvaluationJob::interpreter);
    return StandingProjects.of(all, standing.received());
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
}
