package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as a finding prints them, and the arithmetic rules share. */
final class Figures {
  static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int SCALE = 4;

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

  /** Points without needless decimals. */
  static String plainPoints(BigDecimal value) {
    return plain(value) + "分";
  }

  static String plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }

  static String yuan(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "元";
  }

  static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    return one.subtract(other).abs().compareTo(tolerance) > 0;
  }

  /** Returns 100 × part ÷ whole; null when the whole is zero. */
  static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
  }
}
