package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Chinese characters: 一百二十三, 两千零五, 廿八, 壹佰万, 八十六点五, and digit by digit 二〇二一.
 *
 * <p>Elliptic speech (一百二 for 120) and anything irregular is not read.
 */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 40;

  private ChineseNumber() {}

  /** Returns the number the whole text spells, or empty when it spells none. */
  public static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = simplified(text);
    int point = plain.indexOf('点');
    if (point < 0) {
      return whole(plain).map(BigDecimal::new);
    }
    String decimals = digitByDigit(plain.substring(point + 1));
    if (decimals.isEmpty()) {
      return Optional.empty();
    }
    return whole(plain.substring(0, point)).map(whole -> new BigDecimal(whole + "." + decimals));
  }

  private static Optional<String> whole(String text) {
    String digits = digitByDigit(text);
    if (!digits.isEmpty()) {
      return Optional.of(digits);
    }
    long value = large(text);
    return value < 0 ? Optional.empty() : Optional.of(Long.toString(value));
  }

  /** Reads 亿 and 万; -1 when irregular. */
  private static long large(String text) {
    int hundredMillion = text.lastIndexOf('亿');
    if (hundredMillion >= 0) {
      return combine(
          small(text.substring(0, hundredMillion)),
          100_000_000L,
          text.substring(hundredMillion + 1),
          true);
    }
    int tenThousand = text.indexOf('万');
    if (tenThousand >= 0) {
      return combine(
          small(text.substring(0, tenThousand)), 10_000L, text.substring(tenThousand + 1), false);
    }
    return small(text);
  }

  private static long combine(long count, long unit, String rest, boolean tenThousandsFollow) {
    if (count <= 0) {
      return -1;
    }
    if (rest.isEmpty()) {
      return count * unit;
    }
    boolean gap = rest.charAt(0) == '零';
    String tail = gap ? rest.substring(1) : rest;
    long remainder = tenThousandsFollow ? large(tail) : small(tail);
    // Without a 零, a lone digit after 万 or 亿 is elliptic speech (三万五) and not read.
    boolean elliptic = !gap && tail.length() == 1;
    return remainder <= 0 || elliptic ? -1 : count * unit + remainder;
  }

  /** Reads a number below 10 000; -1 when irregular. */
  private static long small(String text) {
    long value = 0;
    long lastUnit = 10_000;
    boolean gap = false;
    int i = 0;
    while (i < text.length()) {
      char character = text.charAt(i);
      if (character == '零' && !gap && i > 0) {
        gap = true;
        i++;
        continue;
      }
      boolean bareTen = character == '十' && (i == 0 || gap);
      int digit = bareTen ? 1 : DIGITS.indexOf(character);
      int unitAt = bareTen ? i : i + 1;
      if (digit < 1) {
        return -1;
      }
      if (unitAt < text.length()) {
        long unit = unitOf(text.charAt(unitAt));
        if (unit < 0 || unit >= lastUnit) {
          return -1;
        }
        value += digit * unit;
        lastUnit = unit;
        gap = false;
        i = unitAt + 1;
      } else {
        boolean inPlace = value == 0 || lastUnit == 10 || gap;
        return inPlace ? value + digit : -1;
      }
    }
    return gap || value == 0 ? -1 : value;
  }

  private static long unitOf(char character) {
    return switch (character) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> -1;
    };
  }

  private static String digitByDigit(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        return "";
      }
      digits.append(digit);
    }
    return digits.toString();
  }

  private static String simplified(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(simplified(text.charAt(i)));
    }
    return plain.toString();
  }

  private static String simplified(char character) {
    int formal = "〇○零壹贰叁肆伍陆柒捌玖拾佰仟萬億两貳參陸點".indexOf(character);
    return switch (character) {
      case '廿' -> "二十";
      case '卅' -> "三十";
      default ->
          formal < 0
              ? String.valueOf(character)
              : String.valueOf("零零零一二三四五六七八九十百千万亿二二三六点".charAt(formal));
    };
  }
}
