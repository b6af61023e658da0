package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a department states of a project in one fiscal year.
 *
 * @param funds its sources; their sums are the row of totals
 * @param ratePct the execution rate as printed, in percent; null without a budget
 * @param reason what is said of the whole project; {@link Reason#NONE} for nothing
 */
record StatedProject(
    Project project,
    int year,
    List<Fund> funds,
    BigDecimal ratePct,
    BigDecimal executionWeight,
    BigDecimal executionScore,
    List<StatedIndicator> indicators,
    BigDecimal score,
    String grade,
    String goal,
    String achievement,
    Reason reason) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  StatedProject {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
  }

  Fund total() {
    return funds.stream().reduce(new Fund("年度资金总额", 0, 0, 0), Fund::plus);
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
}
