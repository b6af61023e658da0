package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in running text.
 *
 * @param text as printed, with unit; "" when there is no figure
 * @param number the figure when it is a number
 */
record Told(String text, Optional<BigDecimal> number) {
  static final Told NOTHING = new Told("", Optional.empty());

  static Told words(String text) {
    return new Told(text, Optional.empty());
  }

  boolean isPresent() {
    return !text.isEmpty();
  }

  /** Returns whether there is a figure and it is not zero. */
  boolean isSomething() {
    return isPresent() && number.filter(n -> n.signum() == 0).isEmpty();
  }

  boolean isAtLeast(BigDecimal least) {
    return number.filter(n -> n.compareTo(least) >= 0).isPresent();
  }
}
