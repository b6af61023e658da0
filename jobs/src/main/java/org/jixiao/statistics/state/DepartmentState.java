package org.jixiao.statistics.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;

/**
 * All that the district's figures take from one department and fiscal year; a row of {@code
 * statistics.department_state}. District figures are sums over these rows: a correction computes
 * one of them anew, and the sums.
 *
 * @param claims of the department's narrative; none without one
 */
public record DepartmentState(
    int fiscalYear,
    String departmentName,
    List<ReceivedState> received,
    List<ScoreState> scores,
    List<GradeState> grades,
    List<ExecutionState> execution,
    List<StatementState> statements,
    List<ClaimState> claims,
    List<IndicatorState> indicators,
    List<ProjectState> projects) {
  private static final Comparator<DepartmentReport> FIRST =
      Comparator.comparing(DepartmentReport::locator).thenComparing(DepartmentReport::recordId);

  public DepartmentState {
    received = List.copyOf(received);
    scores = List.copyOf(scores);
    grades = List.copyOf(grades);
    execution = List.copyOf(execution);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    indicators = List.copyOf(indicators);
    projects = List.copyOf(projects);
  }

  /**
   * Returns the state of a department and fiscal year from what stands of it.
   *
   * @param regime the grades in force that year
   * @param nothing codes that state there is nothing to explain or to improve, as {@code kind code}
   */
  public static DepartmentState of(
      int fiscalYear,
      String departmentName,
      List<ProjectEvaluation> projects,
      List<Indicator> indicators,
      List<DepartmentReport> reports,
      List<ReportedProject> lines,
      List<Deviation> deviations,
      Optional<GradeRegime> regime,
      Set<String> nothing) {
    return new DepartmentState(
        fiscalYear,
        departmentName,
        List.of(ReceivedState.of(projects, reports)),
        ScoreState.of(projects),
        GradeState.of(projects),
        ExecutionState.of(projects),
        StatementState.of(projects, deviations, nothing),
        reports.stream().min(FIRST).map(one -> ClaimState.of(one, lines, projects, regime)).stream()
            .toList(),
        IndicatorState.of(indicators),
        ProjectState.of(projects));
  }
}
