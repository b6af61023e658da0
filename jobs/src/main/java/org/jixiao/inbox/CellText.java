package org.jixiao.inbox;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text of a numeric cell: the number itself in plain decimal notation, not the look its format
 * gives it; only what changes the meaning of the number (percent, date) is taken from the format.
 */
final class CellText {
  /** Spreadsheets keep 15 significant digits; what a double holds beyond is noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern PRINTED_UNIT =
      Pattern.compile("(亿元|百万元|万元|千元|元)\"?\\\\?(?:[_)].?)*$");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static final DateTimeFormatter CHINESE_DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

  private CellText() {}

  /** Returns the text of a number under a number format. */
  static String number(double value, int formatId, String format, boolean from1904) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (isDate(formatId, format) && value >= 1 && DateUtil.isValidExcelDate(value)) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, from1904, true);
      if (printsChineseDay(format)) {
        return date.format(CHINESE_DAY);
      }
      return date.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? date.toLocalDate().toString()
          : date.format(SECONDS);
    }
    BigDecimal number = new BigDecimal(value).round(DIGITS);
    return isPercent(format) ? plain(number.movePointRight(2)) + "%" : plain(number);
  }

  /** Returns the unit of money a number format prints behind the number; "" if none. */
  static String printedUnit(String format) {
    if (format == null) {
      return "";
    }
    String first = format.split(";", 2)[0];
    boolean scaled = first.contains("!.") || first.contains(",\"") || first.contains(",\\");
    Matcher unit = PRINTED_UNIT.matcher(first);
    return !scaled && unit.find() ? unit.group(1) : "";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isPercent(String format) {
    return format != null && LITERALS.matcher(format).replaceAll("").contains("%");
  }

  private static boolean printsChineseDay(String format) {
    return format != null
        && format.contains("年")
        && format.contains("月")
        && format.contains("日")
        && !format.contains("h");
  }

  private static boolean isDate(int formatId, String format) {
    return isChineseDate(formatId) || (format != null && DateUtil.isADateFormat(formatId, format));
  }

  /** Built-in formats of East Asian editions, which files name by number only. */
  private static boolean isChineseDate(int formatId) {
    return (formatId >= 27 && formatId <= 36) || (formatId >= 50 && formatId <= 58);
  }
}
