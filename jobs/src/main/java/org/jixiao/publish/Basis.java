package org.jixiao.publish;

import java.util.Optional;

/** What a figure stands on, in words; and what is said where there is no figure. */
final class Basis {
  private Basis() {}

  /** Returns {@code 采用26个，剔除1个，未报1个}; what is not known is left out. */
  static String of(Row row) {
    StringBuilder words = new StringBuilder();
    for (String column : new String[] {"used", "excluded", "not_reported"}) {
      Figure figure = row.figure(column);
      if (figure.isPresent()) {
        words.append(words.isEmpty() ? "" : "，");
        words.append(figure.column().label()).append(figure.textWithUnit());
      }
    }
    return words.toString();
  }

  /**
   * Returns why there is no figure, as {@code 未报送执行数据（未报28个）}.
   *
   * @param what what is missing, as {@code 执行数据}
   */
  static String absence(Optional<Row> row, String what) {
    if (row.isEmpty()) {
      return "未报送" + what;
    }
    String basis = of(row.get());
    return (row.get().isPositive("excluded") ? "没有可采用的" : "未报送")
        + what
        + (basis.isEmpty() ? "" : "（" + withoutNothing(row.get()) + "）");
  }

  private static String withoutNothing(Row row) {
    StringBuilder words = new StringBuilder();
    for (String column : new String[] {"excluded", "not_reported"}) {
      if (row.isPositive(column)) {
        Figure figure = row.figure(column);
        words.append(words.isEmpty() ? "" : "，");
        words.append(figure.column().label()).append(figure.textWithUnit());
      }
    }
    return words.isEmpty() ? of(row) : words.toString();
  }
}
