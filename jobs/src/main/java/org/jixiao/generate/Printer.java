package org.jixiao.generate;

import java.math.BigDecimal;
import org.jixiao.generate.Page.Look;

/** Puts amounts, rates and points on a page as a department prints them. */
final class Printer {
  private static final int DECIMALS_OF_WAN = 4;

  private final Page page;
  private final Style style;

  Printer(Page page, Style style) {
    this.page = page;
    this.style = style;
  }

  void amount(int row, int column, int lastColumn, long cents) {
    BigDecimal yuan = Numbers.yuan(cents);
    BigDecimal printed = style.wan() ? yuan.movePointLeft(DECIMALS_OF_WAN) : yuan;
    page.number(row, column, lastColumn, Look.MONEY, grouped(Numbers.plain(printed)), printed);
  }

  /** Prints nothing, a dash or a zero where a source gives nothing. */
  void amountOrNone(int row, int column, int lastColumn, long cents) {
    if (cents != 0 || style.printsZeros()) {
      amount(row, column, lastColumn, cents);
    } else {
      dash(row, column, lastColumn);
    }
  }

  void dash(int row, int column, int lastColumn) {
    String none = style.has("dashes", 50) ? "—" : "";
    page.text(row, column, row, lastColumn, Look.LABEL, none);
  }

  void rate(int row, int column, int lastColumn, BigDecimal percent) {
    String text = (style.has("whole rates", 30) ? Numbers.plain(percent) : "" + percent) + "%";
    page.number(row, column, lastColumn, Look.RATE, text, percent.movePointLeft(2));
  }

  void points(int row, int column, int lastColumn, BigDecimal points) {
    String text = style.has("two decimals", 25) ? points.setScale(2) + "" : Numbers.plain(points);
    page.number(row, column, lastColumn, Look.NUMBER, text, points);
  }

  private String grouped(String plain) {
    return style.has("commas", 15)
        ? plain.replaceAll("\\B(?=(?:\\d{3})+(?:\\.|$))(?<!\\..{0,9})", ",")
        : plain;
  }
}
