package org.jixiao.statistics.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The scores of one department and fiscal year, in exact sums.
 *
 * @param count projects with a score
 * @param total sum of the scores; null without any
 * @param squares sum of their squares; null without any
 */
public record Scores(long count, BigDecimal total, BigDecimal squares) {

  static Scores sum(List<Scores> departments) {
    return new Scores(
        departments.stream().mapToLong(Scores::count).sum(),
        departments.stream().map(Scores::total).reduce(BigDecimal.ZERO, BigDecimal::add),
        departments.stream().map(Scores::squares).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  BigDecimal size() {
    return BigDecimal.valueOf(count);
  }

  BigDecimal mean(MathContext digits) {
    return total.divide(size(), digits);
  }

  /** Returns the sum of squared deviations from their mean: exactly 0 where all are equal. */
  BigDecimal deviations(MathContext digits) {
    return size().multiply(squares).subtract(total.pow(2)).divide(size(), digits);
  }
}
