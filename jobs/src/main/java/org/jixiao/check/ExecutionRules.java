package org.jixiao.check;

import java.math.BigDecimal;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;

/** What was executed, against the budget, its score and the total score. */
final class ExecutionRules {
  private final Thresholds thresholds;

  ExecutionRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** To the decimals it is declared with: interpretation, which knows them, has compared. */
  Verdict declaredRate(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.executionRatePct() == null || project.declaredExecutionRatePct() == null) {
      return Verdict.notApplicable();
    }
    boolean disagrees =
        project.flags().stream().anyMatch(flag -> flag.code() == Flag.RATE_DISAGREES);
    return !disagrees
        ? Verdict.passed()
        : Verdict.failed(
            Figures.percent(project.declaredExecutionRatePct()),
            Figures.percent(project.executionRatePct()));
  }

  Verdict scoreByFormula(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.executionRatePct() == null
        || project.executionWeightPoints() == null
        || project.executionScorePoints() == null) {
      return Verdict.notApplicable();
    }
    BigDecimal earned = project.executionRatePct().min(Figures.HUNDRED).max(BigDecimal.ZERO);
    BigDecimal expected = project.executionWeightPoints().multiply(earned).movePointLeft(2);
    return !Figures.differ(
            expected, project.executionScorePoints(), thresholds.number("execution_score_points"))
        ? Verdict.passed()
        : Verdict.failed(Figures.points(project.executionScorePoints()), Figures.points(expected));
  }

  Verdict scoreWithinWeight(ProjectSheet sheet) {
    BigDecimal score = sheet.project().executionScorePoints();
    BigDecimal weight = sheet.project().executionWeightPoints();
    if (score == null || weight == null) {
      return Verdict.notApplicable();
    }
    return score.compareTo(weight) <= 0
        ? Verdict.passed()
        : Verdict.failed(Figures.exactPoints(score), "不超过" + Figures.exactPoints(weight));
  }

  Verdict withinBudget(ProjectSheet sheet) {
    BigDecimal budget = sheet.project().annualBudgetYuan();
    BigDecimal executed = sheet.project().executedYuan();
    if (budget == null || executed == null) {
      return Verdict.notApplicable();
    }
    return executed.compareTo(budget) <= 0
        ? Verdict.passed()
        : Verdict.failed(Figures.yuan(executed), "不超过" + Figures.yuan(budget));
  }

  Verdict budgetAboveZero(ProjectSheet sheet) {
    BigDecimal budget = sheet.project().annualBudgetYuan();
    if (budget == null) {
      return Verdict.notApplicable();
    }
    return budget.signum() > 0
        ? Verdict.passed()
        : Verdict.failed("全年预算数" + Figures.yuan(budget), "执行率留空并说明，不按0或100%计");
  }

  Verdict noRateWithoutBudget(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.annualBudgetYuan() == null || project.annualBudgetYuan().signum() > 0) {
      return Verdict.notApplicable();
    }
    if (isAboveZero(project.declaredExecutionRatePct())) {
      return Verdict.failed("执行率" + Figures.percent(project.declaredExecutionRatePct()), "留空");
    }
    return isAboveZero(project.executionScorePoints())
        ? Verdict.failed("执行率得分" + Figures.exactPoints(project.executionScorePoints()), "留空并说明")
        : Verdict.passed();
  }

  /** A list has no room for reasons, so only forms are asked. */
  Verdict lowRateExplained(ProjectSheet sheet) {
    BigDecimal rate = sheet.project().executionRatePct();
    if (rate == null || !sheet.isForm()) {
      return Verdict.notApplicable();
    }
    return rate.compareTo(thresholds.number("reason_needed_below_pct")) >= 0
            || sheet.project().deviationText() != null
        ? Verdict.passed()
        : Verdict.failed(Figures.percent(rate), "说明偏差原因和改进措施");
  }

  Verdict highScoreWithLowRate(ProjectSheet sheet) {
    BigDecimal score = sheet.project().scorePoints();
    BigDecimal rate = sheet.project().executionRatePct();
    if (score == null || rate == null) {
      return Verdict.notApplicable();
    }
    return score.compareTo(thresholds.number("high_score_points")) < 0
            || rate.compareTo(thresholds.number("low_execution_pct")) >= 0
        ? Verdict.passed()
        : Verdict.failed("执行率" + Figures.percent(rate) + "，自评" + Figures.points(score), "说明高分依据");
  }

  Verdict fullMarksWithMoneyLeft(ProjectSheet sheet) {
    BigDecimal score = sheet.project().scorePoints();
    BigDecimal rate = sheet.project().executionRatePct();
    if (score == null || rate == null) {
      return Verdict.notApplicable();
    }
    return score.compareTo(Figures.HUNDRED) < 0
            || rate.compareTo(thresholds.number("full_execution_pct")) >= 0
        ? Verdict.passed()
        : Verdict.failed("执行率" + Figures.percent(rate) + "，自评100分", "执行率部分应扣分");
  }

  Verdict scoreWithoutSpending(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.executedYuan() == null
        || project.scorePoints() == null
        || !isAboveZero(project.annualBudgetYuan())) {
      return Verdict.notApplicable();
    }
    return project.executedYuan().signum() > 0
            || project.scorePoints().compareTo(thresholds.number("pass_score_points")) < 0
        ? Verdict.passed()
        : Verdict.failed("执行数0元，自评" + Figures.points(project.scorePoints()), "说明没有支出而得分的依据");
  }

  Verdict moneyLeft(ProjectSheet sheet) {
    BigDecimal rate = sheet.project().executionRatePct();
    if (rate == null) {
      return Verdict.notApplicable();
    }
    BigDecimal left = Figures.HUNDRED.subtract(rate);
    BigDecimal most = thresholds.number("idle_pct");
    return left.compareTo(most) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            "未执行"
                + Figures.yuan(
                    sheet.project().annualBudgetYuan().subtract(sheet.project().executedYuan()))
                + "，占"
                + Figures.percent(left),
            "不超过" + Figures.plain(most) + "%");
  }

  private static boolean isAboveZero(BigDecimal value) {
    return value != null && value.signum() > 0;
  }
}
