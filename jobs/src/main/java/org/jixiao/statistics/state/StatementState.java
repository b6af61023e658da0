package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;

/**
 * How often one cause or measure is stated, and for how many standing projects.
 *
 * @param kind {@code cause} or {@code measure}
 * @param code null for the projects themselves: of how many any code is known
 * @param mentions places that state it; 0 where the code is null
 * @param projects standing projects it is stated for, each once; where the code is null those with
 *     a code other than {@code other}
 * @param uncoded where the code is null, projects whose only texts could not be coded; else 0
 * @param budgetYuan annual budgets of the projects; null without any
 */
public record StatementState(
    String kind, String code, long mentions, long projects, long uncoded, BigDecimal budgetYuan) {

  /**
   * @param nothing codes that state there is nothing to explain or to improve, as {@code kind code}
   */
  static List<StatementState> of(
      List<ProjectEvaluation> projects, List<Deviation> deviations, Set<String> nothing) {
    Map<String, List<ProjectEvaluation>> standing =
        projects.stream().collect(Collectors.groupingBy(StatementState::name));
    List<StatementState> states = new ArrayList<>();
    for (String kind : List.of(Deviation.CAUSE, Deviation.MEASURE)) {
      List<Deviation> stated =
          deviations.stream()
              .filter(one -> one.kind().equals(kind))
              .filter(one -> !nothing.contains(kind + " " + one.code()))
              .toList();
      states.add(codedOf(kind, standing, stated));
      new TreeMap<>(stated.stream().collect(Collectors.groupingBy(Deviation::code)))
          .forEach((code, same) -> states.add(statedOf(kind, code, standing, same)));
    }
    return states;
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
