package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/**
 * The tables a job declared that it reads; any other is out of its reach. A job that makes the rows
 * of department-years sees, of each table that is kept by them, those it is to make anew.
 */
final class Tables {
  private static final int UNITS_PER_TASK = 20;

  private final Warehouse warehouse;
  private final TableJob job;
  private final Extent extent;

  Tables(Warehouse warehouse, TableJob job, Extent extent) {
    this.warehouse = warehouse;
    this.job = job;
    this.extent = extent;
  }

  /**
   * Returns the rows of a declared table that the job is concerned with.
   *
   * @throws IllegalStateException when the job did not declare it
   */
  Dataset<Row> get(TableName table) {
    Dataset<Row> rows = whole(table);
    boolean partly = !extent.isEverything() && isOfUnits(job.table()) && isOfUnits(table);
    return partly ? rows.where(extent.ofUnits()) : rows;
  }

  /**
   * Returns the records of the submissions that are needed for what is computed anew.
   *
   * @throws IllegalStateException when the job did not declare them
   */
  Dataset<Row> records() {
    requireDeclared(RECORD);
    return extent.isEverything()
        ? warehouse.readForWork(RECORD)
        : warehouse.read(RECORD).where(extent.ofRecords()).coalesce(tasks());
  }

  /** A task begins by reading all words and rules, which some departments should share. */
  private int tasks() {
    return 1 + extent.units().size() / UNITS_PER_TASK;
  }

  /**
   * Returns all rows of a declared table, of every department and year.
   *
   * @throws IllegalStateException when the job did not declare it
   */
  Dataset<Row> whole(TableName table) {
    requireDeclared(table);
    return warehouse.read(table);
  }

  /** Returns the rows, of all years, of the departments of which some year is computed anew. */
  Dataset<Row> ofDepartments(TableName table) {
    return whole(table).where(extent.ofDepartments());
  }

  /** Returns what is computed anew. */
  Extent extent() {
    return extent;
  }

  /** Returns Spark, to make rows that come from no table (codes, register). */
  SparkSession spark() {
    return warehouse.spark();
  }

  private void requireDeclared(TableName table) {
    Set<TableName> declared = job.reads();
    if (!declared.contains(table)) {
      throw new IllegalStateException(
          job.table() + " reads " + table + " but declares " + declared);
    }
  }

  private boolean isOfUnits(TableName table) {
    return warehouse.tables().contract(table).isByDepartmentYear();
  }
}
