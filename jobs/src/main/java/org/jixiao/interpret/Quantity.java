package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/**
 * A measured or demanded amount of something: ≥376人次, 100%, 不超过217万元.
 *
 * @param operator one of {@code = >= <= > <}; empty when none is printed
 * @param value as printed, in its unit, six decimals at most
 * @param unit as printed behind the number; "" without one
 */
record Quantity(Optional<String> operator, BigDecimal value, String unit) {
  private static final int SCALE = 6;
  private static final int WHOLE_DIGITS = 18;
  private static final Pattern APPROXIMATE = Pattern.compile("大约|约|左右|将近|接近");
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile(
          "([+-]? ?(?:"
              + Numeral.DECIMAL
              + "))\\s*([^0-9.,，、;；。:~<>=≥≤+\\s-][^0-9,，、;；。~<>=≥≤]{0,11})?");
  private static final Pattern PERCENT_IN_WORDS = Pattern.compile("百分之\\s*(.{1,12})");

  /** Words behind a number that make it a date, an order or a deadline, not an amount. */
  private static final Pattern NO_UNIT =
      Pattern.compile("月.*|日前.*|日之前.*|号.*|年底.*|年内.*|年前.*|年末.*|年度.*|点前.*|点整.*|时前.*|级.*|标段.*|期工程.*");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /**
   * Returns the quantity a whole text states; absent when it states none, be it blank or in words
   * (2023年12月底前, 有所提升); VALUE_NOT_EXACT when the number is only approximate.
   */
  static Parsed<Quantity> parse(String text) {
    String cell = Width.ofCell(text).replaceFirst("[。;；]$", "");
    String exact = Spaces.strip(APPROXIMATE.matcher(cell).replaceAll(""));
    Comparison comparison = Comparison.of(exact);
    Optional<Parsed<Quantity>> read = amount(comparison);
    if (read.isEmpty()) {
      return Parsed.absent();
    }
    return exact.equals(cell)
        ? read.get().map(quantity -> quantity.printedIn(text))
        : Parsed.notUnderstood(Flag.VALUE_NOT_EXACT);
  }

  /** The unit is read narrowed and kept as it is printed: 台（套）, not 台(套). */
  private Quantity printedIn(String text) {
    int at = unit.isEmpty() || unit.equals("%") ? -1 : Width.narrow(text).lastIndexOf(unit);
    return at < 0 ? this : new Quantity(operator, value, text.substring(at, at + unit.length()));
  }

  private static Optional<Parsed<Quantity>> amount(Comparison comparison) {
    Matcher words = PERCENT_IN_WORDS.matcher(comparison.rest());
    if (words.matches()) {
      Parsed<BigDecimal> percent = Percent.parse(comparison.rest());
      return percent.value().map(value -> of(comparison, value, "%"));
    }
    Matcher matcher = NUMBER_AND_UNIT.matcher(comparison.rest());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2) == null ? "" : Spaces.strip(matcher.group(2));
    boolean year = unit.startsWith("年") && YEAR.matcher(matcher.group(1)).matches();
    if (year || NO_UNIT.matcher(unit).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replaceAll("[, ]", ""));
    return Optional.of(of(comparison, value, unit.startsWith("%") ? "%" : unit));
  }

  private static Parsed<Quantity> of(Comparison comparison, BigDecimal value, String unit) {
    return Scaled.of(value, SCALE, WHOLE_DIGITS, Flag.VALUE_NOT_EXACT)
        .map(scaled -> new Quantity(comparison.operator(), scaled, unit));
  }
}
