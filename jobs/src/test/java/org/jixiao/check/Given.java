package org.jixiao.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.ColumnName;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.GradeCount;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/**
 * Interpreted records from texts of {@code column=value}; what a text leaves out is absent. A flag
 * is {@code flag=CODE:field:verbatim}, counts of grades are {@code grades=优:3,良:1}.
 */
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

  static DepartmentReport report(String columns) {
    return record(DepartmentReport.class, without("project_name") + columns);
  }

  static ReportedProject line(String columns) {
    return record(ReportedProject.class, EVERYWHERE + "ordinal=1 " + columns);
  }

  static Deviation deviation(String columns) {
    return record(Deviation.class, EVERYWHERE + "text=招标延期 phrase=招标 " + columns);
  }

  static ApprovedProject approved(String columns) {
    return record(ApprovedProject.class, EVERYWHERE + columns);
  }

  static ReviewResult review(String columns) {
    return record(ReviewResult.class, EVERYWHERE + columns);
  }

  private static String without(String column) {
    return EVERYWHERE.replaceAll(column + "=\\S* ", "");
  }

  /** Returns the records as rows of an interpreted table. */
  static <T extends Record> Dataset<Row> rows(String table, Class<T> type, List<T> records) {
    return rows(new TableName("interpreted", table), type, records);
  }

  static <T extends Record> Dataset<Row> rows(TableName table, Class<T> type, List<T> records) {
    var schema = TABLES.contract(table).schema();
    RowCodec<T> codec = RowCodec.of(type, schema);
    return SparkFixture.spark()
        .createDataFrame(records.stream().map(codec::toRow).toList(), schema)
        .coalesce(1);
  }

  static <T extends Record> T record(Class<T> type, String columns, RaisedFlag... flags) {
    Map<String, String> texts = new HashMap<>();
    for (String pair : columns.strip().split(" +", -1)) {
      String[] parts = pair.split("=", 2);
      texts.put(parts[0], parts[1].isEmpty() ? null : parts[1]);
    }
    String flag = texts.remove("flag");
    List<RaisedFlag> all = new ArrayList<>(List.of(flags));
    if (flag != null) {
      String[] parts = flag.split(":", 3);
      all.add(new RaisedFlag(Flag.valueOf(parts[0]), parts[1], parts[2]));
    }
    List<GradeCount> grades = grades(texts.remove("grades"));
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String column = ColumnName.of(components[i]);
      values[i] =
          components[i].getType() == List.class
              ? (column.equals("flags") ? all : grades)
              : value(components[i].getType(), texts.remove(column));
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

  private static List<GradeCount> grades(String text) {
    List<GradeCount> grades = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.split(",", -1)) {
      String[] parts = part.split(":", 2);
      grades.add(new GradeCount(parts[0], Long.valueOf(parts[1])));
    }
    return grades;
  }

  private static Object value(Class<?> type, String text) {
    if (text == null || type == String.class) {
      return text;
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    return type == Long.class ? (Object) Long.valueOf(text) : Integer.valueOf(text);
  }
}
