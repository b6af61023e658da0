package org.jixiao.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.RaisedFlag;

/** The score of an indicator, recomputed from its own target, actual value and weight. */
final class IndicatorRules {
  private static final Pattern NONE = Pattern.compile("未(?:能)?(?:达成|完成|实现|达标|达到)");
  private static final Pattern PART = Pattern.compile("(?:部分|基本未)(?:达成|完成|实现|达标)");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:已|全部|全面|按期|按时|如期|圆满|全年)*(?:达成|完成|实现|达标|达到)"
              + "(?:年度|预期|既定|全年)*(?:指标|目标|任务|要求)?[。.]?");

  /** The bands are words of the form; a longer text says more than the band. */
  private static final int LONGEST_BAND = 24;

  private final Thresholds thresholds;

  IndicatorRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** A score that interpretation has set aside as out of range has no value, only a flag. */
  Verdict scoreWithinWeight(SheetIndicator indicator) {
    Indicator row = indicator.row();
    Optional<RaisedFlag> outside =
        row.flags().stream()
            .filter(flag -> flag.code() == Flag.SCORE_OUT_OF_RANGE)
            .filter(flag -> flag.field().equals("score_points"))
            .findFirst();
    if (outside.isPresent()) {
      String most =
          row.weightPoints() == null ? "100.00分" : Figures.exactPoints(row.weightPoints());
      return Verdict.failed(indicator.named() + outside.get().verbatim(), "0至" + most);
    }
    if (!indicator.isScored()) {
      return Verdict.notApplicable();
    }
    boolean within =
        row.scorePoints().signum() >= 0 && row.scorePoints().compareTo(row.weightPoints()) <= 0;
    return within
        ? Verdict.passed()
        : Verdict.failed(
            indicator.named() + Figures.plain(row.scorePoints()),
            "0至" + Figures.exactPoints(row.weightPoints()));
  }

  Verdict moreIsBetter(SheetIndicator indicator) {
    return indicator.lessIsBetter() || isZero(indicator.row().targetValue())
        ? Verdict.notApplicable()
        : byFormula(indicator);
  }

  Verdict lessIsBetter(SheetIndicator indicator) {
    return !indicator.lessIsBetter() || isZero(indicator.row().targetValue())
        ? Verdict.notApplicable()
        : byFormula(indicator);
  }

  Verdict zeroTarget(SheetIndicator indicator) {
    return isZero(indicator.row().targetValue()) ? byFormula(indicator) : Verdict.notApplicable();
  }

  /** An unmet target with some points: K14 and K15 tell of met and of fully scored ones. */
  private Verdict byFormula(SheetIndicator indicator) {
    if (!indicator.isMeasured() || indicator.isMet() || !indicator.lostPoints()) {
      return Verdict.notApplicable();
    }
    Indicator row = indicator.row();
    boolean agrees =
        !Figures.differ(
            row.scorePoints(),
            row.recomputedScorePoints(),
            thresholds.number("indicator_score_points"));
    return agrees || row.deviationText() != null || indicator.sheet().explainsItself()
        ? Verdict.passed()
        : Verdict.failed(
            indicator.measured() + "，得" + indicator.scored(),
            "按公式得" + Figures.points(row.recomputedScorePoints()));
  }

  Verdict qualitativeBand(SheetIndicator indicator) {
    Indicator row = indicator.row();
    if (!indicator.isScored()
        || row.weightPoints().signum() == 0
        || row.targetValue() != null
        || row.actualText() == null
        || row.actualText().length() > LONGEST_BAND) {
      return Verdict.notApplicable();
    }
    BigDecimal pct = indicator.scoredPct();
    BigDecimal full = thresholds.number("band_full_pct");
    BigDecimal part = thresholds.number("band_part_pct");
    String text = row.actualText().strip();
    if (PART.matcher(text).find()) {
      return within(indicator, pct.compareTo(full) <= 0 && pct.compareTo(part) >= 0, part, full);
    }
    if (NONE.matcher(text).find()) {
      return within(indicator, pct.compareTo(part) <= 0, BigDecimal.ZERO, part);
    }
    return WHOLE.matcher(text).matches()
        ? within(indicator, pct.compareTo(full) >= 0, full, Figures.HUNDRED)
        : Verdict.notApplicable();
  }

  private static Verdict within(
      SheetIndicator indicator, boolean inside, BigDecimal from, BigDecimal to) {
    BigDecimal weight = indicator.row().weightPoints();
    return inside
        ? Verdict.passed()
        : Verdict.failed(
            indicator.measured() + "，得" + indicator.scored(),
            "分值的"
                + Figures.plain(from)
                + "%至"
                + Figures.plain(to)
                + "%，即"
                + Figures.points(weight.multiply(from).movePointLeft(2))
                + "至"
                + Figures.points(weight.multiply(to).movePointLeft(2)));
  }

  Verdict lostPointsExplained(SheetIndicator indicator) {
    if (!indicator.isScored()) {
      return Verdict.notApplicable();
    }
    return !indicator.lostPoints()
            || indicator.row().deviationText() != null
            || indicator.sheet().explainsItself()
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + indicator.scored(), "说明扣分原因和改进措施");
  }

  /** A target that is far overfilled may cost points: it was set too low. */
  Verdict metKeepsPoints(SheetIndicator indicator) {
    if (!indicator.isMeasured() || !indicator.isMet()) {
      return Verdict.notApplicable();
    }
    boolean tooLow =
        !indicator.lessIsBetter()
            && isAtLeast(achieved(indicator.row()), thresholds.number("overfilled_answer_pct"));
    return !indicator.lostPoints() || tooLow
        ? Verdict.passed()
        : Verdict.failed(indicator.measured() + "，得" + indicator.scored(), "指标已完成，不应扣分，或说明依据");
  }

  Verdict fullScoreMeetsTarget(SheetIndicator indicator) {
    if (!indicator.isMeasured()) {
      return Verdict.notApplicable();
    }
    return indicator.lostPoints() || indicator.isMet()
        ? Verdict.passed()
        : Verdict.failed(
            indicator.measured(), "按公式得" + Figures.points(indicator.row().recomputedScorePoints()));
  }

  Verdict farOverfilled(SheetIndicator indicator) {
    return overfilled(indicator, thresholds.number("overfilled_answer_pct"), null);
  }

  Verdict overfilled(SheetIndicator indicator) {
    return overfilled(
        indicator,
        thresholds.number("overfilled_info_pct"),
        thresholds.number("overfilled_answer_pct"));
  }

  /** A reason for the deviation has been given where one stands beside the indicator. */
  private static Verdict overfilled(SheetIndicator indicator, BigDecimal from, BigDecimal below) {
    Indicator row = indicator.row();
    BigDecimal achieved = indicator.lessIsBetter() ? null : achieved(row);
    if (achieved == null || row.deviationText() != null || !indicator.isMeasured()) {
      return Verdict.notApplicable();
    }
    return !isAtLeast(achieved, from) || (below != null && isAtLeast(achieved, below))
        ? Verdict.passed()
        : Verdict.failed(indicator.measured() + "，为指标值的" + Figures.percent(achieved), "说明指标值是否偏低");
  }

  Verdict weightAboveZero(SheetIndicator indicator) {
    BigDecimal weight = indicator.row().weightPoints();
    if (weight == null) {
      return Verdict.notApplicable();
    }
    return weight.signum() > 0
        ? Verdict.passed()
        : Verdict.failed(indicator.named() + Figures.plainPoints(weight), "大于0分");
  }

  Verdict weightNotTooLarge(SheetIndicator indicator) {
    BigDecimal weight = indicator.row().weightPoints();
    if (weight == null) {
      return Verdict.notApplicable();
    }
    BigDecimal most = thresholds.number("single_weight_points");
    return weight.compareTo(most) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            indicator.named() + Figures.plainPoints(weight), "不超过" + Figures.plainPoints(most));
  }

  private static BigDecimal achieved(Indicator row) {
    return row.targetValue() == null || row.actualValue() == null || row.targetValue().signum() <= 0
        ? null
        : Figures.percentOf(row.actualValue(), row.targetValue());
  }

  private static boolean isAtLeast(BigDecimal value, BigDecimal least) {
    return value != null && value.compareTo(least) >= 0;
  }

  private static boolean isZero(BigDecimal value) {
    return value != null && value.signum() == 0;
  }
}
