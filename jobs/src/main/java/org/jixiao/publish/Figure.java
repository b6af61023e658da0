package org.jixiao.publish;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.StatisticColumn;

/**
 * One value of a statistic with the column that says how to print it. Numbers are rounded here,
 * once, half up, to the decimals of the column; an absent value prints as nothing, never as 0.
 */
record Figure(StatisticColumn column, Object value) {

  boolean isPresent() {
    return value != null;
  }

  /** Returns the number as published, or empty when the value is absent or a word. */
  Optional<BigDecimal> rounded() {
    return column.published(value);
  }

  /** Returns what is printed in a cell whose heading names the unit. */
  String text() {
    if (value == null) {
      return "";
    }
    return rounded().map(this::grouped).orElseGet(value::toString);
  }

  /** Returns what is printed in running text, as {@code 95.17分}; nothing when absent. */
  String textWithUnit() {
    return value == null ? "" : text() + column.unit();
  }

  /** Returns the number format, the same for the workbook's cells and for text. */
  static String pattern(StatisticColumn column) {
    String fraction = column.decimals() > 0 ? "." + "0".repeat(column.decimals()) : "";
    // Years and ordinals carry no unit; a separator in them would be wrong.
    boolean counted = !column.unit().isEmpty() && column.decimals() == 0;
    return (column.unit().equals("元") || counted ? "#,##0" : "0") + fraction;
  }

  /** Returns the heading with its unit: {@code 平均得分（分）}. */
  static String heading(StatisticColumn column) {
    return column.unit().isEmpty() ? column.label() : column.label() + "（" + column.unit() + "）";
  }

  private String grouped(BigDecimal number) {
    if (column.decimals() < 0) {
      return number.toPlainString();
    }
    return new DecimalFormat(pattern(column), DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
