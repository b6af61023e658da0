package org.jixiao.roundtrip;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a form is drawn: one of the families met, with its labels, order of columns and habits.
 *
 * @param wan whether amounts are printed in 万元, else in 元
 * @param labels choices among the synonyms of each label, in the order they are asked for
 * @param moneyOrder order of the columns of amounts, as numbers of which the smaller stand first
 * @param indicatorOrder the same for the columns behind the levels
 * @param spaced whether labels are printed with spaces between their characters
 * @param grouped whether amounts are printed with commas between thousands
 */
record Layout(
    Family family,
    int title,
    boolean wan,
    UnitPlace unitPlace,
    List<Integer> labels,
    List<Integer> moneyOrder,
    List<Integer> indicatorOrder,
    Levels levels,
    FundLabels fundLabels,
    boolean goalsBelow,
    boolean spaced,
    boolean grouped) {
  enum Family {
    /** National form of 2020. */
    A,
    /** National form with sign and unit in columns of their own (云南). */
    B,
    /** Code before the project's name, problems and measures below (四川). */
    C,
    /** 预算数(A) 执行数(B) 执行率(B/A), reason and measure of the form (湖北). */
    D,
    /** Transfers: 资金情况, no scores. */
    E,
    /** Core indicators, three values, coefficient (重庆). */
    F
  }

  enum UnitPlace {
    BLOCK,
    NOTE,
    COLUMNS
  }

  enum Levels {
    MERGED,
    BLANK,
    REPEATED
  }

  enum FundLabels {
    PLAIN,
    OF_WHICH,
    INDENTED
  }

  boolean hasScores() {
    return family != Family.E;
  }

  boolean hasInitial() {
    return family != Family.D && family != Family.E;
  }

  boolean hasReasons() {
    return family == Family.C || family == Family.D;
  }

  boolean splitsTarget() {
    return family == Family.B || family == Family.F;
  }

  /** Returns the same layout with amounts in 万元 or in 元. */
  Layout in(boolean tenThousands) {
    return new Layout(
        family,
        title,
        tenThousands,
        unitPlace,
        labels,
        moneyOrder,
        indicatorOrder,
        levels,
        fundLabels,
        goalsBelow,
        spaced,
        grouped);
  }

  String unit() {
    return wan ? "万元" : "元";
  }

  /** Returns an amount as this form prints it. */
  String amount(BigDecimal yuan) {
    BigDecimal number = wan ? yuan.movePointLeft(4) : yuan;
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return grouped ? plain.replaceAll("\\B(?=(?:\\d{3})+(?:\\.|$))(?<!\\..{0,9})", ",") : plain;
  }
}
