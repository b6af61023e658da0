package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jixiao.generate.IndicatorPlan.Planned;

/** What became of an indicator, and the points it earns by the formula for quantities. */
final class Outcomes {
  private static final BigDecimal THOUSAND = new BigDecimal(1_000);
  private static final BigDecimal MOST_PERCENT = new BigDecimal(100);

  private Outcomes() {}

  /** Returns an indicator whose target is met, by an eighth at most. */
  static StatedIndicator met(Chance chance, Planned plan) {
    BigDecimal actual =
        switch (plan.sign()) {
          case "≥" -> above(chance, plan);
          case "≤" -> part(plan, chance.between(850, 1_000), RoundingMode.FLOOR);
          default -> plan.target();
        };
    return stated(plan, actual, plan.slot().weight(), Reason.NONE);
  }

  private static BigDecimal above(Chance chance, Planned plan) {
    BigDecimal reached = part(plan, chance.between(1_000, 1_120), RoundingMode.FLOOR);
    boolean ofHundred = plan.unit().equals("%");
    if (ofHundred && plan.name().endsWith("满意度")) {
      BigDecimal content = plan.target().add(BigDecimal.valueOf(chance.between(3, 39), 1));
      return content.min(new BigDecimal("98.9"));
    }
    return ofHundred ? reached.min(MOST_PERCENT.max(plan.target())) : reached;
  }

  /**
   * Returns an indicator that came to so many thousandths of its target, more being better.
   *
   * @throws IllegalArgumentException when less would be better
   */
  static StatedIndicator fallenShort(Planned plan, int thousandths, Reason reason) {
    if (!plan.isMoreBetter()) {
      throw new IllegalArgumentException(plan.name());
    }
    BigDecimal actual = part(plan, thousandths, RoundingMode.FLOOR);
    BigDecimal weight = plan.slot().weight();
    BigDecimal score = weight.multiply(actual).divide(plan.target(), 2, RoundingMode.HALF_UP);
    return stated(plan, actual, score, reason);
  }

  private static BigDecimal part(Planned plan, int thousandths, RoundingMode rounding) {
    return plan.target()
        .multiply(BigDecimal.valueOf(thousandths))
        .divide(THOUSAND, plan.decimals(), rounding);
  }

  private static StatedIndicator stated(
      Planned plan, BigDecimal actual, BigDecimal score, Reason reason) {
    return new StatedIndicator(
        plan.slot().level1(),
        plan.slot().level2(),
        plan.name(),
        plan.sign(),
        plan.target(),
        plan.unit(),
        actual,
        plan.slot().weight(),
        score,
        reason,
        Map.of());
  }
}
