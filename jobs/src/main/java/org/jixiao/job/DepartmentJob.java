package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.warehouse.TableName;

/** A table that follows from the records of each department and year alone. */
record DepartmentJob(TableName table, DepartmentPass pass) implements TableJob {
  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return pass.rows(tables, table.name());
  }
}
