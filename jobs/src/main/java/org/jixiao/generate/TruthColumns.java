package org.jixiao.generate;

import java.util.List;

/** The columns of each kind of truth, named as those of the tables. */
final class TruthColumns {
  static final List<String> PROJECT =
      List.of(
          "fiscal_year",
          "department_code",
          "department_name",
          "implementing_unit",
          "project_code",
          "project_name",
          "initial_budget_yuan",
          "annual_budget_yuan",
          "executed_yuan",
          "declared_execution_rate_pct",
          "execution_score_points",
          "score_points",
          "declared_grade",
          "goal_text",
          "achievement_text",
          "deviation_text",
          "measure_text",
          "source",
          "file");

  static final List<String> INDICATOR =
      List.of(
          "fiscal_year",
          "department_name",
          "project_name",
          "ordinal",
          "level1",
          "level2",
          "level3",
          "target_operator",
          "target_value",
          "unit",
          "actual_value",
          "weight_points",
          "score_points",
          "deviation_text");

  static final List<String> FUNDING =
      List.of(
          "fiscal_year",
          "department_name",
          "project_name",
          "fund",
          "initial_budget_yuan",
          "annual_budget_yuan",
          "executed_yuan");

  static final List<String> CAUSE =
      List.of("fiscal_year", "department_name", "project_name", "kind", "code", "text", "said_in");

  static final List<String> REPORT =
      List.of(
          "fiscal_year",
          "department_name",
          "project_count",
          "goal_count",
          "budget_total_yuan",
          "evaluated_count",
          "evaluated_budget_yuan",
          "department_budget_yuan",
          "executed_total_yuan",
          "execution_rate_pct",
          "coverage_pct",
          "average_score_points",
          "grade",
          "file");

  static final List<String> FAULT =
      List.of("rule_id", "fiscal_year", "department_name", "project_name", "file", "what");

  private TruthColumns() {}
}
