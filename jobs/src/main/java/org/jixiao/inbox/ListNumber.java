package org.jixiao.inbox;

import java.util.Locale;

/** Prints the number of a numbered paragraph in the formats of WordprocessingML. */
final class ListNumber {
  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] LEGAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int MOST = 999;

  private ListNumber() {}

  /** Returns the number as printed; "" for bullets and for lists that print none. */
  static String printed(int number, String format) {
    if (number < 0 || number > MOST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "bullet", "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting" ->
          counted(number, DIGITS, "十", "百");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL, "拾", "佰");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20
              ? String.valueOf((char) ('①' + number - 1))
              : Integer.toString(number);
      case "ideographTraditional" ->
          number >= 1 && number <= STEMS.length()
              ? STEMS.substring(number - 1, number)
              : Integer.toString(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** 十二, 二十, 一百零三; the formal digits say 壹拾 where the plain ones say 十. */
  private static String counted(int number, String[] digits, String ten, String hundred) {
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      text.append(digits[hundreds]).append(hundred);
      text.append(tens == 0 && ones > 0 ? "零" : "");
    }
    if (tens > 0) {
      boolean bare = tens == 1 && hundreds == 0 && digits == DIGITS;
      text.append(bare ? "" : digits[tens]).append(ten);
    }
    return text.append(ones > 0 || number == 0 ? digits[ones] : "").toString();
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(DIGITS[c - '0']));
    return text.toString();
  }

  /** A to Z, then AA, BB as Word counts on. */
  private static String letters(int number) {
    return number == 0
        ? ""
        : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN[i]; left -= ROMAN[i]) {
        text.append(ROMAN_SIGNS[i]);
      }
    }
    return text.toString();
  }
}
