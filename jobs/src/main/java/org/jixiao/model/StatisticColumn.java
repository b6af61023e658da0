package org.jixiao.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A column of a published statistic.
 *
 * @param name column name in the table
 * @param label Chinese heading
 * @param unit printed unit: 元, %, 分, 个; "" for words
 * @param decimals decimals to publish; -1 for text
 */
public record StatisticColumn(String name, String label, String unit, int decimals) {
  /** Returns a number as published, rounded once, half up; empty for nothing and for words. */
  public Optional<BigDecimal> published(Object value) {
    if (!(value instanceof Number number)) {
      return Optional.empty();
    }
    BigDecimal exact =
        number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    return Optional.of(decimals < 0 ? exact : exact.setScale(decimals, RoundingMode.HALF_UP));
  }
}
