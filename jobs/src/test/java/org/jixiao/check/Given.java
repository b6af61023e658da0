package org.jixiao.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.ColumnName;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** Interpreted records from texts of {@code column=value}; what a text leaves out is absent. */
final class Given {
  static final TableCatalogue TABLES = TableCatalogue.load();

  private static final String EVERYWHERE =
      "fiscal_year=2024 department_name=区教育局 project_name=校舍维修 submission_id=s1 record_id=r1"
          + " locator=表.xlsx!A1 ";

  private Given() {}

  static ProjectEvaluation project(String columns, RaisedFlag... flags) {
    return record(ProjectEvaluation.class, EVERYWHERE + "source=form " + columns, flags);
  }

  static Indicator indicator(String columns, RaisedFlag... flags) {
    return record(Indicator.class, EVERYWHERE + "ordinal=1 level3=维修面积 " + columns, flags);
  }

  static Funding funding(String columns) {
    return record(Funding.class, EVERYWHERE + "ordinal=1 label=资金 " + columns);
  }

  /** Returns the records as rows of an interpreted table. */
  static <T extends Record> Dataset<Row> rows(String table, Class<T> type, List<T> records) {
    var schema = TABLES.contract(new TableName("interpreted", table)).schema();
    RowCodec<T> codec = RowCodec.of(type, schema);
    return SparkFixture.spark()
        .createDataFrame(records.stream().map(codec::toRow).toList(), schema)
        .coalesce(1);
  }

  private static <T extends Record> T record(Class<T> type, String columns, RaisedFlag... flags) {
    Map<String, String> texts = new HashMap<>();
    for (String pair : columns.strip().split(" +", -1)) {
      String[] parts = pair.split("=", 2);
      texts.put(parts[0], parts[1].isEmpty() ? null : parts[1]);
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String column = ColumnName.of(components[i]);
      values[i] = value(components[i].getType(), texts.remove(column), flags);
    }
    if (!texts.isEmpty()) {
      throw new AssertionError(type.getSimpleName() + " has no " + texts.keySet());
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getSimpleName(), e);
    }
  }

  private static Object value(Class<?> type, String text, RaisedFlag... flags) {
    if (type == List.class) {
      return List.of(flags);
    }
    if (text == null || type == String.class) {
      return text;
    }
    return type == BigDecimal.class ? (Object) new BigDecimal(text) : Integer.valueOf(text);
  }
}
