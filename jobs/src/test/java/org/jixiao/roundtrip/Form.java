package org.jixiao.roundtrip;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an officer knows of a project and writes on its form. Money in yuan; "" for a text that is
 * not given.
 *
 * @param funds the sources of funds; their sums are the row of totals
 * @param deviation reason stated for the whole project, where the form has room for one
 */
record Form(
    int year,
    String department,
    String unit,
    String code,
    String project,
    List<Fund> funds,
    BigDecimal executionScore,
    String goal,
    String achievement,
    List<Indicator> indicators,
    BigDecimal score,
    String grade,
    String deviation,
    String measure) {
  static final BigDecimal EXECUTION_WEIGHT = BigDecimal.TEN;

  /** A source of funds. */
  record Fund(String label, BigDecimal initial, BigDecimal annual, BigDecimal executed) {
    Fund plus(Fund other) {
      return new Fund(
          label,
          initial.add(other.initial),
          annual.add(other.annual),
          executed.add(other.executed));
    }
  }

  /** An indicator with its class and sort. */
  record Indicator(
      String level1,
      String level2,
      String name,
      Target target,
      String actual,
      BigDecimal weight,
      BigDecimal score,
      String deviation) {}

  /**
   * A target: a number with a sign and unit, or words.
   *
   * @param operator as stored: one of {@code = >= <= > <}; "" where none is printed
   * @param sign as printed before the number
   * @param after as printed behind number and unit: 以上 and the like
   * @param words the whole of a target in words; "" for a number
   */
  record Target(
      String operator, String sign, String number, String unit, String after, String words) {
    boolean isNumber() {
      return words.isEmpty();
    }

    String printed() {
      return isNumber() ? sign + number + unit + after : words;
    }
  }

  /** Returns the row of totals. */
  Fund total() {
    BigDecimal none = BigDecimal.ZERO;
    return funds.stream().reduce(new Fund("年度资金总额", none, none, none), Fund::plus);
  }
}
