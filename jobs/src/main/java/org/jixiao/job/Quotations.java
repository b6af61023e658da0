package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.data.Record;
import org.jixiao.job.validation.PersonalText;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.StatisticColumn;
import org.jixiao.publish.ReleaseFolder;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** What a release quotes of the interpreted tables: what departments wrote, and where it stands. */
final class Quotations {
  private static final Set<String> WHOSE = Set.of("fiscal_year", "department_name");
  private static final int DECIMALS = 2;
  private static final int TEXT = -1;

  private Quotations() {}

  /** Returns the quoted columns of the year's rows, ordered by their values from left to right. */
  static List<QuotedTable> of(Catalog catalog, int fiscalYear) {
    List<QuotedTable> tables = new ArrayList<>();
    try {
      ReleaseFolder.quoted()
          .forEach((table, columns) -> tables.add(table(catalog, table, columns, fiscalYear)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  /** Returns what stands behind the figures of every year, in the same order. */
  static List<QuotedTable> details(Catalog catalog) {
    List<QuotedTable> tables = new ArrayList<>();
    ReleaseFolder.details()
        .forEach(
            (table, wanted) -> {
              TableName name = name(table);
              String[] columns = columns(name, wanted);
              tables.add(table(table, columns, catalog.rows(name, columns)));
            });
    return tables;
  }

  private static QuotedTable table(
      Catalog catalog, String table, Set<String> wanted, int fiscalYear) {
    TableName name = name(table);
    String[] columns = columns(name, wanted);
    return table(table, columns, catalog.rowsWhere(name, "fiscal_year", fiscalYear, columns));
  }

  private static TableName name(String table) {
    return TableName.of("interpreted." + table);
  }

  private static String[] columns(TableName name, Set<String> wanted) {
    return Arrays.stream(TableCatalogue.load().contract(name).schema().fieldNames())
        .filter(column -> WHOSE.contains(column) || wanted.contains(column))
        .toArray(String[]::new);
  }

  private static QuotedTable table(String table, String[] columns, List<Record> records) {
    List<List<Object>> rows = new ArrayList<>();
    for (Record row : records) {
      rows.add(Arrays.stream(columns).map(column -> cell(row.getField(column))).toList());
    }
    rows.sort(Quotations::compare);
    return new QuotedTable(table, Arrays.stream(columns).map(Quotations::column).toList(), rows);
  }

  /** Returns the value as publication takes it, texts without numbers that reach a person. */
  static Object cell(Object value) {
    if (value instanceof String text) {
      return PersonalText.withoutNumbers(text);
    }
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  private static StatisticColumn column(String name) {
    Field field = FieldDictionary.load().field(name);
    int decimals = field.type().startsWith("decimal") ? DECIMALS : 0;
    return new StatisticColumn(
        name, field.label(), field.unit(), field.type().equals("string") ? TEXT : decimals);
  }

  @SuppressWarnings("unchecked") // cells are String, Long or BigDecimal, one kind per column
  private static int compare(List<Object> one, List<Object> other) {
    for (int i = 0; i < one.size(); i++) {
      int order =
          Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder())
              .compare((Comparable<Object>) one.get(i), (Comparable<Object>) other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
