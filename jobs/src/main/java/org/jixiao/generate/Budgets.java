package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.List;

/** The money of a project in a year, source by source, in multiples of the department's step. */
final class Budgets {
  private static final long CENTS_OF_WAN = 1_000_000;
  private static final List<Long> ROUND = List.of(5 * CENTS_OF_WAN, CENTS_OF_WAN, 200_000L);

  /** Below this nothing is said to be left over from last year: it would have been spent first. */
  private static final int LEAST_TO_SPEND_WHAT_WAS_LEFT = 5_000;

  private final long seed;
  private final Style style;

  Budgets(long seed, Style style) {
    this.seed = seed;
    this.style = style;
  }

  /**
   * Returns the sources: this year's fiscal money, money left over from last year, other money.
   *
   * @param executedOfTenThousand how much of ten thousand parts is executed, at most all
   * @param executedBefore the same of the year before, from which no more can be left over
   */
  List<Fund> of(Project project, int year, int executedOfTenThousand, int executedBefore) {
    Chance chance = Chance.of(seed, project.code(), year, "budget");
    long annual = annual(project, year);
    long executed = executed(annual, executedOfTenThousand);
    long initial = initial(chance, annual);
    boolean spent = executedOfTenThousand >= LEAST_TO_SPEND_WHAT_WAS_LEFT;
    long carried =
        chance.percent(12) && spent
            ? Math.min(part(chance, annual), leftOver(project, year - 1, executedBefore))
            : 0;
    long other = chance.percent(8) ? part(chance, annual) : 0;
    return shared(initial, annual, executed, carried, other);
  }

  private long executed(long annual, int ofTenThousand) {
    return ofTenThousand == 10_000 ? annual : stepped(BigDecimal.valueOf(annual), ofTenThousand);
  }

  /** Of the first year of the district nothing is known of the year before. */
  private long leftOver(Project project, int year, int executedOfTenThousand) {
    if (year < project.begun()) {
      return project.begun() == DistrictOrder.FIRST_YEAR ? Long.MAX_VALUE : 0;
    }
    long annual = annual(project, year);
    return annual - executed(annual, executedOfTenThousand);
  }

  private long annual(Project project, int year) {
    Chance first = Chance.of(seed, project.code(), "size");
    long cents = first.spread(project.subject().medianWan()) * CENTS_OF_WAN;
    if (first.percent(35)) {
      cents += first.below((int) CENTS_OF_WAN);
    }
    for (int later = project.begun() + 1; later <= year; later++) {
      Chance chance = Chance.of(seed, project.code(), later, "change");
      cents = chance.percent(40) ? cents : cents / 100 * chance.between(85, 118);
    }
    long unit = first.percent(65) ? first.of(ROUND) : style.stepCents();
    return Math.max(unit, cents / unit * unit) / style.stepCents() * style.stepCents();
  }

  private long initial(Chance chance, long annual) {
    int kind = chance.below(100);
    if (kind < 78) {
      return annual;
    }
    return kind < 85 ? 0 : stepped(BigDecimal.valueOf(annual), chance.between(7_500, 13_000));
  }

  private long part(Chance chance, long annual) {
    return stepped(BigDecimal.valueOf(annual), chance.between(400, 2_800));
  }

  private long stepped(BigDecimal cents, int ofTenThousand) {
    BigDecimal part = cents.multiply(BigDecimal.valueOf(ofTenThousand)).movePointLeft(4);
    return part.longValue() / style.stepCents() * style.stepCents();
  }

  /** What was left over is spent first, other money last. */
  private static List<Fund> shared(
      long initial, long annual, long executed, long carried, long other) {
    long fiscal = annual - carried - other;
    long ofCarried = Math.min(carried, executed);
    long ofFiscal = Math.min(fiscal, executed - ofCarried);
    long carriedAtFirst = Math.min(carried, initial);
    long otherAtFirst = Math.min(other, initial - carriedAtFirst);
    return List.of(
        new Fund("当年财政拨款", initial - carriedAtFirst - otherAtFirst, fiscal, ofFiscal),
        new Fund("上年结转资金", carriedAtFirst, carried, ofCarried),
        new Fund("其他资金", otherAtFirst, other, executed - ofCarried - ofFiscal));
  }
}
