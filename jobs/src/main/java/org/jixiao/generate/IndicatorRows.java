package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.generate.Page.Look;
import org.jixiao.generate.Style.Family;

/** The indicators on a form, below one another, and the row of totals. */
final class IndicatorRows {
  /** Block label, two levels, and a name over two columns stand in front. */
  private static final int FIRST_VALUE = 5;

  private final StatedProject stated;
  private final Style style;
  private final Page page;
  private final Printer printer;
  private final List<String> columns;

  IndicatorRows(StatedProject stated, Style style, Page page) {
    this.stated = stated;
    this.style = style;
    this.page = page;
    this.printer = new Printer(page, style);
    this.columns = columns(style);
  }

  private static List<String> columns(Style style) {
    List<String> columns = new ArrayList<>();
    if (style.family() != Family.NATIONAL) {
      columns.addAll(List.of("sign", "target", "unit", "actual"));
    } else {
      columns.addAll(List.of("target", "actual"));
    }
    columns.addAll(style.has("weight first", 20) ? 0 : columns.size(), List.of("weight"));
    columns.addAll(List.of("score", "reason"));
    return columns;
  }

  /** Returns how many columns of the sheet the form takes; the reason has two. */
  int width() {
    return FIRST_VALUE + columns.size() + 1;
  }

  private int end(int column) {
    return FIRST_VALUE + column + (columns.get(column).equals("reason") ? 1 : 0);
  }

  /** Draws from a row on; returns the row below. */
  int draw(int first) {
    List<StatedIndicator> rows = stated.indicators();
    page.text(first, 0, first + rows.size(), 0, Look.LABEL, "绩效指标");
    page.text(first, 1, first, 1, Look.LABEL, "一级指标");
    page.text(first, 2, first, 2, Look.LABEL, "二级指标");
    page.text(first, 3, first, 4, Look.LABEL, "三级指标");
    for (int c = 0; c < columns.size(); c++) {
      page.text(first, FIRST_VALUE + c, first, end(c), Look.LABEL, label(columns.get(c)));
    }
    level(first + 1, 1, StatedIndicator::level1);
    level(first + 1, 2, indicator -> indicator.level1() + " " + indicator.level2());
    for (int i = 0; i < rows.size(); i++) {
      int row = first + 1 + i;
      page.text(row, 3, row, 4, Look.TEXT, rows.get(i).printed("name", rows.get(i).name()));
      for (int c = 0; c < columns.size(); c++) {
        value(row, c, rows.get(i));
      }
    }
    return total(first + 1 + rows.size());
  }

  private String label(String column) {
    return switch (column) {
      case "sign" -> "指标性质";
      case "unit" -> "度量单位";
      case "target" -> style.family() == Family.NATIONAL ? style.label(column) : "指标值";
      default -> style.label(column);
    };
  }

  /** Prints a level once over all rows it holds for. */
  private void level(int first, int column, Function<StatedIndicator, String> key) {
    List<StatedIndicator> rows = stated.indicators();
    int begin = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean ends = i == rows.size() || !key.apply(rows.get(i)).equals(key.apply(rows.get(begin)));
      if (ends) {
        StatedIndicator shown = rows.get(begin);
        String text = column == 1 ? shown.level1() : shown.level2();
        page.text(first + begin, column, first + i - 1, column, Look.LABEL, text);
        begin = i;
      }
    }
  }

  private void value(int row, int c, StatedIndicator indicator) {
    int column = FIRST_VALUE + c;
    String instead = indicator.instead().get(columns.get(c));
    if (instead != null) {
      page.text(row, column, row, end(c), Look.TEXT, instead);
      return;
    }
    boolean split = style.family() != Family.NATIONAL;
    String unit = split ? "" : indicator.unit();
    switch (columns.get(c)) {
      case "sign" -> text(row, column, indicator.sign());
      case "unit" -> text(row, column, indicator.unit());
      case "target" ->
          text(row, column, (split ? "" : sign(indicator)) + printed(indicator.target()) + unit);
      case "actual" ->
          text(row, column, printed(indicator.actual()) + (isShare(indicator) ? "%" : unit));
      case "weight" -> printer.points(row, column, column, indicator.weight());
      case "score" -> printer.points(row, column, column, indicator.score());
      default -> page.text(row, column, row, end(c), Look.TEXT, reason(indicator));
    }
  }

  /** Whether a percentage is so small that without its sign it could be a share of one. */
  private static boolean isShare(StatedIndicator indicator) {
    return indicator.unit().equals("%") && indicator.actual().compareTo(BigDecimal.ONE) <= 0;
  }

  private static String sign(StatedIndicator indicator) {
    return indicator.sign().equals("=") ? "" : indicator.sign();
  }

  private static String printed(BigDecimal number) {
    return Numbers.plain(number);
  }

  private String reason(StatedIndicator indicator) {
    String none = style.has("none stated", 25) ? "无" : "";
    return indicator.reason().isNone() ? none : new Wording(style).ofIndicator(indicator);
  }

  private void text(int row, int column, String text) {
    page.text(row, column, row, column, Look.LABEL, text);
  }

  private int total(int row) {
    int weight = columns.indexOf("weight");
    int front = Math.min(weight, columns.indexOf("score"));
    page.text(row, 0, row, FIRST_VALUE + front - 1, Look.LABEL, style.label("total"));
    for (int c = front; c < columns.size(); c++) {
      int column = FIRST_VALUE + c;
      switch (columns.get(c)) {
        case "weight" -> printer.points(row, column, column, new BigDecimal(100));
        case "score" -> score(row, column);
        case "reason" -> page.text(row, column, row, end(c), Look.LABEL, grade());
        default -> page.text(row, column, row, column, Look.LABEL, "");
      }
    }
    return row + 1;
  }

  private void score(int row, int column) {
    String instead = stated.instead().get("total");
    if (instead == null) {
      printer.points(row, column, column, stated.score());
    } else {
      text(row, column, instead);
    }
  }

  private String grade() {
    return style.family() == Family.SIGNED ? stated.grade() : "";
  }
}
