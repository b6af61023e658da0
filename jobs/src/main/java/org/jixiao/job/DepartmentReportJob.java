package org.jixiao.job;

import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/** One row per narrative report that stands: what it claims. */
record DepartmentReportJob(StandingRecords standing, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return DEPARTMENT_REPORT;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return standing.interpreted(
        tables,
        DepartmentReport.class,
        schema,
        (known, record, path) ->
            record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)
                ? new DepartmentReports(known).interpret(record, path)
                : List.of());
  }
}
