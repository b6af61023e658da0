package org.jixiao.corpus;

import java.util.List;
import java.util.function.Function;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;

/** The fields a truth speaks of. */
final class CorpusFields {
  /** A field and how it is taken from a row. */
  record Of<T>(String name, Function<T, Object> value) {}

  static final List<Of<ProjectEvaluation>> PROJECT =
      List.of(
          new Of<>("fiscal_year", ProjectEvaluation::fiscalYear),
          new Of<>("department_name", ProjectEvaluation::departmentName),
          new Of<>("implementing_unit", ProjectEvaluation::implementingUnit),
          new Of<>("project_code", ProjectEvaluation::projectCode),
          new Of<>("project_name", ProjectEvaluation::projectName),
          new Of<>("initial_budget_yuan", ProjectEvaluation::initialBudgetYuan),
          new Of<>("annual_budget_yuan", ProjectEvaluation::annualBudgetYuan),
          new Of<>("executed_yuan", ProjectEvaluation::executedYuan),
          new Of<>("declared_execution_rate_pct", ProjectEvaluation::declaredExecutionRatePct),
          new Of<>("execution_score_points", ProjectEvaluation::executionScorePoints),
          new Of<>("score_points", ProjectEvaluation::scorePoints),
          new Of<>("declared_grade", ProjectEvaluation::declaredGrade),
          new Of<>("goal_text", ProjectEvaluation::goalText),
          new Of<>("achievement_text", ProjectEvaluation::achievementText),
          new Of<>("deviation_text", ProjectEvaluation::deviationText),
          new Of<>("measure_text", ProjectEvaluation::measureText));

  /** What a report may say of one project. */
  static final List<Of<ProjectEvaluation>> LINE =
      List.of(
          new Of<>("score_points", ProjectEvaluation::scorePoints),
          new Of<>("annual_budget_yuan", ProjectEvaluation::annualBudgetYuan),
          new Of<>("executed_yuan", ProjectEvaluation::executedYuan),
          new Of<>("declared_execution_rate_pct", ProjectEvaluation::declaredExecutionRatePct),
          new Of<>("declared_grade", ProjectEvaluation::declaredGrade));

  static final List<Of<Funding>> FUNDING =
      List.of(
          new Of<>("initial_budget_yuan", Funding::initialBudgetYuan),
          new Of<>("annual_budget_yuan", Funding::annualBudgetYuan),
          new Of<>("executed_yuan", Funding::executedYuan));

  static final List<Of<Indicator>> INDICATOR =
      List.of(
          new Of<>("level1", Indicator::level1),
          new Of<>("level2", Indicator::level2),
          new Of<>("level3", Indicator::level3),
          new Of<>("target_text", Indicator::targetText),
          new Of<>("target_operator", Indicator::targetOperator),
          new Of<>("target_value", Indicator::targetValue),
          new Of<>("unit", Indicator::unit),
          new Of<>("actual_text", Indicator::actualText),
          new Of<>("actual_value", Indicator::actualValue),
          new Of<>("weight_points", Indicator::weightPoints),
          new Of<>("score_points", Indicator::scorePoints),
          new Of<>("deviation_text", Indicator::deviationText));

  static final List<Of<DepartmentReport>> REPORT =
      List.of(
          new Of<>("fiscal_year", DepartmentReport::fiscalYear),
          new Of<>("department_name", DepartmentReport::departmentName),
          new Of<>("project_count", DepartmentReport::projectCount),
          new Of<>("budget_total_yuan", DepartmentReport::budgetTotalYuan),
          new Of<>("evaluated_count", DepartmentReport::evaluatedCount),
          new Of<>("evaluated_budget_yuan", DepartmentReport::evaluatedBudgetYuan),
          new Of<>("executed_total_yuan", DepartmentReport::executedTotalYuan),
          new Of<>("execution_rate_pct", DepartmentReport::executionRatePct),
          new Of<>("coverage_pct", DepartmentReport::coveragePct),
          new Of<>("average_score_points", DepartmentReport::averageScorePoints),
          new Of<>("grade", DepartmentReport::grade),
          new Of<>("application_text", DepartmentReport::applicationText),
          new Of<>("publication_text", DepartmentReport::publicationText));

  private CorpusFields() {}
}
