package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.Flag;

/** Reads target and actual value together, since each can settle how the other is meant. */
final class Measurements {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal NEAR = new BigDecimal(5);
  private static final String TARGET = "target_value";
  private static final String ACTUAL = "actual_value";

  private Measurements() {}

  /** Returns the measurement of an indicator row with columns for sign and unit, or without. */
  static Measurement of(Cells row, Notes notes) {
    String targetText = row.text("target_text");
    String actualText = row.text("actual_text");
    Quantity target = notes.take(Quantity.parse(targetText), TARGET, targetText);
    Quantity actual = notes.take(Quantity.parse(actualText), ACTUAL, actualText);
    String columnUnit = Blank.isBlankOrNone(row.text("unit")) ? "" : Spaces.strip(row.text("unit"));
    String targetUnit = unit(target, columnUnit);
    String actualUnit = unit(actual, columnUnit);
    boolean percent = isPercent(targetUnit) || isPercent(actualUnit);
    BigDecimal targetValue = target == null ? null : target.value();
    BigDecimal actualValue = actual == null ? null : actual.value();
    if (percent) {
      Optional<BigDecimal> sureTarget = sure(target);
      Optional<BigDecimal> sureActual = sure(actual);
      targetValue = settled(target, sureActual, TARGET, targetText, notes);
      actualValue = settled(actual, sureTarget, ACTUAL, actualText, notes);
    }
    String unit = targetUnit.isEmpty() ? actualUnit : targetUnit;
    boolean sameUnit =
        targetUnit.isEmpty()
            || actualUnit.isEmpty()
            || canonical(targetUnit).equals(canonical(actualUnit));
    return new Measurement(
        target == null
            ? Comparison.stated(row.text("target_operator")).orElse(null)
            : operator(row, target),
        targetValue,
        unit.isEmpty() ? null : unit,
        actualValue,
        targetValue != null && actualValue != null && sameUnit);
  }

  private static String operator(Cells row, Quantity target) {
    return target.operator().or(() -> Comparison.stated(row.text("target_operator"))).orElse("=");
  }

  private static String unit(Quantity quantity, String columnUnit) {
    return quantity == null || quantity.unit().isEmpty() ? columnUnit : quantity.unit();
  }

  /** The value of a percentage that can be meant in one way only: with its sign, 0, or above 1. */
  private static Optional<BigDecimal> sure(Quantity quantity) {
    return Optional.ofNullable(quantity)
        .filter(
            known ->
                isPercent(known.unit())
                    || known.value().signum() <= 0
                    || known.value().compareTo(BigDecimal.ONE) > 0)
        .map(Quantity::value);
  }

  /**
   * Returns the percentage a quantity means. A bare number up to 1 may be a share of one; the other
   * value decides when exactly one reading lies within a factor of five of it.
   */
  private static BigDecimal settled(
      Quantity quantity, Optional<BigDecimal> other, String field, String text, Notes notes) {
    if (quantity == null || sure(quantity).isPresent()) {
      return quantity == null ? null : quantity.value();
    }
    BigDecimal ofOne = quantity.value().multiply(HUNDRED).setScale(quantity.value().scale());
    boolean asPrinted = other.filter(known -> near(quantity.value(), known)).isPresent();
    boolean asShareOfOne = other.filter(known -> near(ofOne, known)).isPresent();
    if (asPrinted == asShareOfOne) {
      notes.add(Flag.PERCENT_AMBIGUOUS, field, text);
      return null;
    }
    return asPrinted ? quantity.value() : ofOne;
  }

  private static boolean near(BigDecimal reading, BigDecimal known) {
    return known.signum() > 0
        && reading.compareTo(known.multiply(NEAR)) <= 0
        && reading.multiply(NEAR).compareTo(known) >= 0;
  }

  private static boolean isPercent(String unit) {
    return canonical(unit).equals("%");
  }

  private static String canonical(String unit) {
    String narrow = Spaces.removeAll(Width.narrow(unit)).replaceAll("[()]", "");
    return narrow.equals("百分比") || narrow.equals("百分率") ? "%" : narrow;
  }
}
