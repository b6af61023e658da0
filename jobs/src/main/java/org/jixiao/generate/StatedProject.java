package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a department states of a project in one fiscal year, right or wrong.
 *
 * @param year as the form prints it
 * @param total the row of totals
 * @param funds the sources below it
 * @param money execution rate and score
 * @param reason what is said of the whole project; {@link Reason#NONE} for nothing
 * @param instead what stands in a place of the form instead of the value
 */
record StatedProject(
    Project project,
    int year,
    Fund total,
    List<Fund> funds,
    Execution money,
    List<StatedIndicator> indicators,
    BigDecimal score,
    String grade,
    String goal,
    String achievement,
    Reason reason,
    Map<String, String> instead) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  StatedProject {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
    instead = Map.copyOf(instead);
  }

  /**
   * What is stated of the execution of the budget.
   *
   * @param ratePct as printed, in percent
   */
  record Execution(BigDecimal ratePct, BigDecimal weight, BigDecimal score) {
    /** Returns rate and score as they follow from the total. */
    static Execution of(Fund total) {
      BigDecimal weight = WeightProfile.EXECUTION;
      BigDecimal counted = rate(total, 4).min(HUNDRED);
      return new Execution(
          rate(total, 2),
          weight,
          weight.multiply(counted).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
  }

  /** Returns what is said of the project and of its indicators, each reason once. */
  List<Reason> reasons() {
    return Stream.concat(Stream.of(reason), indicators.stream().map(StatedIndicator::reason))
        .filter(stated -> !stated.isNone())
        .distinct()
        .toList();
  }

  /** Returns executed ÷ annual budget in percent, to so many decimals. */
  static BigDecimal rate(Fund total, int decimals) {
    return BigDecimal.valueOf(total.executed())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(total.annual()), decimals, RoundingMode.HALF_UP);
  }

  /** Returns the sum of the scores of indicators and execution. */
  BigDecimal sum() {
    return indicators.stream().map(StatedIndicator::score).reduce(money.score(), BigDecimal::add);
  }

  /** Returns the same statement as one of another project. */
  StatedProject of(Project other) {
    return new StatedProject(
        other,
        year,
        total,
        funds,
        money,
        indicators,
        score,
        grade,
        goal,
        achievement,
        reason,
        instead);
  }

  /** Returns the same project with another indicator in a place. */
  StatedProject with(int place, UnaryOperator<StatedIndicator> change) {
    List<StatedIndicator> changed = new ArrayList<>(indicators);
    changed.set(place, change.apply(changed.get(place)));
    return withIndicators(changed);
  }

  StatedProject withIndicators(List<StatedIndicator> changed) {
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        changed,
        score,
        grade,
        goal,
        achievement,
        reason,
        instead);
  }

  StatedProject withFunds(Fund changedTotal, List<Fund> changed, Execution execution) {
    return new StatedProject(
        project,
        year,
        changedTotal,
        changed,
        execution,
        indicators,
        score,
        grade,
        goal,
        achievement,
        reason,
        instead);
  }

  /** Returns the same with another row of funds in a place, the total as it was. */
  StatedProject withFund(int place, Fund changed) {
    List<Fund> rows = new ArrayList<>(funds);
    rows.set(place, changed);
    return withFunds(total, rows, money);
  }

  StatedProject withScore(BigDecimal points, String word) {
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        indicators,
        points,
        word,
        goal,
        achievement,
        reason,
        instead);
  }

  StatedProject withTexts(String goalText, String achievementText) {
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        indicators,
        score,
        grade,
        goalText,
        achievementText,
        reason,
        instead);
  }

  StatedProject withReason(Reason stated) {
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        indicators,
        score,
        grade,
        goal,
        achievement,
        stated,
        instead);
  }

  StatedProject withYear(int printed) {
    return new StatedProject(
        project,
        printed,
        total,
        funds,
        money,
        indicators,
        score,
        grade,
        goal,
        achievement,
        reason,
        instead);
  }

  /** Returns the same with a text in place of a value; "" for a blank. */
  StatedProject saying(String place, String text) {
    Map<String, String> changed = new HashMap<>(instead);
    changed.put(place, text);
    return new StatedProject(
        project,
        year,
        total,
        funds,
        money,
        indicators,
        score,
        grade,
        goal,
        achievement,
        reason,
        changed);
  }

  /** Returns what stands in a place: the value as it is printed, or what is there instead. */
  String printed(String place, String value) {
    return instead.getOrDefault(place, value);
  }
}
