package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.StatisticColumn;

/** A table as the page holds it: how its columns are printed, and its values as published. */
final class PageTable {
  // The same in every row of what is shown, or there for the page and not for people.
  private static final Set<String> UNSEEN =
      Set.of(
          "scope",
          "bin_width_points",
          "band_ordinal",
          "grade_ordinal",
          "score_band_ordinal",
          "code",
          "cause_code",
          "measure_code",
          "signal",
          "claim",
          "kind",
          "places",
          "key");
  // A script's numbers hold every decimal of so many digits, and not of more.
  private static final int EXACT_DIGITS = 15;

  private PageTable() {}

  static Map<String, Object> of(List<StatisticColumn> columns, List<Row> rows, Words words) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("columns", columns.stream().map(column -> column(column, words)).toList());
    table.put("rows", rows.stream().map(row -> values(row, columns)).toList());
    return table;
  }

  private static Map<String, Object> column(StatisticColumn column, Words words) {
    Map<String, Object> printed = new LinkedHashMap<>();
    printed.put("name", column.name());
    printed.put("zh", column.label());
    printed.put("en", words.english(column));
    printed.put("unit", column.unit());
    printed.put("decimals", column.decimals());
    printed.put("grouped", column.decimals() >= 0 && Figure.pattern(column).startsWith("#,"));
    printed.put("seen", !UNSEEN.contains(column.name()));
    return printed;
  }

  private static List<Object> values(Row row, List<StatisticColumn> columns) {
    List<Object> values = new ArrayList<>();
    for (StatisticColumn column : columns) {
      Figure figure = row.figure(column.name());
      values.add(figure.rounded().map(PageTable::exact).orElse(figure.value()));
    }
    return values;
  }

  private static Object exact(BigDecimal number) {
    return number.precision() > EXACT_DIGITS ? number.toPlainString() : number;
  }
}
