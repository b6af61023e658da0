package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Scores and weights, in points with four decimals. */
public final class Points {
  private static final int SCALE = 4;
  private static final int WHOLE_DIGITS = 4;

  private Points() {}

  /** Returns the points a text states, with or without 分; any size the table can hold. */
  public static Parsed<BigDecimal> parse(String text) {
    if (Blank.isBlankOrNone(text)) {
      return Parsed.absent();
    }
    String cell = Width.ofCell(text);
    String exact = Approximate.strip(cell);
    Optional<BigDecimal> number = Numeral.parse(exact.replaceFirst("\\s*分$", ""));
    if (number.isEmpty()) {
      return Parsed.notUnderstood(Flag.SCORE_NOT_UNDERSTOOD);
    }
    if (!exact.equals(cell)) {
      return Parsed.notUnderstood(Flag.VALUE_NOT_EXACT);
    }
    return Scaled.of(number.get(), SCALE, WHOLE_DIGITS, Flag.SCORE_OUT_OF_RANGE);
  }

  /** Returns the points a text states when they lie in 0 to {@code most}, else out of range. */
  public static Parsed<BigDecimal> parseWithin(String text, BigDecimal most) {
    Parsed<BigDecimal> points = parse(text);
    boolean outside =
        points.value().filter(value -> value.signum() < 0 || value.compareTo(most) > 0).isPresent();
    return outside ? Parsed.notUnderstood(Flag.SCORE_OUT_OF_RANGE) : points;
  }
}
