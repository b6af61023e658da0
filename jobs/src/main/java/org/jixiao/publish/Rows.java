package org.jixiao.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;

/** The rows of one statistic, narrowed by year and scope; none when the release lacks it. */
record Rows(List<Row> all) {

  static Rows of(ReleaseContent content, String statistic) {
    return new Rows(
        content.statistics().stream()
            .filter(table -> table.name().equals(statistic))
            .flatMap(table -> rows(table).stream())
            .toList());
  }

  /** Returns every fiscal year any statistic speaks of, latest first. */
  static List<Integer> years(ReleaseContent content) {
    return content.statistics().stream()
        .map(Rows::rows)
        .flatMap(Collection::stream)
        .flatMap(row -> row.number("fiscal_year").stream())
        .map(Number::intValue)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  Rows where(Predicate<Row> condition) {
    return new Rows(all.stream().filter(condition).toList());
  }

  Rows ofYear(int year) {
    return where(row -> row.holds("fiscal_year", year));
  }

  Rows ofDistrict() {
    return where(row -> row.holds("scope", "district"));
  }

  Rows ofDepartments() {
    return where(row -> row.holds("scope", "department"));
  }

  Rows ofDepartment(String name) {
    return ofDepartments().where(row -> row.holds("department_name", name));
  }

  Rows sorted(Comparator<Row> order) {
    return new Rows(all.stream().sorted(order).toList());
  }

  Rows and(Rows more) {
    return new Rows(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  Optional<Row> first() {
    return all.stream().findFirst();
  }

  private static List<Row> rows(StatisticTable table) {
    return table.rows().stream().map(values -> new Row(table.columns(), values)).toList();
  }
}
