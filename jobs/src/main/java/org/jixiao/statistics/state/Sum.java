package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** Sums as tables mean them: of what is there, and nothing where nothing is there. */
final class Sum {
  private Sum() {}

  /** Returns the sum of the values that are not null; null when there is none. */
  static BigDecimal of(Stream<BigDecimal> values) {
    return values.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }
}
