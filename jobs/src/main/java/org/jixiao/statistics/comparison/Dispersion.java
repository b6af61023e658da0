package org.jixiao.statistics.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How much more departments differ than chance makes them: the multiplicative over-dispersion
 * factor of Spiegelhalter, Funnel plots for comparing institutional performance, Statist. Med.
 * 2005; 24: 1185–1202.
 */
final class Dispersion {
  /** The share of the scores at either end that is drawn in to the quantile there. */
  private static final BigDecimal WINSORISED = new BigDecimal("0.1");

  private Dispersion() {}

  /**
   * Returns φ = Σ z² / k over z-scores of which those below the 10 % and above the 90 % quantile
   * are set to it, so that one true outlier does not widen the limits that should show it. Not
   * below 1: limits are never narrower than chance alone. Without z-scores it is 1.
   */
  static BigDecimal factor(List<BigDecimal> zScores, MathContext digits) {
    if (zScores.isEmpty()) {
      return BigDecimal.ONE;
    }
    List<BigDecimal> sorted = zScores.stream().sorted().toList();
    BigDecimal low = quantile(sorted, WINSORISED, digits);
    BigDecimal high = quantile(sorted, BigDecimal.ONE.subtract(WINSORISED), digits);
    return sorted.stream()
        .map(z -> z.max(low).min(high).pow(2, digits))
        .reduce(BigDecimal.ZERO, (sum, square) -> sum.add(square, digits))
        .divide(BigDecimal.valueOf(sorted.size()), digits)
        .max(BigDecimal.ONE);
  }

  /**
   * Linear between order statistics (Hyndman and Fan 1996, type 7), as in {@code score_summary}.
   */
  private static BigDecimal quantile(
      List<BigDecimal> sorted, BigDecimal share, MathContext digits) {
    BigDecimal position = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = position.intValue();
    BigDecimal rest = position.subtract(BigDecimal.valueOf(below));
    BigDecimal lower = sorted.get(below);
    BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return upper.subtract(lower, digits).multiply(rest, digits).add(lower, digits);
  }
}
