package org.jixiao.interpret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Target and actual value of an indicator, in one unit.
 *
 * @param operator how the target binds; null for a target in words without a sign of its own
 * @param target null for a target in words
 * @param unit of both, as printed; null when none is
 * @param actual null for an actual value in words
 * @param comparable whether both are numbers in the same unit
 */
record Measurement(
    String operator, BigDecimal target, String unit, BigDecimal actual, boolean comparable) {
  private static final int SCALE = 4;

  /**
   * Returns the score the formula for quantitative indicators gives: where more is better (≥, &gt;,
   * =), weight × actual ÷ target; where less is better (≤, &lt;), weight × target ÷ actual; never
   * above the weight. A target of zero earns all when nothing is exceeded, else nothing, and has no
   * formula where more is better.
   *
   * @param weight points of the indicator; null when unknown
   */
  Optional<BigDecimal> score(BigDecimal weight) {
    if (!comparable || weight == null) {
      return Optional.empty();
    }
    boolean lessIsBetter = operator.startsWith("<");
    boolean zeroTarget = target.signum() == 0;
    if (target.signum() < 0 || (zeroTarget && operator.startsWith(">"))) {
      return Optional.empty();
    }
    if (zeroTarget) {
      return Optional.of(scaled(actual.signum() <= 0 ? weight : BigDecimal.ZERO));
    }
    boolean met = lessIsBetter ? actual.compareTo(target) <= 0 : actual.compareTo(target) >= 0;
    if (met) {
      return Optional.of(scaled(weight));
    }
    BigDecimal part = lessIsBetter ? target : actual.max(BigDecimal.ZERO);
    BigDecimal whole = lessIsBetter ? actual : target;
    return Optional.of(weight.multiply(part).divide(whole, SCALE, RoundingMode.HALF_UP));
  }

  private static BigDecimal scaled(BigDecimal points) {
    return points.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
