package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * An indicator as a form states it.
 *
 * @param sign of the target: ≥, ≤ or =
 * @param reason why it fell short; {@link Reason#NONE} for one that did not
 * @param instead what stands in a column of the form in place of the value
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
    Reason reason,
    Map<String, String> instead) {
  StatedIndicator {
    instead = Map.copyOf(instead);
  }

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
        level1, level2, changed, sign, target, counted, actual, weight, score, reason, instead);
  }

  StatedIndicator reaching(BigDecimal changedTarget, BigDecimal changedActual) {
    return new StatedIndicator(
        level1,
        level2,
        name,
        sign,
        changedTarget,
        unit,
        changedActual,
        weight,
        score,
        reason,
        instead);
  }

  StatedIndicator earning(BigDecimal changedWeight, BigDecimal changedScore) {
    return new StatedIndicator(
        level1,
        level2,
        name,
        sign,
        target,
        unit,
        actual,
        changedWeight,
        changedScore,
        reason,
        instead);
  }

  StatedIndicator because(Reason stated) {
    return new StatedIndicator(
        level1, level2, name, sign, target, unit, actual, weight, score, stated, instead);
  }

  StatedIndicator signed(String changed) {
    return new StatedIndicator(
        level1, level2, name, changed, target, unit, actual, weight, score, reason, instead);
  }

  /** Returns the same with a text in place of a value; "" for a blank. */
  StatedIndicator saying(String column, String text) {
    Map<String, String> changed = new HashMap<>(instead);
    changed.put(column, text);
    return new StatedIndicator(
        level1, level2, name, sign, target, unit, actual, weight, score, reason, changed);
  }

  /** Returns what stands in a column: the value as it is printed, or what is there instead. */
  String printed(String column, String value) {
    return instead.getOrDefault(column, value);
  }
}
