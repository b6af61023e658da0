package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.Severity;

/** What signals look at of a department's projects of a year. */
public final class SignalProjects {
  private static final Set<String> TO_BE_REACHED = Set.of(">=", ">", "=");
  private static final int RATIO_DECIMALS = 4;

  /** Beyond it a ratio says that one of its numbers is no number of the other's kind. */
  private static final BigDecimal MOST_PCT = BigDecimal.TEN.pow(14);

  private SignalProjects() {}

  /**
   * Returns the projects in the order given.
   *
   * @param projects of one department and year, both known
   * @param indicators of these projects
   * @param lines what the department's report tells, used where a form tells nothing
   */
  public static List<SignalProject> of(
      List<ProjectEvaluation> projects, List<Indicator> indicators, List<ReportedProject> lines) {
    Map<String, List<BigDecimal>> overfilled =
        indicators.stream()
            .filter(SignalProjects::hasNumbersToReach)
            .collect(
                Collectors.groupingBy(
                    Indicator::recordId,
                    Collectors.mapping(SignalProjects::reachedPct, Collectors.toList())));
    Map<String, String> told = new HashMap<>();
    lines.stream()
        .filter(line -> line.projectName() != null && line.narrativeText() != null)
        .sorted(Comparator.comparing(ReportedProject::locator))
        .forEach(line -> told.putIfAbsent(line.projectName(), line.narrativeText()));
    return projects.stream()
        .map(
            project ->
                of(
                    project,
                    overfilled.getOrDefault(project.recordId(), List.of()),
                    told.get(project.projectName())))
        .toList();
  }

  private static SignalProject of(
      ProjectEvaluation project, List<BigDecimal> reachedPct, String told) {
    boolean unusable =
        project.flags().stream()
            .anyMatch(
                flag ->
                    flag.code().severity() == Severity.ERROR
                        && flag.field().equals("score_points"));
    BigDecimal overfilledPct =
        reachedPct.stream()
            .filter(pct -> pct.compareTo(MOST_PCT) < 0)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new SignalProject(
        project.fiscalYear(),
        project.departmentName(),
        project.implementingUnit(),
        project.projectName(),
        project.projectKey(),
        unusable ? null : project.scorePoints(),
        unusable,
        project.executionRatePct(),
        project.annualBudgetYuan(),
        project.executedYuan(),
        overfilledPct == null ? 0 : reachedPct.size(),
        overfilledPct,
        project.achievementText() == null ? told : project.achievementText(),
        project.locator());
  }

  private static boolean hasNumbersToReach(Indicator indicator) {
    return indicator.targetOperator() != null
        && TO_BE_REACHED.contains(indicator.targetOperator())
        && indicator.targetValue() != null
        && indicator.targetValue().signum() > 0
        && indicator.actualValue() != null;
  }

  private static BigDecimal reachedPct(Indicator indicator) {
    return indicator
        .actualValue()
        .movePointRight(2)
        .divide(indicator.targetValue(), RATIO_DECIMALS, RoundingMode.HALF_UP);
  }
}
