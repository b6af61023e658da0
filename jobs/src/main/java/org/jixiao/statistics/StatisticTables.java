package org.jixiao.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;

/** Hands the rows of a statistic over to publication. */
public final class StatisticTables {
  private static final int TEXT = -1;

  private StatisticTables() {}

  /**
   * Returns the statistic as publication receives it: headings and units of the dictionary, whole
   * numbers as {@code Long}, rows ordered by key with the district before its departments, whatever
   * the order they come in.
   *
   * @param rows with at least the columns of the definition
   */
  public static StatisticTable of(
      StatisticDefinition definition, FieldDictionary fields, List<Row> rows) {
    List<StatisticColumn> columns =
        definition.columns().stream()
            .map(name -> column(fields.field(name), definition.decimals()))
            .toList();
    List<List<Object>> values = new ArrayList<>();
    rows.stream().map(row -> values(definition, row)).forEach(values::add);
    values.sort(byKey(definition));
    return new StatisticTable(
        definition.name(),
        definition.title(),
        definition.grain(),
        definition.denominator(),
        definition.version(),
        columns,
        values);
  }

  private static StatisticColumn column(Field field, Map<String, Integer> decimals) {
    int published;
    if (field.type().equals("string")) {
      published = TEXT;
    } else if (field.type().startsWith("decimal")) {
      published = decimals.getOrDefault(field.unit(), 0);
    } else {
      published = 0;
    }
    return new StatisticColumn(field.name(), field.label(), field.unit(), published);
  }

  private static List<Object> values(StatisticDefinition definition, Row row) {
    List<Object> values = new ArrayList<>();
    for (String column : definition.columns()) {
      Object value = row.getAs(column);
      values.add(value instanceof Integer number ? Long.valueOf(number) : value);
    }
    return values;
  }

  private static Comparator<List<Object>> byKey(StatisticDefinition definition) {
    return definition.key().stream()
        .map(column -> by(column, definition.columns().indexOf(column)))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<List<Object>> by(String column, int index) {
    // "district" comes after "department" in the alphabet and first on paper.
    Comparator<Comparable<Object>> values =
        column.equals("scope") ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(row -> comparable(row.get(index)), Comparator.nullsFirst(values));
  }

  @SuppressWarnings("unchecked") // cells are String, Long or BigDecimal, one kind per column
  private static Comparable<Object> comparable(Object value) {
    return (Comparable<Object>) value;
  }
}
