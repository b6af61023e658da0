package org.jixiao.job;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/** The tables a job declared that it reads; any other is out of its reach. */
final class Tables {
  private final Warehouse warehouse;
  private final TableJob job;

  Tables(Warehouse warehouse, TableJob job) {
    this.warehouse = warehouse;
    this.job = job;
  }

  /**
   * Returns the rows of a declared table.
   *
   * @throws IllegalStateException when the job did not declare it
   */
  Dataset<Row> get(TableName table) {
    Set<TableName> declared = job.reads();
    if (!declared.contains(table)) {
      throw new IllegalStateException(
          job.table() + " reads " + table + " but declares " + declared);
    }
    return warehouse.read(table);
  }

  /** Returns Spark, to make rows that come from no table (codes, register). */
  SparkSession spark() {
    return warehouse.spark();
  }
}
