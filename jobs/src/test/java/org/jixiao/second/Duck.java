package org.jixiao.second;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A DuckDB in memory. */
final class Duck implements AutoCloseable {
  private static final Pattern ENDS = Pattern.compile(";\\s*(?:\\n|$)");

  private final Connection connection;

  Duck() {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs statements, each ended by a semicolon at the end of a line. */
  void run(String statements) {
    for (String sql : ENDS.splitAsStream(statements).toList()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }
  }

  /** Returns the rows of a query; numbers as decimals, so that kinds of numbers do not matter. */
  List<List<Object>> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          Object value = found.getObject(i);
          row.add(value instanceof Number number ? new BigDecimal(number.toString()) : value);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Returns the columns of a table or query with their types. */
  Map<String, String> columns(String from) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + from + " LIMIT 0")) {
      ResultSetMetaData columns = found.getMetaData();
      Map<String, String> types = new LinkedHashMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        types.put(columns.getColumnName(i), columns.getColumnTypeName(i));
      }
      return types;
    } catch (SQLException e) {
      throw new IllegalStateException(from, e);
    }
  }

  /** Makes a table of a schema and fills it by name from Parquet files. */
  void table(String name, StructType schema, List<String> files) {
    run("CREATE TABLE " + name + " " + struct(schema));
    if (!files.isEmpty()) {
      run(
          "INSERT INTO %s BY NAME SELECT * FROM read_parquet(%s, union_by_name = true)"
              .formatted(name, list(files)));
    }
  }

  /** Returns texts as a list in SQL. */
  static String list(List<String> texts) {
    return texts.stream().map(Duck::literal).toList().toString();
  }

  static String literal(String text) {
    return text == null ? "NULL" : "'" + text.replace("'", "''") + "'";
  }

  private static String struct(StructType schema) {
    List<String> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      columns.add('"' + field.name() + "\" " + type(field.dataType()));
    }
    return "(" + String.join(", ", columns) + ")";
  }

  private static String type(DataType type) {
    if (type instanceof StructType struct) {
      return "STRUCT" + struct(struct);
    }
    if (type instanceof ArrayType array) {
      return type(array.elementType()) + "[]";
    }
    return type instanceof DecimalType ? type.sql() : type.sql().replace("STRING", "VARCHAR");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
