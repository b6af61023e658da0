package org.jixiao.statistics.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Variances of scores by the analysis of variance of one random effect with unequal sizes (Searle,
 * Casella and McCulloch, Variance Components, 1992, chapter 3), k departments, N projects, y the
 * means, m the district's:
 *
 * @param within Σ(Σx² − n·y²) / (N − k); null when no department has two projects
 * @param between (Σ n·(y − m)² / (k − 1) − within) / n₀ with n₀ = (N − Σn² / N) / (k − 1), and 0
 *     where that is negative; null with fewer than two departments or without {@code within}
 */
record Variances(BigDecimal within, BigDecimal between) {

  /**
   * @param departments each with at least one project
   */
  static Variances of(List<Scores> departments, MathContext digits) {
    Scores all = Scores.sum(departments);
    long left = all.count() - departments.size();
    if (left == 0) {
      return new Variances(null, null);
    }
    BigDecimal apart =
        departments.stream()
            .map(one -> one.deviations(digits))
            .reduce(BigDecimal.ZERO, (sum, one) -> sum.add(one, digits));
    BigDecimal within = apart.divide(BigDecimal.valueOf(left), digits);
    return new Variances(
        within,
        departments.size() < 2
            ? null
            : between(
                departments, all, all.deviations(digits).subtract(apart, digits), within, digits));
  }

  /** What all deviate from the district's mean less what they deviate from their own. */
  private static BigDecimal between(
      List<Scores> departments,
      Scores all,
      BigDecimal apart,
      BigDecimal within,
      MathContext digits) {
    BigDecimal others = BigDecimal.valueOf(departments.size() - 1L);
    BigDecimal squaredSizes =
        departments.stream().map(one -> one.size().pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal usualSize =
        all.size().subtract(squaredSizes.divide(all.size(), digits), digits).divide(others, digits);
    return apart
        .divide(others, digits)
        .subtract(within, digits)
        .divide(usualSize, digits)
        .max(BigDecimal.ZERO);
  }
}
