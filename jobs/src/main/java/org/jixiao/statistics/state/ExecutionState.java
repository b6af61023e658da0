package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.model.ProjectEvaluation;

/**
 * The projects whose execution rate lies in one band. Sums are of the projects with a rate; null
 * without any.
 *
 * @param band 1: below 60 %, 2: below 80, 3: below 90, 4: below 95, 5: below 100, 6: 100, 7: above;
 *     null for the projects without a rate
 * @param unusable of them those whose amounts were not understood, or whose budget is zero
 * @param rateSumPct the sum of the projects' own rates, each with 16 decimals, half up
 */
public record ExecutionState(
    Integer band,
    long projects,
    long unusable,
    BigDecimal initialBudgetYuan,
    BigDecimal annualBudgetYuan,
    BigDecimal executedYuan,
    BigDecimal rateSumPct) {
  private static final int RATE_DECIMALS = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<BigDecimal> BOUNDS =
      List.of(
          BigDecimal.valueOf(60),
          BigDecimal.valueOf(80),
          BigDecimal.valueOf(90),
          BigDecimal.valueOf(95),
          HUNDRED);

  static List<ExecutionState> of(List<ProjectEvaluation> projects) {
    Map<Optional<Integer>, List<ProjectEvaluation>> byBand =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    ExecutionState::band,
                    () -> new TreeMap<>(Absent.first()),
                    Collectors.toList()));
    List<ExecutionState> states = new ArrayList<>();
    byBand.forEach(
        (band, same) ->
            states.add(
                new ExecutionState(
                    band.orElse(null),
                    same.size(),
                    same.stream().filter(ExecutionState::isUnusable).count(),
                    sum(band, same, ProjectEvaluation::initialBudgetYuan),
                    sum(band, same, ProjectEvaluation::annualBudgetYuan),
                    sum(band, same, ProjectEvaluation::executedYuan),
                    sum(band, same, project -> rate(project).orElse(null)))));
    return states;
  }

  private static BigDecimal sum(
      Optional<Integer> band,
      List<ProjectEvaluation> projects,
      Function<ProjectEvaluation, BigDecimal> amount) {
    return band.isPresent() ? Sum.of(projects.stream().map(amount)) : null;
  }

  /** Returns the band of a project; none for one without a rate. */
  static Optional<Integer> band(ProjectEvaluation project) {
    return rate(project).map(ExecutionState::bandOf);
  }

  /** 100·executed ÷ annual budget, of the budget as adjusted and never the initial one. */
  private static Optional<BigDecimal> rate(ProjectEvaluation project) {
    if (isUnusable(project)
        || project.annualBudgetYuan() == null
        || project.executedYuan() == null) {
      return Optional.empty();
    }
    return Optional.of(
        HUNDRED
            .multiply(project.executedYuan())
            .divide(project.annualBudgetYuan(), RATE_DECIMALS, RoundingMode.HALF_UP));
  }

  private static int bandOf(BigDecimal rate) {
    int above = 0;
    for (BigDecimal bound : BOUNDS) {
      above += rate.compareTo(bound) >= 0 ? 1 : 0;
    }
    boolean overHundred = rate.compareTo(HUNDRED) > 0;
    return above + 1 + (overHundred ? 1 : 0);
  }

  /** Whether a project has no rate as an amount was not understood, or the budget is zero. */
  static boolean isUnusable(ProjectEvaluation project) {
    boolean zero = project.annualBudgetYuan() != null && project.annualBudgetYuan().signum() == 0;
    return zero || Unusable.in(project, "annual_budget_yuan", "executed_yuan");
  }
}
