package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.RaisedFlag;

/** The claims of a report by field, to compare those of several documents. */
record ReportedClaims(Map<String, Object> byField) {
  /** Fields that are smaller when a document is about a part of the department. */
  private static final List<String> EXTENT =
      List.of(
          "project_count",
          "goal_count",
          "evaluated_count",
          "budget_total_yuan",
          "evaluated_budget_yuan",
          "executed_total_yuan");

  static ReportedClaims of(DepartmentReport report) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("project_count", report.projectCount());
    claims.put("goal_count", report.goalCount());
    claims.put("budget_total_yuan", report.budgetTotalYuan());
    claims.put("evaluated_count", report.evaluatedCount());
    claims.put("evaluated_budget_yuan", report.evaluatedBudgetYuan());
    claims.put("department_budget_yuan", report.departmentBudgetYuan());
    claims.put("executed_total_yuan", report.executedTotalYuan());
    claims.put("execution_rate_pct", report.executionRatePct());
    claims.put("coverage_pct", report.coveragePct());
    claims.put("average_score_points", report.averageScorePoints());
    claims.put("weighted_average_score_points", report.weightedAverageScorePoints());
    claims.put("grade", report.grade());
    claims.put("problem_count", report.problemCount());
    claims.put("problem_fixed_count", report.problemFixedCount());
    claims.put("problem_open_count", report.problemOpenCount());
    claims.values().removeIf(Objects::isNull);
    return new ReportedClaims(claims);
  }

  /** Returns how many claims are stated. */
  int stated() {
    return byField.size();
  }

  /** Returns the greatest number of projects it speaks of; 0 when it states none. */
  long extent() {
    return byField.entrySet().stream()
        .filter(claim -> EXTENT.contains(claim.getKey()) && claim.getValue() instanceof Long)
        .mapToLong(claim -> (Long) claim.getValue())
        .max()
        .orElse(0);
  }

  /** Returns a claim as text. */
  String text(String field) {
    return byField.get(field) instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(byField.get(field));
  }

  /**
   * Returns the fields of which another document claims another value; none when that document is
   * about a part only: smaller in what both state of their extent, and larger in nothing.
   */
  List<String> contradictions(ReportedClaims other) {
    boolean smaller = EXTENT.stream().anyMatch(field -> compare(other, field) < 0);
    boolean larger = EXTENT.stream().anyMatch(field -> compare(other, field) > 0);
    return smaller && !larger
        ? List.of()
        : byField.keySet().stream().filter(field -> compare(other, field) != 0).toList();
  }

  /** Returns how the other's claim compares with this one's; 0 when one of them has none. */
  @SuppressWarnings("unchecked")
  private int compare(ReportedClaims other, String field) {
    Object theirs = other.byField.get(field);
    Object mine = byField.get(field);
    return theirs == null || mine == null ? 0 : ((Comparable<Object>) theirs).compareTo(mine);
  }

  /** Returns the report with other texts and flags. */
  static DepartmentReport with(
      DepartmentReport report, String application, String publication, List<RaisedFlag> flags) {
    return new DepartmentReport(
        report.fiscalYear(),
        report.departmentCode(),
        report.departmentName(),
        report.projectCount(),
        report.goalCount(),
        report.budgetTotalYuan(),
        report.evaluatedCount(),
        report.evaluatedBudgetYuan(),
        report.departmentBudgetYuan(),
        report.executedTotalYuan(),
        report.executionRatePct(),
        report.executionRateBasis(),
        report.coveragePct(),
        report.coverageBasis(),
        report.averageScorePoints(),
        report.weightedAverageScorePoints(),
        report.grade(),
        report.gradeScope(),
        report.gradeCounts(),
        report.problemCount(),
        report.problemFixedCount(),
        report.problemOpenCount(),
        application,
        publication,
        report.submissionId(),
        report.recordId(),
        report.locator(),
        flags);
  }
}
