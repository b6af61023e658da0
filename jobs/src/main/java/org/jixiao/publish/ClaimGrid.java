package org.jixiao.publish;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Claims of narrative reports that do not agree or cannot be checked: of departments, and of the
 * district where there is a figure to compare. Each claim stands in the unit of its field.
 */
final class ClaimGrid {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final List<View.Cell> HEADINGS =
      List.of(
          View.Cell.word("主管部门"),
          View.Cell.word("事项"),
          View.Cell.number("报告称"),
          View.Cell.number("复算"),
          View.Cell.number("差额（报告称减复算）"),
          View.Cell.word("结论"),
          View.Cell.word("复算依据"));
  private final Words words;

  ClaimGrid(Words words) {
    this.words = words;
  }

  View.Grid grid(Rows doubtful) {
    Comparator<Row> disagreeingFirst = Comparator.comparing(row -> !row.holds("verdict", "不符"));
    Comparator<Row> departmentsFirst = Comparator.comparing(row -> row.holds("scope", "district"));
    Rows told = doubtful.where(row -> !row.holds("scope", "district") || hasFigures(row));
    return new View.Grid(
        HEADINGS,
        told.sorted(disagreeingFirst.thenComparing(departmentsFirst)).all().stream()
            .map(this::line)
            .toList());
  }

  private List<View.Cell> line(Row row) {
    String unit = words.unit(row.text("claim"));
    return List.of(
        View.Cell.word(row.text("department_name")),
        View.Cell.word(row.text("claim_name")),
        View.Cell.number(figure(row.text("claimed"), unit)),
        View.Cell.number(figure(row.text("recomputed"), unit)),
        View.Cell.number(difference(row, unit)),
        View.Cell.word(row.text("verdict")),
        View.Cell.word(row.text("basis")));
  }

  private static boolean hasFigures(Row row) {
    return row.figure("claimed").isPresent() || row.figure("recomputed").isPresent();
  }

  private static String figure(String written, String unit) {
    if (written.isEmpty()) {
      return "—";
    }
    return NUMBER.matcher(written).matches() ? grouped(new BigDecimal(written)) + unit : written;
  }

  private static String difference(Row row, String unit) {
    return row.number("difference")
        .map(n -> unit.equals("个") ? whole(n) : n)
        .map(n -> (n.signum() > 0 ? "+" : "") + grouped(n) + unit)
        .orElse("—");
  }

  // A difference of counts is whole; the column keeps decimals for the other claims.
  private static BigDecimal whole(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static String grouped(BigDecimal number) {
    String fraction = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
    return new DecimalFormat("#,##0" + fraction, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
