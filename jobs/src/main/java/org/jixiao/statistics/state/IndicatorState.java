package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.model.Indicator;
import org.jixiao.model.Severity;

/**
 * The indicators of one class.
 *
 * @param level1 class of the first level as printed; "" where the form names none
 * @param level2 class of the second level as printed; "" where the form names none
 * @param scored those with weight and score
 * @param unusable those whose weight or score was not understood
 * @param weightPoints weights of the scored; null without any
 * @param scorePoints scores of the scored; null without any
 * @param fullMarks of the scored those that lost nothing
 * @param quantified of the scored those whose target and actual value are numbers
 * @param met of the quantified those that reached their target
 */
public record IndicatorState(
    String level1,
    String level2,
    long indicators,
    long scored,
    long unusable,
    BigDecimal weightPoints,
    BigDecimal scorePoints,
    long fullMarks,
    long quantified,
    long met) {

  static List<IndicatorState> of(List<Indicator> indicators) {
    Map<List<String>, List<Indicator>> byClass =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(text(row.level1()), text(row.level2())),
                    () -> new TreeMap<>(Comparator.comparing(List::toString)),
                    Collectors.toList()));
    List<IndicatorState> states = new ArrayList<>();
    byClass.forEach((names, rows) -> states.add(of(names, rows)));
    return states;
  }

  private static IndicatorState of(List<String> names, List<Indicator> rows) {
    List<Indicator> scored = rows.stream().filter(IndicatorState::isScored).toList();
    List<Indicator> quantified =
        scored.stream().filter(row -> row.recomputedScorePoints() != null).toList();
    return new IndicatorState(
        names.get(0),
        names.get(1),
        rows.size(),
        scored.size(),
        count(rows, row -> !isScored(row) && isUnusable(row)),
        Sum.of(scored.stream().map(Indicator::weightPoints)),
        Sum.of(scored.stream().map(Indicator::scorePoints)),
        count(scored, row -> row.scorePoints().compareTo(row.weightPoints()) >= 0),
        quantified.size(),
        count(quantified, row -> row.recomputedScorePoints().compareTo(row.weightPoints()) >= 0));
  }

  private static boolean isScored(Indicator row) {
    return row.weightPoints() != null && row.scorePoints() != null;
  }

  private static boolean isUnusable(Indicator row) {
    return row.flags().stream()
        .filter(flag -> flag.code().severity() == Severity.ERROR)
        .anyMatch(
            flag -> flag.field().equals("weight_points") || flag.field().equals("score_points"));
  }

  private static long count(List<Indicator> rows, Predicate<Indicator> which) {
    return rows.stream().filter(which).count();
  }

  private static String text(String name) {
    return name == null ? "" : name;
  }
}
