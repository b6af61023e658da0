package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as a cell words it.
 *
 * @param number yuan when the cell says so, else a bare number
 * @param isYuan whether the number is already in yuan
 * @param unit the unit printed behind digits; empty for a bare number and for amounts in words
 */
record Amount(BigDecimal number, boolean isYuan, Optional<MoneyUnit> unit) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "((?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)(?![\\d.,])\\s*");
  private static final String NUMERALS = "[〇○零一二三四五六七八九十百千万亿两廿卅点壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸點]+";
  private static final Pattern WORDS =
      Pattern.compile("(N)(?:([元圆])(?:(N)角)?(?:(N)分)?)?".replace("N", NUMERALS));
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)(.*)");
  private static final int LONGEST = 80;

  /** Returns the amount the whole text is; the text is narrowed and stripped. */
  static Optional<Amount> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = withoutCurrency(text);
    Matcher brackets = BRACKETS.matcher(bare);
    if (brackets.matches()) {
      return unsigned(brackets.group(1).strip() + brackets.group(2)).map(Amount::negated);
    }
    if (bare.startsWith("-") || bare.startsWith("负")) {
      return unsigned(withoutCurrency(bare.substring(1))).map(Amount::negated);
    }
    return unsigned(bare.startsWith("+") ? bare.substring(1).strip() : bare);
  }

  private static Optional<Amount> unsigned(String text) {
    String plain = text.replaceFirst("[整正]$", "");
    return plain.isEmpty() || plain.charAt(0) == '.' || isDigit(plain.charAt(0))
        ? inDigits(plain)
        : inWords(plain);
  }

  /** Reads 1,234.56, 12万元 and steps such as 1亿2000万元 or 5元3角. */
  private static Optional<Amount> inDigits(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    Optional<MoneyUnit> last = Optional.empty();
    String rest = text;
    while (!rest.isEmpty()) {
      Matcher digits = DIGITS.matcher(rest);
      if (!digits.lookingAt()) {
        return Optional.empty();
      }
      BigDecimal number = new BigDecimal(digits.group(1).replaceAll("[, ]", ""));
      rest = rest.substring(digits.end());
      if (rest.isEmpty()) {
        return last.isPresent()
            ? Optional.empty()
            : Optional.of(new Amount(number, false, Optional.empty()));
      }
      Optional<MoneyUnit> unit = MoneyUnit.beginOf(rest);
      if (unit.isEmpty() || !follows(unit.get(), last)) {
        return Optional.empty();
      }
      sum = sum.add(number.multiply(unit.get().yuan()));
      last = unit;
      rest = rest.substring(unit.get().word().length()).strip();
    }
    return last.isEmpty() ? Optional.empty() : Optional.of(new Amount(sum, true, last));
  }

  /** Reads 壹佰万元整, 十二点五万元, 三十元五角; without 元, 万 or 亿 it is a bare number. */
  private static Optional<Amount> inWords(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = scaled(words.group(1));
    boolean isYuan = words.group(2) != null || words.group(1).matches(".*[万亿萬億].*");
    return number
        .flatMap(whole -> plus(whole, words.group(3), "0.1"))
        .flatMap(whole -> plus(whole, words.group(4), "0.01"))
        .map(sum -> new Amount(sum, isYuan, Optional.empty()));
  }

  private static Optional<BigDecimal> scaled(String numerals) {
    boolean decimal = numerals.matches(".+[点點].+[万亿萬億]");
    if (!decimal) {
      return ChineseNumber.parse(numerals);
    }
    int end = numerals.length() - 1;
    String unit = "亿億".indexOf(numerals.charAt(end)) >= 0 ? "100000000" : "10000";
    return ChineseNumber.parse(numerals.substring(0, end)).map(new BigDecimal(unit)::multiply);
  }

  private static Optional<BigDecimal> plus(BigDecimal whole, String numerals, String unit) {
    if (numerals == null) {
      return Optional.of(whole);
    }
    return ChineseNumber.parse(numerals.replaceFirst("^零", ""))
        .map(number -> whole.add(number.multiply(new BigDecimal(unit))));
  }

  private static boolean follows(MoneyUnit unit, Optional<MoneyUnit> last) {
    return last.isEmpty()
        ? unit.yuan().compareTo(BigDecimal.ONE) >= 0
        : unit.yuan().compareTo(last.get().yuan()) < 0;
  }

  private Amount negated() {
    return new Amount(number.negate(), isYuan, unit);
  }

  private static String withoutCurrency(String text) {
    return text.strip().replaceFirst("^(?:人民币|RMB|CNY)?[:：]?\\s*¥?\\s*", "");
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
