package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.narrative.ReportedProjects;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/** One row per project line of the narratives that stand. */
record ReportedProjectJob(StandingRecords standing, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return REPORTED_PROJECT;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return standing.interpreted(
        tables,
        ReportedProject.class,
        schema,
        (known, record, path) ->
            record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)
                ? new ReportedProjects(known).interpret(record, path)
                : List.of());
  }
}
