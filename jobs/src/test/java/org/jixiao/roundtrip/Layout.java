package org.jixiao.roundtrip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How a form is drawn: one of the families met, with its labels, order of columns and habits.
 *
 * @param wan whether amounts are printed in 万元, else in 元
 * @param labels choices among the synonyms of each label, in the order they are asked for
 * @param moneyOrder order of the columns of amounts, as numbers of which the smaller stand first
 * @param indicatorOrder the same for the columns behind the levels
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
    Set<Habit> habits) {
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

  /** What one officer does and another does not. */
  enum Habit {
    /** Labels have spaces between their characters. */
    SPACED_LABELS,
    /** Labels are broken into two lines. */
    BROKEN_LABELS,
    /** The year is printed in Chinese digits. */
    CHINESE_YEAR,
    /** Names of indicators take two columns of the sheet. */
    WIDE_NAMES,
    /** The label of the total is merged up to its figures. */
    WIDE_TOTAL,
    /** Amounts have commas between thousands. */
    GROUPED_AMOUNTS,
    /** Goal and achievement stand in rows of their own, beside their labels. */
    GOALS_IN_ROWS,
    /** The department's budget code stands before its name. */
    CODED_DEPARTMENT,
    /** A dash stands for the initial budget. */
    NO_INITIAL_BUDGET,
    /** The rate has its sign in the heading of the column only. */
    BARE_RATE,
    /** The weight of a class of indicators stands behind its name. */
    WEIGHT_IN_LEVEL,
    /** Rows of the template that nobody filled in are left. */
    PLACEHOLDERS,
    /** Notes stand below the form. */
    NOTES,
    /** Who filled the form in, and when, stands below it. */
    SIGNATURES
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  boolean statesInitial() {
    return hasInitial() && !has(Habit.NO_INITIAL_BUDGET);
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
        habits);
  }

  String unit() {
    return wan ? "万元" : "元";
  }

  /** Returns an amount as this form prints it. */
  String amount(BigDecimal yuan) {
    BigDecimal number = wan ? yuan.movePointLeft(4) : yuan;
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return has(Habit.GROUPED_AMOUNTS)
        ? plain.replaceAll("\\B(?=(?:\\d{3})+(?:\\.|$))(?<!\\..{0,9})", ",")
        : plain;
  }
}
