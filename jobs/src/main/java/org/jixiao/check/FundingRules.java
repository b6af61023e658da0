package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.model.Funding;
import org.jixiao.model.ProjectEvaluation;

/** The money of a form: its total, its sources, its units, its change in the year. */
final class FundingRules {
  private static final String TOTAL = "total";
  private static final String FISCAL = "fiscal";
  private static final String CARRY_OVER = "carry_over";

  /** Parts of the fiscal money where that stands in a row of its own. */
  private static final Set<String> LEVELS =
      Set.of("superior", "central", "province", "city", "county", "direct");

  private static final Pattern CHANGE =
      Pattern.compile("追加|调[增减整]|核减|压减|压缩|收回|增加预算|新增预算|上级下达|结余|统筹");

  private final Thresholds thresholds;

  FundingRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Verdict initialTotal(ProjectSheet sheet) {
    return total(sheet, Funding::initialBudgetYuan);
  }

  Verdict annualTotal(ProjectSheet sheet) {
    return total(sheet, Funding::annualBudgetYuan);
  }

  Verdict executedTotal(ProjectSheet sheet) {
    return total(sheet, Funding::executedYuan);
  }

  /**
   * Where the fiscal money stands in a row of its own, the levels of government printed below it
   * are parts of it and not added again.
   */
  private Verdict total(ProjectSheet sheet, Function<Funding, BigDecimal> amount) {
    boolean summed = sheet.fundings().stream().anyMatch(row -> FISCAL.equals(row.fundSource()));
    Predicate<Funding> isSource =
        row -> row.fundSource() != null && !row.fundSource().equals(TOTAL);
    Optional<BigDecimal> total = sum(sheet, row -> TOTAL.equals(row.fundSource()), amount);
    if (total.isEmpty() || sum(sheet, isSource, amount).isEmpty()) {
      return Verdict.notApplicable();
    }
    BigDecimal sources =
        sum(sheet, isSource.and(row -> !summed || !LEVELS.contains(row.fundSource())), amount)
            .orElse(BigDecimal.ZERO);
    return !Figures.differ(total.get(), sources, thresholds.number("fund_total_yuan"))
        ? Verdict.passed()
        : Verdict.failed(Figures.yuan(total.get()), Figures.yuan(sources));
  }

  /** Returns the sum of the amounts that are stated; empty when none is. */
  private static Optional<BigDecimal> sum(
      ProjectSheet sheet, Predicate<Funding> wanted, Function<Funding, BigDecimal> amount) {
    return sheet.fundings().stream()
        .filter(wanted)
        .map(amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add);
  }

  Verdict sameUnit(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    BigDecimal[] amounts =
        Stream.of(project.initialBudgetYuan(), project.annualBudgetYuan(), project.executedYuan())
            .filter(amount -> amount != null && amount.signum() > 0)
            .sorted()
            .toArray(BigDecimal[]::new);
    if (amounts.length < 2) {
      return Verdict.notApplicable();
    }
    for (int i = 1; i < amounts.length; i++) {
      BigDecimal ratio = amounts[i].divide(amounts[i - 1], 0, RoundingMode.HALF_UP);
      if (ratio.compareTo(thresholds.number("unit_ratio_from")) >= 0
          && ratio.compareTo(thresholds.number("unit_ratio_to")) <= 0) {
        return Verdict.failed(
            Figures.yuan(amounts[i - 1])
                + "与"
                + Figures.yuan(amounts[i])
                + "，相差约"
                + ratio.toPlainString()
                + "倍",
            "同一计量单位");
      }
    }
    return Verdict.passed();
  }

  Verdict changeExplained(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    BigDecimal initial = project.initialBudgetYuan();
    BigDecimal annual = project.annualBudgetYuan();
    if (!sheet.isForm() || initial == null || annual == null || initial.signum() < 0) {
      return Verdict.notApplicable();
    }
    // Money carried over from the year before joins the budget without anybody's request.
    BigDecimal change =
        annual
            .subtract(carried(sheet, Funding::annualBudgetYuan))
            .subtract(initial.subtract(carried(sheet, Funding::initialBudgetYuan)));
    BigDecimal most = initial.multiply(thresholds.number("adjusted_pct")).movePointLeft(2);
    boolean explained =
        Stream.of(project.deviationText(), project.measureText(), project.achievementText())
            .anyMatch(text -> text != null && CHANGE.matcher(text).find());
    return change.abs().compareTo(most) <= 0 || explained
        ? Verdict.passed()
        : Verdict.failed(
            "年初" + Figures.yuan(initial) + "，全年" + Figures.yuan(annual),
            "说明" + (change.signum() > 0 ? "追加" : "调减") + "的原因");
  }

  private static BigDecimal carried(ProjectSheet sheet, Function<Funding, BigDecimal> amount) {
    return sum(sheet, row -> CARRY_OVER.equals(row.fundSource()), amount).orElse(BigDecimal.ZERO);
  }

  /** Where the whole is overspent as well, K08 tells. */
  Verdict sourcesWithinBudget(ProjectSheet sheet) {
    BigDecimal budget = sheet.project().annualBudgetYuan();
    BigDecimal executed = sheet.project().executedYuan();
    List<Funding> sources =
        sheet.fundings().stream()
            .filter(row -> row.fundSource() != null && !row.fundSource().equals(TOTAL))
            .filter(row -> row.annualBudgetYuan() != null && row.executedYuan() != null)
            .toList();
    if (sources.isEmpty() || budget == null || executed == null || executed.compareTo(budget) > 0) {
      return Verdict.notApplicable();
    }
    return sources.stream()
        .filter(row -> row.executedYuan().compareTo(row.annualBudgetYuan()) > 0)
        .findFirst()
        .map(
            row ->
                Verdict.failed(
                    row.label() + "执行" + Figures.yuan(row.executedYuan()),
                    "不超过" + Figures.yuan(row.annualBudgetYuan())))
        .orElse(Verdict.passed());
  }

  Verdict carryOverSpent(Funding row) {
    if (!CARRY_OVER.equals(row.fundSource())
        || row.annualBudgetYuan() == null
        || row.annualBudgetYuan().signum() <= 0
        || row.executedYuan() == null) {
      return Verdict.notApplicable();
    }
    BigDecimal spent = Figures.percentOf(row.executedYuan(), row.annualBudgetYuan());
    BigDecimal least = thresholds.number("carry_over_spent_pct");
    return spent.compareTo(least) >= 0
        ? Verdict.passed()
        : Verdict.failed(
            row.label() + Figures.yuan(row.annualBudgetYuan()) + "，执行" + Figures.percent(spent),
            "执行" + Figures.plain(least) + "%以上，或说明原因");
  }
}
