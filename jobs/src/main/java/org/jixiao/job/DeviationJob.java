package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.jixiao.job.TableNames.DEVIATION;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.Deviations;
import org.jixiao.interpret.narrative.JoinedReports;
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
    Column ofReport = col("form").equalTo(VerbatimRecord.DEPARTMENT_REPORT);
    Dataset<Row> records = tables.get(RECORD);
    Dataset<Row> ofReports =
        DepartmentYears.joined(
            standing.interpreted(
                records.where(ofReport),
                Deviation.class,
                schema,
                known -> new Deviations(known)::ofReport),
            Deviation.class,
            schema,
            standing.reference(),
            (known, rows) -> new JoinedReports(known).deviations(rows));
    Dataset<Row> ofForms =
        standing
            .interpreted(
                records.where(not(ofReport)), Deviation.class, schema, DeviationJob::ofForms)
            .join(
                tables
                    .get(PROJECT_EVALUATION)
                    .where(col("source").notEqual(ProjectEvaluation.FROM_NARRATIVE))
                    .select("record_id"),
                new String[] {"record_id"},
                "left_semi");
    return ofReports.unionByName(ofForms);
  }

  private static BiFunction<VerbatimRecord, String, List<Deviation>> ofForms(Reference reference) {
    Deviations deviations = new Deviations(reference);
    ProjectEvaluations projects = new ProjectEvaluations(reference);
    Indicators indicators = new Indicators(reference);
    return (record, path) -> {
      List<Deviation> stated = new ArrayList<>();
      for (ProjectEvaluation project : projects.interpret(record, path)) {
        stated.addAll(deviations.ofForm(project, indicators.interpret(record, path)));
      }
      return stated;
    };
  }
}
