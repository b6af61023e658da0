package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.StatisticColumn;

/** A row of a statistic, read by column name; a column the statistic lacks reads as absent. */
record Row(List<StatisticColumn> columns, List<Object> values) {

  Figure figure(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return new Figure(columns.get(i), values.get(i));
      }
    }
    return new Figure(new StatisticColumn(column, column, "", -1), null);
  }

  String text(String column) {
    return figure(column).text();
  }

  Optional<BigDecimal> number(String column) {
    return figure(column).rounded();
  }

  boolean holds(String column, String word) {
    return word.equals(figure(column).value());
  }

  boolean holds(String column, long number) {
    return number(column).filter(n -> n.compareTo(BigDecimal.valueOf(number)) == 0).isPresent();
  }

  boolean isPositive(String column) {
    return number(column).filter(n -> n.signum() > 0).isPresent();
  }

  /** Orders by a number, greatest first, rows without one last; ties keep their order. */
  static Comparator<Row> greatestFirst(String column) {
    return Comparator.comparing(
        row -> row.number(column).orElse(null),
        Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
  }

  /** Orders by a number, smallest first, rows without one last; ties keep their order. */
  static Comparator<Row> smallestFirst(String column) {
    return Comparator.comparing(
        row -> row.number(column).orElse(null),
        Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));
  }
}
