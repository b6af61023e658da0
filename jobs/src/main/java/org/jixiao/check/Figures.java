package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as a finding prints them. */
final class Figures {
  private Figures() {}

  static String percent(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  static String points(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "分";
  }

  /** Points as they stand, with two decimals or more: rounded, 9.999 would look like 10. */
  static String exactPoints(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale())).toPlainString() + "分";
  }

  static String yuan(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "元";
  }
}
