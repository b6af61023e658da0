package org.jixiao.check;

import static java.util.Map.entry;

import java.util.Map;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.ProjectEvaluation;

/** Which method judges which rule; the words of each are in {@code jobs/rules/rows.yaml}. */
final class RowRules {
  private final Thresholds thresholds;
  private final TextWords words = TextWords.load();

  RowRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Map<String, Judge<ProjectSheet>> ofSheets() {
    ExecutionRules execution = new ExecutionRules(thresholds);
    FundingRules funding = new FundingRules(thresholds);
    ScoreRules score = new ScoreRules(thresholds);
    FormRules form = new FormRules(thresholds);
    TextRules text = new TextRules(words);
    TargetRules target = new TargetRules(thresholds, words);
    return Map.ofEntries(
        entry("K01", execution::declaredRate),
        entry("K02", execution::scoreByFormula),
        entry("K03", score::totalOfParts),
        entry("K04", score::weightsMakeWhole),
        entry("K05", score::weightProfile),
        entry("K06b", score::scoreInRange),
        entry("K07", funding::annualTotal),
        entry("K07b", funding::initialTotal),
        entry("K07c", funding::executedTotal),
        entry("K08", execution::withinBudget),
        entry("K09", execution::budgetAboveZero),
        entry("K13", execution::lowRateExplained),
        entry("K16", execution::highScoreWithLowRate),
        entry("K20b", text::goalInFigures),
        entry("K21", form.hasClass(IndicatorClass.OUTPUT)),
        entry("K21b", form.hasClass(IndicatorClass.BENEFIT)),
        entry("K21c", form.hasClass(IndicatorClass.SATISFACTION)),
        entry("K21d", form::outputsComplete),
        entry("K22b", target::namedOnce),
        entry("K26", text::achievementIsNotTheGoal),
        entry("K29", text::noLeftovers),
        entry("K34", score::gradeOfScore),
        entry("K36", funding::sameUnit),
        entry("K45", execution::moneyLeft),
        entry("K46", form::outputKeepsUpWithMoney),
        entry("K49", text::noPersonalNumbers),
        entry(
            "R50",
            form.stated("annual_budget_yuan", ProjectEvaluation::annualBudgetYuan, "填写全年预算数")),
        entry("R51", form.stated("executed_yuan", ProjectEvaluation::executedYuan, "填写全年执行数")),
        entry("R52", form.stated("score_points", ProjectEvaluation::scorePoints, "填写自评总分")),
        entry("R53", form::indicatorsStated),
        entry("R54", form.stated("goal_text", ProjectEvaluation::goalText, "填写预期目标")),
        entry(
            "R55", form.stated("achievement_text", ProjectEvaluation::achievementText, "填写实际完成情况")),
        entry(
            "R56", form.stated("implementing_unit", ProjectEvaluation::implementingUnit, "填写实施单位")),
        entry("R57", execution::noRateWithoutBudget),
        entry("R58", execution::scoreWithinWeight),
        entry("R59", execution::fullMarksWithMoneyLeft),
        entry("R60", execution::scoreWithoutSpending),
        entry("R61", funding::changeExplained),
        entry("R62", funding::sourcesWithinBudget),
        entry("R75", text::unfinishedCostsPoints),
        entry("R76", text::ofItsYear),
        entry("R77", score::lowScoreExplained),
        entry("R78", form::codeOfYear),
        entry("R94", text::reasonWithMeasure));
  }

  Map<String, Judge<SheetIndicator>> ofIndicators() {
    IndicatorRules score = new IndicatorRules(thresholds);
    TargetRules target = new TargetRules(thresholds, words);
    return Map.ofEntries(
        entry("K06", score::scoreWithinWeight),
        entry("K10", score::moreIsBetter),
        entry("K11", score::lessIsBetter),
        entry("K11b", score::zeroTarget),
        entry("K12", score::qualitativeBand),
        entry("K13b", score::lostPointsExplained),
        entry("K14", score::metKeepsPoints),
        entry("K15", score::fullScoreMeetsTarget),
        entry("K19", score::farOverfilled),
        entry("K19b", score::overfilled),
        entry("K20", target::outputInFigures),
        entry("K22", target::quantityIsNotMoney),
        entry("K23", target::targetHasUnit),
        entry("K24", target::nameIsShort),
        entry("K25", target::noZeroTarget),
        entry("K43", target::fullSatisfactionHasSample),
        entry("R63", score::weightAboveZero),
        entry("R64", target::scoreStated),
        entry("R65", target::targetStated),
        entry("R66", target::actualStated),
        entry("R67", target::nameStated),
        entry("R68", score::weightNotTooLarge),
        entry("R69", target::figureAnsweredByFigure),
        entry("R70", target::actualIsNoTarget),
        entry("R71", target::shareWithinWhole),
        entry("R72", target::betterHighAimsHigh),
        entry("R73", target::costAimsLow),
        entry("R74", target::reasonSaysEnough));
  }

  Map<String, Judge<Funding>> ofFundings() {
    FundingRules funding = new FundingRules(thresholds);
    return Map.of("K45b", funding::carryOverSpent);
  }

  Map<String, Judge<DepartmentReport>> ofReports() {
    ReportRules report = new ReportRules(thresholds);
    return Map.ofEntries(
        entry("K31", report::wholeCoverage),
        entry("K31b", report::allEvaluated),
        entry("K47", report::evaluatedWithinBudget),
        entry("R79", report::gradesAddUp),
        entry("R80", report::problemsAddUp),
        entry("R81", report::allWithGoals),
        entry("R82", report::rateOfItsAmounts),
        entry("R83", report::applicationStated),
        entry("R84", report::publicationStated));
  }
}
