package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jixiao.generate.IndicatorPlan.Planned;
import org.jixiao.model.GradeRegime;

/** How an honest department evaluates its projects: every figure follows from those above it. */
final class Evaluator {
  private static final int ALL = 10_000;
  private static final int LITTLE = 8_500;

  /** Below this rate a reason is due. */
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);

  /** Below this rate a total of {@link #HIGH_POINTS} would not be believed. */
  private static final BigDecimal LOW_RATE_PCT = new BigDecimal(80);

  private static final BigDecimal HIGH_POINTS = new BigDecimal(90);

  /** Nothing spent and as much as this would not be believed either. */
  private static final BigDecimal PASS_POINTS = new BigDecimal(60);

  private final long seed;
  private final Style style;
  private final IntFunction<GradeRegime> regimes;

  Evaluator(long seed, Style style, IntFunction<GradeRegime> regimes) {
    this.seed = seed;
    this.style = style;
    this.regimes = regimes;
  }

  StatedProject evaluate(Project project, int year) {
    Chance chance = Chance.of(seed, project.code(), year, "outcome");
    int executed = executed(project, year);
    List<Fund> funds =
        new Budgets(seed, style).of(project, year, executed, executed(project, year - 1));
    Fund total = Fund.total(funds);
    BigDecimal rate = StatedProject.rate(total, 4);
    StatedProject.Execution money = StatedProject.Execution.of(total);
    List<StatedIndicator> indicators = indicators(chance, project, year, rate, money.score());
    BigDecimal score = sum(indicators).add(money.score());
    Prose prose = new Prose(project, year, indicators);
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        indicators,
        score,
        regimes.apply(year).gradeOf(score),
        prose.goal(chance),
        Prose.explaining(prose.achievement(chance), total),
        ofWhole(indicators),
        Map.of());
  }

  /** Who spent little does better a year later, as no bureau gives as much a third time. */
  private int executed(Project project, int year) {
    boolean lowBefore = year > project.begun() && drawn(project, year - 1) < LITTLE;
    int drawn = drawn(project, year);
    return lowBefore && drawn < LITTLE ? ALL : drawn;
  }

  private int drawn(Project project, int year) {
    Chance chance = Chance.of(seed, project.code(), year, "executed");
    int kind = chance.below(1_000);
    if (kind < 450) {
      return ALL;
    }
    if (kind < 730) {
      return chance.between(9_500, ALL - 1);
    }
    if (kind < 890) {
      return chance.between(LITTLE, 9_500);
    }
    if (kind < 965) {
      return chance.between(5_000, LITTLE);
    }
    return kind < 985 ? chance.between(500, 5_000) : 0;
  }

  /** Which indicators fall short, and by how much, goes with how much money was not spent. */
  private List<StatedIndicator> indicators(
      Chance chance, Project project, int year, BigDecimal rate, BigDecimal executionScore) {
    List<Planned> plans = IndicatorPlan.of(seed, project, year, style.profile());
    int failing = failing(chance, rate);
    int least = rate.compareTo(LOW_RATE_PCT) < 0 ? Math.max(0, rate.intValue() * 7 - 100) : 900;
    int most = rate.compareTo(LOW_RATE_PCT) < 0 ? 850 : 985;
    List<StatedIndicator> indicators = new ArrayList<>();
    for (Planned plan : plans) {
      boolean falls = failing > 0 && plan.isMoreBetter() && plan.isFine();
      failing -= falls ? 1 : 0;
      indicators.add(
          falls
              ? fallen(chance, project, plan, chance.between(Math.min(least, most), most))
              : Outcomes.met(chance, plan));
    }
    if (rate.compareTo(LOW_RATE_PCT) < 0) {
      bringDown(indicators, plans, executionScore, rate.signum() == 0 ? PASS_POINTS : HIGH_POINTS);
    }
    return indicators;
  }

  private static int failing(Chance chance, BigDecimal rate) {
    if (rate.compareTo(LOW_RATE_PCT) < 0) {
      return rate.signum() == 0 ? 5 : 3;
    }
    int atLeast = rate.compareTo(REASON_DUE_PCT) < 0 ? 1 : 0;
    return Math.max(atLeast, chance.of(List.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3)));
  }

  private static StatedIndicator fallen(
      Chance chance, Project project, Planned plan, int thousandths) {
    return Outcomes.fallenShort(plan, thousandths, Reasons.of(chance, project, plan.name()));
  }

  private static void bringDown(
      List<StatedIndicator> indicators,
      List<Planned> plans,
      BigDecimal executionScore,
      BigDecimal below) {
    for (int thousandths = 850;
        sum(indicators).add(executionScore).compareTo(below) >= 0;
        thousandths -= 50) {
      for (int i = 0; i < indicators.size(); i++) {
        if (indicators.get(i).fellShort()) {
          indicators.set(
              i, Outcomes.fallenShort(plans.get(i), thousandths, indicators.get(i).reason()));
        }
      }
    }
  }

  private static BigDecimal sum(List<StatedIndicator> indicators) {
    return indicators.stream().map(StatedIndicator::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Reason ofWhole(List<StatedIndicator> indicators) {
    return indicators.stream()
        .map(StatedIndicator::reason)
        .filter(reason -> !reason.isNone())
        .findFirst()
        .orElse(Reason.NONE);
  }
}
