package org.jixiao.warehouse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a table holds: one definition for creating it, for encoding its rows and for its catalogue
 * entry.
 *
 * @param grain what one row is, in the words "one row per …"
 * @param key columns that tell rows apart; rows are stored in their order
 * @param partition columns of the unit that is replaced as a whole; empty where the table is
 */
public record TableContract(
    TableName table,
    String description,
    String grain,
    List<String> key,
    List<String> partition,
    StructType schema) {
  public TableContract {
    key = List.copyOf(key);
    partition = List.copyOf(partition);
  }

  /** Returns whether what a department said of a fiscal year is replaced as a whole. */
  public boolean isByDepartmentYear() {
    return partition.contains("fiscal_year") && partition.contains("department_name");
  }

  /**
   * Returns the rows with exactly the columns of the contract, in its order and types.
   *
   * @throws IllegalStateException when a column is missing or superfluous, naming both lists
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    List<String> found = Arrays.asList(rows.columns());
    List<String> expected = Arrays.asList(schema.fieldNames());
    if (found.size() != expected.size() || !found.containsAll(expected)) {
      throw new IllegalStateException(
          table + ": columns are " + found + ", the contract says " + expected);
    }
    List<Column> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      columns.add(functions.col(field.name()).cast(field.dataType()).as(field.name()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }

  /** Returns the columns of the key, for sorting. */
  Column[] keyColumns() {
    return key.stream().map(name -> functions.col(name).asc_nulls_first()).toArray(Column[]::new);
  }
}
