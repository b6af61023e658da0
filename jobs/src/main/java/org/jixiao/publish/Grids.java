package org.jixiao.publish;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jixiao.model.StatisticColumn;

/** Rows of a statistic as a table of the page. */
final class Grids {
  // The same in every row, or there for programs and not for people.
  private static final Set<String> LEFT_OUT =
      Set.of("fiscal_year", "scope", "bin_width_points", "band_ordinal", "grade_ordinal", "code");

  private Grids() {}

  /** Returns the rows with the columns that tell them apart; of the district, without its name. */
  static View.Grid district(Rows rows) {
    return grid(rows, column -> !column.name().equals("department_name"));
  }

  /** Returns the rows with the department each is of. */
  static View.Grid departments(Rows rows) {
    return grid(rows, column -> true);
  }

  private static View.Grid grid(Rows rows, Predicate<StatisticColumn> wanted) {
    List<StatisticColumn> columns =
        rows.first().map(Row::columns).orElse(List.of()).stream()
            .filter(column -> !LEFT_OUT.contains(column.name()))
            .filter(wanted)
            .toList();
    return new View.Grid(
        columns.stream().map(c -> new View.Cell(Figure.heading(c), c.decimals() >= 0, "")).toList(),
        rows.all().stream().map(row -> line(row, columns)).toList());
  }

  private static List<View.Cell> line(Row row, List<StatisticColumn> columns) {
    // A row that stands on nothing has no figures because nothing was reported.
    String absent = row.holds("used", 0) ? "未报" : "—";
    return columns.stream().map(column -> cell(row.figure(column.name()), absent)).toList();
  }

  private static View.Cell cell(Figure figure, String absent) {
    return new View.Cell(
        figure.isPresent() ? figure.text() : absent, figure.column().decimals() >= 0, "");
  }
}
