package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rows of a statistic as the bars of a chart. */
final class Bars {
  // The lowest bound of a grade: with it in view a histogram shows every grade's band.
  private static final BigDecimal PASS = BigDecimal.valueOf(60);

  private Bars() {}

  /** Returns a bar for each row with a figure; none when the rows say that nothing was used. */
  static List<Picture.Bar> of(Rows rows, String column, Function<Row, String> label) {
    return of(rows, column, label, row -> "");
  }

  static List<Picture.Bar> of(
      Rows rows, String column, Function<Row, String> label, Function<Row, String> remark) {
    List<Picture.Bar> bars = new ArrayList<>();
    if (rows.where(row -> !row.holds("used", 0)).all().isEmpty()) {
      return bars;
    }
    for (Row row : rows.all()) {
      Figure figure = row.figure(column);
      figure
          .rounded()
          .map(v -> new Picture.Bar(label.apply(row), v, figure.textWithUnit(), remark.apply(row)))
          .ifPresent(bars::add);
    }
    return bars;
  }

  /**
   * Returns where a histogram of scores begins: at the lowest bin with a project, and never above
   * 60 points; empty when no bin has one.
   */
  static Optional<BigDecimal> histogramStart(Rows bins, String column) {
    return bins.where(bin -> bin.isPositive(column)).all().stream()
        .flatMap(bin -> bin.number("bin_lower_points").stream())
        .map(lower -> lower.min(PASS))
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns bars of score bins in ascending order from where the histogram begins. Bins without
   * projects may be missing; a gap is drawn as one empty bar, so that distant bins do not stand
   * side by side.
   */
  static List<Picture.Bar> histogram(Rows bins, String column) {
    BigDecimal start = histogramStart(bins, column).orElse(BigDecimal.ZERO);
    Rows drawn =
        bins.where(
            bin -> bin.number("bin_lower_points").filter(n -> n.compareTo(start) >= 0).isPresent());
    List<Picture.Bar> bars = new ArrayList<>();
    String reached = null;
    for (Row bin : drawn.all()) {
      String lower = plain(bin, "bin_lower_points");
      String upper = plain(bin, "bin_upper_points");
      List<Picture.Bar> bar = of(new Rows(List.of(bin)), column, row -> lower + "–" + upper);
      if (bar.isEmpty()) {
        continue;
      }
      if (reached != null && !reached.equals(lower)) {
        bars.add(new Picture.Bar(reached + "–" + lower, BigDecimal.ZERO, "无项目", ""));
      }
      bars.addAll(bar);
      reached = upper;
    }
    return bars;
  }

  private static String plain(Row row, String column) {
    return row.number(column).map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }
}
