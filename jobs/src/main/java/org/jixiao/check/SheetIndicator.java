package org.jixiao.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jixiao.model.Indicator;

/** An indicator on its form. */
record SheetIndicator(ProjectSheet sheet, Indicator row) {
  /** Whether the indicator has both a weight and a score. */
  boolean isScored() {
    return row.weightPoints() != null && row.scorePoints() != null;
  }

  boolean lostPoints() {
    return isScored() && row.scorePoints().compareTo(row.weightPoints()) < 0;
  }

  /** Whether the formula for quantitative indicators can be applied and the score compared. */
  boolean isMeasured() {
    return isScored() && row.recomputedScorePoints() != null;
  }

  /** Whether a measured indicator reached its target. */
  boolean isMet() {
    return row.recomputedScorePoints().compareTo(row.weightPoints()) >= 0;
  }

  boolean lessIsBetter() {
    return row.targetOperator() != null && row.targetOperator().startsWith("<");
  }

  /** Whether its class of the first or second level is named so. */
  boolean isOfClass(String word) {
    return Stream.of(row.level1(), row.level2())
        .anyMatch(text -> text != null && text.contains(word));
  }

  boolean isPercent() {
    return row.unit() != null && row.unit().matches("[%％]|百分比|百分率");
  }

  /** Returns the name followed by a colon; "" for an indicator without one. */
  String named() {
    return row.level3() == null ? "" : row.level3() + "：";
  }

  /** Returns target and actual value as they stand. */
  String measured() {
    return named() + "目标" + text(row.targetText()) + "，完成" + text(row.actualText());
  }

  /** Returns score and weight. */
  String scored() {
    return Figures.exactPoints(row.scorePoints()) + "/" + Figures.exactPoints(row.weightPoints());
  }

  /** Returns how much of the weight was scored, in percent; null for a weight of 0. */
  BigDecimal scoredPct() {
    return Figures.percentOf(row.scorePoints(), row.weightPoints());
  }

  private static String text(String text) {
    return text == null ? "空白" : text;
  }
}
