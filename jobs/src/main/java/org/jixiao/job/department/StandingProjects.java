package org.jixiao.job.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/** Which of several evaluations of one project and year stands. */
final class StandingProjects {
  private static final List<String> BY_RANK =
      List.of(
          ProjectEvaluation.FROM_FORM,
          ProjectEvaluation.FROM_LIST,
          ProjectEvaluation.FROM_NARRATIVE);

  private StandingProjects() {}

  /**
   * Returns one row per project, with its key, by place: a project's own form stands over a list, a
   * list over a line of the narrative; among equals one with amounts, then the newest, then the
   * first by path and place. Where there were several forms, or several rows of lists, the one that
   * stands is flagged with the places of the others.
   *
   * @param evaluations those of one department and year, or those that lack either
   * @param received when each submission was received, in any unit that orders
   */
  static List<ProjectEvaluation> of(
      List<ProjectEvaluation> evaluations, Map<String, Long> received) {
    Comparator<ProjectEvaluation> order =
        Comparator.comparing(StandingProjects::rank)
            .thenComparing(one -> one.annualBudgetYuan() == null)
            .thenComparing(
                one -> received.get(one.submissionId()),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(ProjectEvaluation::locator);
    ProjectKeys keys = ProjectKeys.among(evaluations);
    Map<String, List<ProjectEvaluation>> byKey =
        evaluations.stream()
            .collect(Collectors.groupingBy(keys::of, TreeMap::new, Collectors.toList()));
    List<ProjectEvaluation> standing = new ArrayList<>();
    byKey.forEach(
        (key, alike) -> standing.add(standing(key, alike.stream().sorted(order).toList())));
    standing.sort(Comparator.comparing(ProjectEvaluation::locator));
    return standing;
  }

  private static int rank(ProjectEvaluation one) {
    return BY_RANK.indexOf(one.source());
  }

  private static ProjectEvaluation standing(String key, List<ProjectEvaluation> alike) {
    ProjectEvaluation first = alike.get(0);
    List<String> elsewhere = elsewhere(first, alike);
    List<RaisedFlag> flags = new ArrayList<>(first.flags());
    if (!elsewhere.isEmpty()) {
      flags.add(
          new RaisedFlag(
              Flag.PROJECT_REPEATED,
              "project_name",
              first.projectName()
                  + "，采用"
                  + first.locator()
                  + "；未采用"
                  + String.join("、", elsewhere)));
    }
    return first.standing(key, flags);
  }

  /** A form beside the project's row in a list is usual; a form beside a form is not. */
  private static List<String> elsewhere(ProjectEvaluation first, List<ProjectEvaluation> alike) {
    return first.source().equals(ProjectEvaluation.FROM_NARRATIVE)
        ? List.of()
        : alike.stream()
            .filter(other -> other.source().equals(first.source()))
            .map(ProjectEvaluation::locator)
            .filter(place -> !Objects.equals(place, first.locator()))
            .sorted()
            .toList();
  }
}
