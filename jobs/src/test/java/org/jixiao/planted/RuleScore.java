package org.jixiao.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a rule did; each project, or department-year, counts once.
 *
 * @param planted faults it should find
 * @param found of these
 * @param following findings that follow from other faults, or are true of honest papers
 * @param extra findings that are neither
 */
record RuleScore(String rule, long planted, long found, long following, long extra) {
  static final String HEADER = "rule\tplanted\tfound\tmissed\tfollowing\textra\trecall\tprecision";

  /** Returns found ÷ planted; 1 for a rule nothing was planted for. */
  BigDecimal recall() {
    return share(found, planted);
  }

  /** Returns how much of what it found was planted or follows; 1 for a rule that found nothing. */
  BigDecimal precision() {
    return share(found + following, found + following + extra);
  }

  private static BigDecimal share(long part, long whole) {
    return whole == 0
        ? BigDecimal.ONE
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.FLOOR);
  }

  String line() {
    return String.join(
        "\t",
        rule,
        String.valueOf(planted),
        String.valueOf(found),
        String.valueOf(planted - found),
        String.valueOf(following),
        String.valueOf(extra),
        recall().toString(),
        precision().toString());
  }
}
