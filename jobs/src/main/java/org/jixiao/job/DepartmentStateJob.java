package org.jixiao.job;

import static org.apache.spark.sql.functions.not;
import static org.jixiao.job.TableNames.DEPARTMENT_STATE;
import static org.jixiao.job.TableNames.RECORD;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.warehouse.TableName;

/**
 * One row per department and fiscal year, from which the statistics are merged. The table is small
 * and read by every one of them, so it is kept in one piece: rows not computed anew are carried
 * over.
 */
record DepartmentStateJob(DepartmentPass pass) implements TableJob {
  @Override
  public TableName table() {
    return DEPARTMENT_STATE;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD, DEPARTMENT_STATE);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> anew = pass.rows(tables, DEPARTMENT_STATE.name());
    return tables.extent().isEverything()
        ? anew
        : tables.whole(DEPARTMENT_STATE).where(not(tables.extent().ofUnits())).unionByName(anew);
  }
}
