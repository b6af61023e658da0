package org.jixiao.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Reference;
import org.jixiao.warehouse.RowCodec;

/** Rows of one department and fiscal year taken together. */
final class DepartmentYears {
  private DepartmentYears() {}

  /** Makes one set of rows of what several documents of one department and year gave. */
  interface Joiner<T extends Record> extends Serializable {
    List<T> join(Reference reference, List<T> rows);
  }

  /** Returns the rows joined; those without year or department stay as they are. */
  static <T extends Record> Dataset<Row> joined(
      Dataset<Row> rows, Class<T> type, StructType schema, Reference reference, Joiner<T> joiner) {
    int year = schema.fieldIndex("fiscal_year");
    int department = schema.fieldIndex("department_name");
    int record = schema.fieldIndex("record_id");
    return rows.groupByKey(
            (MapFunction<Row, String>)
                row ->
                    row.isNullAt(year) || row.isNullAt(department)
                        ? "record " + row.getString(record)
                        : row.getInt(year) + " " + row.getString(department),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (key, group) -> {
                  RowCodec<T> codec = RowCodec.of(type, schema);
                  List<T> together = new ArrayList<>();
                  group.forEachRemaining(row -> together.add(codec.fromRow(row)));
                  return joiner.join(reference, together).stream().map(codec::toRow).iterator();
                },
            Encoders.row(schema));
  }
}
