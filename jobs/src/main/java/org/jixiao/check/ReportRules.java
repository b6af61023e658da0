package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.GradeCount;

/** What a narrative claims, against its own other claims. */
final class ReportRules {
  /** A rate of another denominator than the budget declared. */
  private static final Pattern OTHER_BASIS = Pattern.compile("年初|到位|下达|调整|拨付");

  private final Thresholds thresholds;

  ReportRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Verdict wholeCoverage(DepartmentReport report) {
    if (report.coveragePct() == null) {
      return Verdict.notApplicable();
    }
    return report.coveragePct().compareTo(Figures.HUNDRED) == 0
        ? Verdict.passed()
        : Verdict.failed("覆盖率" + Figures.percent(report.coveragePct()), "100%，或说明未自评的项目和原因");
  }

  Verdict allEvaluated(DepartmentReport report) {
    return sameCount(
        "申报", report.projectCount(), "自评", report.evaluatedCount(), "自评个数与申报个数相同，或说明原因");
  }

  Verdict allWithGoals(DepartmentReport report) {
    return sameCount("申报", report.projectCount(), "编制目标", report.goalCount(), "每个项目都编制绩效目标，或说明原因");
  }

  private static Verdict sameCount(
      String one, Long first, String other, Long second, String expected) {
    if (first == null || second == null) {
      return Verdict.notApplicable();
    }
    return first.equals(second)
        ? Verdict.passed()
        : Verdict.failed(one + first + "个，" + other + second + "个", expected);
  }

  Verdict evaluatedWithinBudget(DepartmentReport report) {
    BigDecimal evaluated = report.evaluatedBudgetYuan();
    BigDecimal whole = report.departmentBudgetYuan();
    if (evaluated == null || whole == null) {
      return Verdict.notApplicable();
    }
    return evaluated.compareTo(whole) <= 0
        ? Verdict.passed()
        : Verdict.failed("自评金额" + Figures.yuan(evaluated), "不超过部门项目支出预算" + Figures.yuan(whole));
  }

  Verdict gradesAddUp(DepartmentReport report) {
    Long all = report.evaluatedCount() == null ? report.projectCount() : report.evaluatedCount();
    boolean counted =
        report.gradeCounts().stream().noneMatch(count -> count.projectCount() == null);
    if (report.gradeCounts().isEmpty() || !counted || all == null) {
      return Verdict.notApplicable();
    }
    long sum = report.gradeCounts().stream().mapToLong(GradeCount::projectCount).sum();
    return sum == all ? Verdict.passed() : Verdict.failed("各等级合计" + sum + "个", all + "个");
  }

  Verdict problemsAddUp(DepartmentReport report) {
    if (report.problemCount() == null
        || report.problemFixedCount() == null
        || report.problemOpenCount() == null) {
      return Verdict.notApplicable();
    }
    long sum = report.problemFixedCount() + report.problemOpenCount();
    return sum == report.problemCount()
        ? Verdict.passed()
        : Verdict.failed(
            "已整改" + report.problemFixedCount() + "个，正在整改" + report.problemOpenCount() + "个",
            "合计" + report.problemCount() + "个");
  }

  /** To the decimals the rate is claimed with. */
  Verdict rateOfItsAmounts(DepartmentReport report) {
    BigDecimal rate = report.executionRatePct();
    BigDecimal executed = report.executedTotalYuan();
    BigDecimal budget = report.budgetTotalYuan();
    String basis = Objects.requireNonNullElse(report.executionRateBasis(), "");
    if (rate == null
        || executed == null
        || budget == null
        || budget.signum() <= 0
        || OTHER_BASIS.matcher(basis).find()) {
      return Verdict.notApplicable();
    }
    int decimals = Math.max(0, rate.stripTrailingZeros().scale());
    BigDecimal again = Figures.percentOf(executed, budget).setScale(decimals, RoundingMode.HALF_UP);
    return !Figures.differ(rate, again, thresholds.number("report_rate_pct"))
        ? Verdict.passed()
        : Verdict.failed(
            "执行率" + Figures.percent(rate),
            Figures.yuan(executed)
                + "÷"
                + Figures.yuan(budget)
                + "="
                + Figures.percent(Figures.percentOf(executed, budget)));
  }

  Verdict applicationStated(DepartmentReport report) {
    return report.applicationText() != null
        ? Verdict.passed()
        : Verdict.failed("没有写", "写明自评结果如何应用");
  }

  Verdict publicationStated(DepartmentReport report) {
    return report.publicationText() != null
        ? Verdict.passed()
        : Verdict.failed("没有写", "写明自评结果是否公开、在何处公开");
  }
}
