package org.jixiao.publish;

/** Ordinals of headings: 一, 二 … 十, 十一 … 九十九. */
final class ChineseOrdinal {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseOrdinal() {}

  /**
   * Returns the ordinal.
   *
   * @param number from 1 to 99
   */
  static String of(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("no heading has the number " + number);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return tens + (number < 10 ? "" : "十") + ones;
  }
}
