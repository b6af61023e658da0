package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.Indicator;

/**
 * What the scores on a form add up to.
 *
 * @param executionWeight points for execution; null when the form gives none
 * @param executionScore null when not stated or not understood
 */
record TotalScore(
    BigDecimal executionWeight, BigDecimal executionScore, List<Indicator> indicators) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * Returns execution score plus indicator scores, when all of them are stated. A form that scores
   * execution nowhere counts when its indicators alone weigh the total (100 unless stated).
   */
  Optional<BigDecimal> points(Optional<BigDecimal> totalWeight) {
    List<Indicator> scored = indicators.stream().filter(TotalScore::isScored).toList();
    boolean complete = scored.stream().allMatch(indicator -> indicator.scorePoints() != null);
    if (scored.isEmpty() || !complete) {
      return Optional.empty();
    }
    BigDecimal sum =
        scored.stream().map(Indicator::scorePoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (executionScore != null) {
      return Optional.of(sum.add(executionScore));
    }
    boolean alone = executionWeight == null && weighs(scored, totalWeight.orElse(HUNDRED));
    return alone ? Optional.of(sum) : Optional.empty();
  }

  private static boolean isScored(Indicator indicator) {
    return indicator.weightPoints() != null
        || indicator.scorePoints() != null
        || indicator.flags().stream().anyMatch(flag -> flag.field().endsWith("_points"));
  }

  private static boolean weighs(List<Indicator> scored, BigDecimal total) {
    return scored.stream().allMatch(indicator -> indicator.weightPoints() != null)
        && scored.stream()
                .map(Indicator::weightPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(total)
            == 0;
  }
}
