package org.jixiao.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;

/** The rows of one table, narrowed by year and scope; none when the release lacks it. */
record Rows(List<Row> all) {

  /** Returns the rows of a statistic, or of a table that is quoted from. */
  static Rows of(ReleaseContent content, String table) {
    return new Rows(
        Stream.concat(
                content.statistics().stream()
                    .filter(statistic -> statistic.name().equals(table))
                    .flatMap(statistic -> rows(statistic.columns(), statistic.rows())),
                content.quoted().stream()
                    .filter(quoted -> quoted.name().equals(table))
                    .flatMap(quoted -> rows(quoted.columns(), quoted.rows())))
            .toList());
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

  /** Returns the rows of what a paper is about; what departments wrote has no scope. */
  Rows of(PaperSubject subject) {
    return subject
        .department()
        .map(name -> where(row -> row.holds("department_name", name)))
        .orElseGet(() -> where(row -> !row.holds("scope", "department")));
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

  private static Stream<Row> rows(List<StatisticColumn> columns, List<List<Object>> rows) {
    return rows.stream().map(values -> new Row(columns, values));
  }
}
