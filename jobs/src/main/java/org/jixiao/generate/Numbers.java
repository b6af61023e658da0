package org.jixiao.generate;

import java.math.BigDecimal;

/** Numbers as they are written. */
final class Numbers {
  private Numbers() {}

  /** Returns the number without exponent and without zeros behind its last decimal. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Returns cents in yuan, with two decimals. */
  static BigDecimal yuan(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
