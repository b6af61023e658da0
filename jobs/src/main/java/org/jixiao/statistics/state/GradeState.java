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
 * The projects whose score earned one grade.
 *
 * @param grade null for the projects without a usable one
 * @param unusable of them those whose score or grade was not understood
 * @param budgetYuan their annual budgets; null without any
 */
public record GradeState(String grade, long projects, long unusable, BigDecimal budgetYuan) {

  static List<GradeState> of(List<ProjectEvaluation> projects) {
    Map<Optional<String>, List<ProjectEvaluation>> byGrade =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    GradeState::grade, () -> new TreeMap<>(Absent.first()), Collectors.toList()));
    List<GradeState> states = new ArrayList<>();
    byGrade.forEach(
        (grade, same) ->
            states.add(
                new GradeState(
                    grade.orElse(null),
                    same.size(),
                    same.stream().filter(GradeState::isUnusable).count(),
                    Sum.of(same.stream().map(ProjectEvaluation::annualBudgetYuan)))));
    return states;
  }

  private static Optional<String> grade(ProjectEvaluation project) {
    return isUnusable(project) ? Optional.empty() : Optional.ofNullable(project.grade());
  }

  private static boolean isUnusable(ProjectEvaluation project) {
    return Unusable.in(project, "score_points", "grade");
  }
}
