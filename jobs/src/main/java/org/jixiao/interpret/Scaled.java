package org.jixiao.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

/** Numbers brought to the decimals a column keeps. */
final class Scaled {
  private Scaled() {}

  /**
   * Returns the number rounded half up, flagged when that changed it.
   *
   * @param tooLarge raised, instead of a value, when it has more digits before the point than the
   *     column holds
   */
  static Parsed<BigDecimal> of(BigDecimal number, int scale, int wholeDigits, Flag tooLarge) {
    BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
    if (rounded.precision() - rounded.scale() > wholeDigits) {
      return Parsed.notUnderstood(tooLarge);
    }
    return rounded.compareTo(number) == 0
        ? Parsed.of(rounded)
        : Parsed.of(rounded, Flag.VALUE_ROUNDED);
  }
}
