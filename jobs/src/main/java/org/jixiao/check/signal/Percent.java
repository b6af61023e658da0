package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in words; the models behind them do not carry more digits. */
final class Percent {
  private Percent() {}

  /** Returns a share as whole percent. */
  static String of(double part, double whole) {
    return BigDecimal.valueOf(100 * part / whole).setScale(0, RoundingMode.HALF_UP).toPlainString()
        + "%";
  }
}
