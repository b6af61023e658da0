package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;

/**
 * How often one cause or measure is stated, and for how many standing projects.
 *
 * <p>Of the kind {@link #TOGETHER} a state is of the projects for which both a cause and a measure
 * are stated; its code is those two, and it counts no mentions.
 *
 * @param kind {@code cause}, {@code measure} or {@link #TOGETHER}
 * @param code null for the projects themselves: of how many any code is known
 * @param mentions places that state it; 0 where the code is null
 * @param projects standing projects it is stated for, each once; where the code is null those with
 *     a code other than {@code other}
 * @param uncoded where the code is null, projects whose only texts could not be coded; else 0
 * @param budgetYuan annual budgets of the projects; null without any
 */
public record StatementState(
    String kind, String code, long mentions, long projects, long uncoded, BigDecimal budgetYuan) {

  static final String TOGETHER = "cause_measure";

  /**
   * @param nothing codes that state there is nothing to explain or to improve, as {@code kind code}
   */
  static List<StatementState> of(
      List<ProjectEvaluation> projects, List<Deviation> deviations, Set<String> nothing) {
    Map<String, List<ProjectEvaluation>> standing =
        projects.stream().collect(Collectors.groupingBy(StatementState::name));
    List<StatementState> states = new ArrayList<>();
    List<Deviation> something =
        deviations.stream()
            .filter(one -> !nothing.contains(one.kind() + " " + one.code()))
            .toList();
    for (String kind : List.of(Deviation.CAUSE, Deviation.MEASURE)) {
      List<Deviation> stated = something.stream().filter(one -> one.kind().equals(kind)).toList();
      states.add(codedOf(kind, standing, stated));
      new TreeMap<>(stated.stream().collect(Collectors.groupingBy(Deviation::code)))
          .forEach((code, same) -> states.add(statedOf(kind, code, standing, same)));
    }
    states.addAll(togetherOf(standing, something));
    return states;
  }

  /** Returns how many projects state each cause with each measure, and how many any of both. */
  private static List<StatementState> togetherOf(
      Map<String, List<ProjectEvaluation>> standing, List<Deviation> stated) {
    Map<String, List<ProjectEvaluation>> both = new TreeMap<>();
    Map<Boolean, Long> coded = new HashMap<>();
    stated.stream()
        .collect(Collectors.groupingBy(StatementState::about, TreeMap::new, Collectors.toList()))
        .forEach(
            (name, own) -> {
              List<ProjectEvaluation> projects = standing.getOrDefault(name, List.of());
              Set<String> causes = codes(own, Deviation.CAUSE);
              Set<String> measures = codes(own, Deviation.MEASURE);
              if (causes.isEmpty() || measures.isEmpty()) {
                return;
              }
              causes.remove(Deviation.OTHER);
              measures.remove(Deviation.OTHER);
              coded.merge(
                  !causes.isEmpty() && !measures.isEmpty(), (long) projects.size(), Long::sum);
              for (String cause : causes) {
                for (String measure : measures) {
                  both.computeIfAbsent(cause + " " + measure, code -> new ArrayList<>())
                      .addAll(projects);
                }
              }
            });
    List<StatementState> states = new ArrayList<>();
    states.add(
        new StatementState(
            TOGETHER, null, 0, coded.getOrDefault(true, 0L), coded.getOrDefault(false, 0L), null));
    both.forEach(
        (code, projects) ->
            states.add(
                new StatementState(
                    TOGETHER,
                    code,
                    0,
                    projects.size(),
                    0,
                    Sum.of(projects.stream().map(ProjectEvaluation::annualBudgetYuan)))));
    return states;
  }

  private static Set<String> codes(List<Deviation> stated, String kind) {
    return stated.stream()
        .filter(one -> one.kind().equals(kind))
        .map(Deviation::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static StatementState statedOf(
      String kind,
      String code,
      Map<String, List<ProjectEvaluation>> standing,
      List<Deviation> stated) {
    List<ProjectEvaluation> projects =
        stated.stream()
            .map(StatementState::about)
            .distinct()
            .flatMap(name -> standing.getOrDefault(name, List.of()).stream())
            .toList();
    return new StatementState(
        kind,
        code,
        stated.size(),
        projects.size(),
        0,
        Sum.of(projects.stream().map(ProjectEvaluation::annualBudgetYuan)));
  }

  private static StatementState codedOf(
      String kind, Map<String, List<ProjectEvaluation>> standing, List<Deviation> stated) {
    Map<String, Boolean> coded = new HashMap<>();
    stated.forEach(
        one -> coded.merge(about(one), !one.code().equals(Deviation.OTHER), Boolean::logicalOr));
    return new StatementState(
        kind, null, 0, count(standing, coded, true), count(standing, coded, false), null);
  }

  private static long count(
      Map<String, List<ProjectEvaluation>> standing, Map<String, Boolean> coded, boolean which) {
    return standing.entrySet().stream()
        .filter(entry -> Objects.equals(coded.get(entry.getKey()), which))
        .mapToLong(entry -> entry.getValue().size())
        .sum();
  }

  /**
   * A project without a name is told by its record, so that it does not meet the statements made
   * for the department, which name no project.
   */
  private static String name(ProjectEvaluation project) {
    return project.projectName() == null
        ? "record " + project.recordId()
        : "name " + project.projectName();
  }

  private static String about(Deviation statement) {
    return statement.projectName() == null ? "" : "name " + statement.projectName();
  }
}
