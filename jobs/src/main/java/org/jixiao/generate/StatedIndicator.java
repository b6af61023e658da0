package org.jixiao.generate;

import java.math.BigDecimal;

/**
 * An indicator as a form states it.
 *
 * @param sign of the target: ≥, ≤ or =
 * @param reason why it fell short; {@link Reason#NONE} for one that did not
 */
record StatedIndicator(
    String level1,
    String level2,
    String name,
    String sign,
    BigDecimal target,
    String unit,
    BigDecimal actual,
    BigDecimal weight,
    BigDecimal score,
    Reason reason) {
  boolean fellShort() {
    return score.compareTo(weight) < 0;
  }

  boolean isMoreBetter() {
    return sign.equals("≥");
  }

  /** Returns the same indicator; one that fell short as if it had come to its target. */
  StatedIndicator justMet() {
    return fellShort()
        ? reaching(target, target).earning(weight, weight).because(Reason.NONE)
        : this;
  }

  StatedIndicator named(String changed, String counted) {
    return new StatedIndicator(
        level1, level2, changed, sign, target, counted, actual, weight, score, reason);
  }

  StatedIndicator reaching(BigDecimal changedTarget, BigDecimal changedActual) {
    return new StatedIndicator(
        level1, level2, name, sign, changedTarget, unit, changedActual, weight, score, reason);
  }

  StatedIndicator earning(BigDecimal changedWeight, BigDecimal changedScore) {
    return new StatedIndicator(
        level1, level2, name, sign, target, unit, actual, changedWeight, changedScore, reason);
  }

  StatedIndicator because(Reason stated) {
    return new StatedIndicator(
        level1, level2, name, sign, target, unit, actual, weight, score, stated);
  }
}
