package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.ProjectEvaluation;

/**
 * The projects of one score.
 *
 * @param points null for the projects without a usable score
 * @param unusable of them those whose score was not understood
 * @param weightYuan annual budgets above zero, the weight of the score; null without any
 */
public record ScoreState(BigDecimal points, long projects, long unusable, BigDecimal weightYuan) {

  static List<ScoreState> of(List<ProjectEvaluation> projects) {
    Map<Optional<BigDecimal>, List<ProjectEvaluation>> byScore =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    ScoreState::points, () -> new TreeMap<>(Absent.first()), Collectors.toList()));
    List<ScoreState> states = new ArrayList<>();
    byScore.forEach(
        (points, same) ->
            states.add(
                new ScoreState(
                    points.orElse(null),
                    same.size(),
                    same.stream().filter(ScoreState::isUnusable).count(),
                    Sum.of(
                        same.stream()
                            .map(ProjectEvaluation::annualBudgetYuan)
                            .filter(budget -> budget != null && budget.signum() > 0)))));
    return states;
  }

  private static Optional<BigDecimal> points(ProjectEvaluation project) {
    return isUnusable(project) ? Optional.empty() : Optional.ofNullable(project.scorePoints());
  }

  private static boolean isUnusable(ProjectEvaluation project) {
    return Unusable.in(project, "score_points");
  }
}
