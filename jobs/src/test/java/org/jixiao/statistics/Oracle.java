package org.jixiao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.Severity;

/** The figures of two statistics from their definitions, project by project, without Spark. */
final class Oracle {
  private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<ProjectEvaluation> projects;

  Oracle(List<ProjectEvaluation> projects) {
    this.projects = projects;
  }

  /** Returns a scope's row of {@code score_summary}, from {@code project_count} on. */
  List<Object> scores() {
    List<ProjectEvaluation> scored =
        projects.stream()
            .filter(p -> p.scorePoints() != null && !unusable(p, "score_points"))
            .toList();
    List<BigDecimal> sorted = scored.stream().map(ProjectEvaluation::scorePoints).sorted().toList();
    List<ProjectEvaluation> weighed =
        scored.stream()
            .filter(p -> p.annualBudgetYuan() != null && p.annualBudgetYuan().signum() > 0)
            .toList();
    BigDecimal weight = sum(weighed, ProjectEvaluation::annualBudgetYuan);
    int n = sorted.size();
    long excluded = projects.stream().filter(p -> unusable(p, "score_points")).count();
    List<Object> row = new ArrayList<>();
    row.add((long) projects.size());
    row.add(n == 0 ? null : points(mean(sorted)));
    row.add(
        weighed.isEmpty()
            ? null
            : points(
                sum(weighed, p -> p.scorePoints().multiply(p.annualBudgetYuan()))
                    .divide(weight, FINE)));
    row.add(n < 2 ? null : points(deviation(sorted)));
    row.add(n == 0 ? null : points(sorted.get(0)));
    row.add(n == 0 ? null : points(quantile(sorted, "0.25")));
    row.add(n == 0 ? null : points(quantile(sorted, "0.5")));
    row.add(n == 0 ? null : points(quantile(sorted, "0.75")));
    row.add(n == 0 ? null : points(sorted.get(n - 1)));
    row.add(n == 0 ? null : sorted.stream().filter(x -> x.compareTo(HUNDRED) == 0).count());
    Map<BigDecimal, Long> frequency = new TreeMap<>();
    sorted.forEach(x -> frequency.merge(x, 1L, Long::sum));
    BigDecimal mode =
        frequency.entrySet().stream()
            .max(Map.Entry.<BigDecimal, Long>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(null);
    row.add(mode == null ? null : points(mode));
    row.add(mode == null ? null : frequency.get(mode));
    row.add((long) n);
    row.add(excluded);
    row.add(projects.size() - n - excluded);
    return row;
  }

  /** Returns a scope's row of {@code execution_summary}, from {@code initial_budget_yuan} on. */
  List<Object> execution() {
    List<ProjectEvaluation> barred =
        projects.stream()
            .filter(
                p ->
                    unusable(p, "annual_budget_yuan")
                        || unusable(p, "executed_yuan")
                        || (p.annualBudgetYuan() != null && p.annualBudgetYuan().signum() == 0))
            .toList();
    List<ProjectEvaluation> used =
        projects.stream()
            .filter(p -> !barred.contains(p))
            .filter(p -> p.annualBudgetYuan() != null && p.executedYuan() != null)
            .toList();
    List<Object> row = new ArrayList<>();
    if (used.isEmpty()) {
      for (int i = 0; i < 6; i++) {
        row.add(null);
      }
    } else {
      BigDecimal annual = sum(used, ProjectEvaluation::annualBudgetYuan);
      BigDecimal executed = sum(used, ProjectEvaluation::executedYuan);
      boolean anyInitial = used.stream().anyMatch(p -> p.initialBudgetYuan() != null);
      row.add(anyInitial ? sum(used, ProjectEvaluation::initialBudgetYuan) : null);
      row.add(annual);
      row.add(executed);
      row.add(annual.subtract(executed));
      row.add(points(HUNDRED.multiply(executed).divide(annual, FINE)));
      row.add(
          points(
              mean(
                  used.stream()
                      .map(
                          p ->
                              HUNDRED.multiply(p.executedYuan()).divide(p.annualBudgetYuan(), FINE))
                      .toList())));
    }
    row.add((long) used.size());
    row.add((long) barred.size());
    row.add((long) (projects.size() - used.size() - barred.size()));
    return row;
  }

  private static boolean unusable(ProjectEvaluation project, String field) {
    return project.flags().stream()
        .filter(flag -> flag.field().equals(field))
        .map(RaisedFlag::code)
        .anyMatch(code -> code.severity() == Severity.ERROR);
  }

  private static BigDecimal sum(
      List<ProjectEvaluation> projects, Function<ProjectEvaluation, BigDecimal> value) {
    return projects.stream()
        .map(value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), FINE);
  }

  private static BigDecimal deviation(List<BigDecimal> values) {
    BigDecimal mean = mean(values);
    return values.stream()
        .map(x -> x.subtract(mean).pow(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size() - 1L), FINE)
        .sqrt(FINE);
  }

  private static BigDecimal quantile(List<BigDecimal> sorted, String p) {
    BigDecimal position = new BigDecimal(p).multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = position.intValue();
    int above = Math.min(below + 1, sorted.size() - 1);
    BigDecimal rest = position.subtract(BigDecimal.valueOf(below));
    return sorted.get(below).add(rest.multiply(sorted.get(above).subtract(sorted.get(below))));
  }

  private static BigDecimal points(BigDecimal value) {
    return value.setScale(4, RoundingMode.HALF_UP);
  }

  /** Orders values that may be decimals of different scale. */
  static final Comparator<Object> SAME_VALUE =
      (a, b) ->
          a instanceof BigDecimal x && b instanceof BigDecimal y
              ? x.compareTo(y)
              : Objects.equals(a, b) ? 0 : 1;
}
