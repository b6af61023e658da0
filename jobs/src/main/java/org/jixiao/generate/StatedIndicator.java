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
}
