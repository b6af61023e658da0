package org.jixiao.job.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.interpret.ProjectName;
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
    Map<String, String> codes = onlyCodes(evaluations);
    Map<String, List<ProjectEvaluation>> byKey =
        evaluations.stream()
            .collect(
                Collectors.groupingBy(one -> key(one, codes), TreeMap::new, Collectors.toList()));
    List<ProjectEvaluation> standing = new ArrayList<>();
    byKey.forEach(
        (key, alike) -> standing.add(standing(key, alike.stream().sorted(order).toList())));
    standing.sort(Comparator.comparing(ProjectEvaluation::locator));
    return standing;
  }

  /**
   * Returns the key of the project a row belongs to: its code where it has one, else the code of
   * the only coded project of that name, else the name. Without year, department or name two rows
   * cannot be told to be the same project; their key is their place, which a corrected file keeps
   * and every line of a report has for itself.
   */
  private static String key(ProjectEvaluation one, Map<String, String> codes) {
    if (one.fiscalYear() == null || one.departmentName() == null || one.projectName() == null) {
      return one.locator();
    }
    String code = ProjectName.decisiveCode(one.projectCode());
    String name = nameKey(one);
    return code != null ? code : codes.getOrDefault(name, name);
  }

  /** The code of each name that has just one. */
  private static Map<String, String> onlyCodes(List<ProjectEvaluation> evaluations) {
    Map<String, TreeSet<String>> codes = new TreeMap<>();
    for (ProjectEvaluation one : evaluations) {
      String code = ProjectName.decisiveCode(one.projectCode());
      if (code != null && one.projectName() != null) {
        codes.computeIfAbsent(nameKey(one), name -> new TreeSet<>()).add(code);
      }
    }
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().first()));
  }

  private static String nameKey(ProjectEvaluation one) {
    return ProjectName.key(one.projectName(), one.fiscalYear());
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
