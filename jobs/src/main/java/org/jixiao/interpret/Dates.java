package org.jixiao.interpret;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Days and months of the calendar; nothing is completed by guess. */
public final class Dates {
  private static final String NUMBER = "([0-9〇○零一二三四五六七八九十]+)";
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          NUMBER
              + "\\s*(?:年|[-./])\\s*"
              + NUMBER
              + "\\s*(?:月|[-./])\\s*"
              + NUMBER
              + "\\s*[日号]?"
              + "(?: +0?0:00(?::00)?)?");
  private static final Pattern YEAR_MONTH =
      Pattern.compile(NUMBER + "\\s*(?:年|[-./])\\s*" + NUMBER + "\\s*月?(?:份)?");
  private static final int LONGEST = 40;

  private Dates() {}

  /** Returns the day a text names in full: 2023-12-31, 2023.12.31, 2023年12月31日, 二〇二三年…. */
  public static Parsed<LocalDate> parse(String text) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    Matcher matcher = YEAR_MONTH_DAY.matcher(shortened(text));
    if (!matcher.matches()) {
      return Parsed.notUnderstood(Flag.DATE_NOT_UNDERSTOOD);
    }
    return month(matcher.group(1), matcher.group(2))
        .flatMap(month -> day(month, matcher.group(3)))
        .map(Parsed::of)
        .orElseGet(() -> Parsed.notUnderstood(Flag.DATE_NOT_UNDERSTOOD));
  }

  /** Returns the month a text names, alone (2023年12月, 2023-12) or within a full date. */
  public static Parsed<YearMonth> parseMonth(String text) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    Matcher matcher = YEAR_MONTH.matcher(shortened(text));
    return matcher.matches()
        ? month(matcher.group(1), matcher.group(2))
            .map(Parsed::of)
            .orElseGet(() -> Parsed.notUnderstood(Flag.DATE_NOT_UNDERSTOOD))
        : parse(text).map(YearMonth::from);
  }

  private static String shortened(String text) {
    String cell = Width.ofCell(text);
    return cell.length() > LONGEST ? "" : cell;
  }

  private static Optional<YearMonth> month(String year, String month) {
    return year.length() == 4 ? number(year).flatMap(y -> month(y, month)) : Optional.empty();
  }

  private static Optional<YearMonth> month(int year, String month) {
    return number(month).filter(m -> m >= 1 && m <= 12).map(m -> YearMonth.of(year, m));
  }

  private static Optional<LocalDate> day(YearMonth month, String day) {
    try {
      return number(day).map(month::atDay);
    } catch (DateTimeException impossibleDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String digits) {
    return Numeral.parse(digits)
        .filter(number -> number.compareTo(BigDecimal.valueOf(9999)) <= 0)
        .map(BigDecimal::intValueExact);
  }
}
