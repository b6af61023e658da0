package org.jixiao.roundtrip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.roundtrip.Form.Indicator;
import org.jixiao.roundtrip.Layout.Family;
import org.jixiao.roundtrip.Layout.Habit;
import org.jixiao.roundtrip.Layout.Levels;

/** Draws the indicators of a form and the row of totals below them. */
final class IndicatorTable {
  private static final int LEVELS = 3;

  private final Form form;
  private final Layout layout;
  private final Labels labels;
  private final Page page;

  /**
   * A column.
   *
   * @param key what its label is chosen by; a fixed label when {@code fixed} is not ""
   */
  record Column(String key, String fixed, Function<Indicator, String> text) {
    Column(String key, Function<Indicator, String> text) {
      this(key, "", text);
    }
  }

  IndicatorTable(Form form, Layout layout, Page page) {
    this.form = form;
    this.layout = layout;
    this.labels = new Labels(layout);
    this.page = page;
  }

  /** Returns the columns of a layout, the levels first. */
  static List<Column> columns(Layout layout) {
    List<Column> behind = new ArrayList<>();
    if (layout.family() == Family.F) {
      behind.add(new Column("core", "是否核心指标", indicator -> "否"));
      behind.add(new Column("earlier", "年初指标值", indicator -> indicator.target().number()));
      behind.add(new Column("coefficient", "得分系数", indicator -> "100"));
    }
    if (layout.splitsTarget()) {
      behind.add(new Column("target_operator", IndicatorTable::sign));
      behind.add(new Column("unit", "度量单位", indicator -> indicator.target().unit()));
      String label = layout.family() == Family.F ? "调整指标值" : "指标值";
      behind.add(new Column("target", label, IndicatorTable::bareTarget));
    } else {
      behind.add(new Column("target_text", indicator -> indicator.target().printed()));
    }
    behind.add(new Column("actual_text", Indicator::actual));
    if (layout.hasScores()) {
      behind.add(new Column("weight_points", i -> Drawing.plain(i.weight())));
      behind.add(new Column("indicator_score", i -> Drawing.plain(i.score())));
    }
    behind.add(new Column("indicator_deviation", Indicator::deviation));
    List<Integer> order = layout.indicatorOrder();
    behind.sort(
        Comparator.comparing(c -> order.get(Math.floorMod(c.key().hashCode(), order.size()))));
    // Of two targets, the adjusted one stands behind the one planned at first.
    behind.sort(Comparator.comparing(c -> c.key().equals("target")));
    List<Column> columns = new ArrayList<>();
    String weight = layout.has(Habit.WEIGHT_IN_LEVEL) ? "（50分）" : "";
    columns.add(new Column("level1", indicator -> indicator.level1() + weight));
    columns.add(new Column("level2", Indicator::level2));
    columns.add(new Column("level3", Indicator::name));
    columns.addAll(behind);
    return columns;
  }

  private static String sign(Indicator indicator) {
    Form.Target target = indicator.target();
    if (!target.isNumber()) {
      return "定性";
    }
    return target.sign().isEmpty() ? target.operator() : target.sign();
  }

  private static String bareTarget(Indicator indicator) {
    return indicator.target().isNumber() ? indicator.target().number() : indicator.target().words();
  }

  /** Returns how many columns of the sheet the table takes, the block's own among them. */
  static int width(Layout layout) {
    return 1 + columns(layout).size() + (layout.has(Habit.WIDE_NAMES) ? 1 : 0);
  }

  /** Returns in which column of the sheet a column of the table begins. */
  private int place(int column) {
    return column + (column >= LEVELS && layout.has(Habit.WIDE_NAMES) ? 2 : 1);
  }

  private void put(int row, int column, int lastRow, String text) {
    page.put(row, place(column), lastRow, place(column + 1) - 1, text);
  }

  /** Draws from a row on; returns the row below. */
  int draw(int first) {
    List<Column> columns = columns(layout);
    int last = first + form.indicators().size();
    page.put(first, 0, last, 0, "绩效指标");
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      put(first, c, first, column.fixed().isEmpty() ? labels.of(column.key()) : column.fixed());
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      for (int c = 0; c < columns.size(); c++) {
        if (c >= LEVELS - 1 || layout.levels() == Levels.REPEATED || begins(i, c)) {
          int end = c < LEVELS - 1 && layout.levels() == Levels.MERGED ? end(i, c) : i;
          put(first + 1 + i, c, first + 1 + end, columns.get(c).text().apply(indicator));
        }
      }
    }
    int next = last + 1;
    if (layout.has(Habit.PLACEHOLDERS)) {
      page.put(next++, LEVELS, "指标2");
      page.put(next++, LEVELS, "……");
    }
    return layout.hasScores() ? total(next, columns) : next;
  }

  /** Whether a level is printed anew: it, or the one above it, is another than in the row above. */
  private boolean begins(int index, int level) {
    return index == 0 || !group(index, level).equals(group(index - 1, level));
  }

  private int end(int index, int level) {
    int end = index;
    while (end + 1 < form.indicators().size() && !begins(end + 1, level)) {
      end++;
    }
    return end;
  }

  private String group(int index, int level) {
    Indicator indicator = form.indicators().get(index);
    return level == 0 ? indicator.level1() : indicator.level1() + "/" + indicator.level2();
  }

  private int total(int row, List<Column> columns) {
    int last = layout.has(Habit.WIDE_TOTAL) ? place(firstFigure(columns)) - 1 : 0;
    page.put(row, 0, row, last, labels.of("total"));
    for (int c = 0; c < columns.size(); c++) {
      switch (columns.get(c).key()) {
        case "weight_points" -> page.put(row, place(c), "100");
        case "indicator_score" -> page.put(row, place(c), Drawing.plain(form.score()));
        case "indicator_deviation" -> page.put(row, place(c), form.grade());
        default -> {
          // nothing is said of the other columns as a whole
        }
      }
    }
    return row + 1;
  }

  private static int firstFigure(List<Column> columns) {
    List<String> keys = columns.stream().map(Column::key).toList();
    return Stream.of("weight_points", "indicator_score", "indicator_deviation")
        .mapToInt(keys::indexOf)
        .min()
        .orElseThrow();
  }
}
