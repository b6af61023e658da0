package org.jixiao.job;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jixiao.warehouse.TableName;

/**
 * How one table comes from others. A job neither reads nor writes: the runner hands it the tables
 * it names and stores what it returns, so the order of jobs follows from their needs.
 */
interface TableJob {
  /** Returns the table this job makes. */
  TableName table();

  /** Returns the tables it is made from. */
  Set<TableName> reads();

  /** Returns the rows, with the columns of the table's contract. */
  Dataset<Row> build(Tables tables);

  /**
   * Returns the condition of the rows that {@link #build} replaces.
   *
   * @param byUnit whether the table is kept by department-years
   */
  default Column replaced(Extent extent, boolean byUnit) {
    return byUnit ? extent.ofUnits() : functions.lit(true);
  }
}
