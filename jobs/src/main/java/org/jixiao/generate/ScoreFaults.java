package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.Style.Family;
import org.jixiao.model.GradeRegime.Band;

/** Faults in points, weights and grades. */
final class ScoreFaults {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal LOW = new BigDecimal(80);
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);

  /** Nothing of a hundred can be exceeded. */
  private static final BigDecimal MOST_OVERRUN = new BigDecimal(50);

  private static final BigDecimal MOST_BEFORE = new BigDecimal(99);

  private ScoreFaults() {}

  static Optional<Planted> totalIsNoSum(FaultSite site) {
    if (!site.isForm()) {
      return Optional.empty();
    }
    BigDecimal off = BigDecimal.valueOf(site.chance().between(1, 4));
    BigDecimal printed = site.honest().score().subtract(off);
    return site.planted(
        site.honest().withScore(printed, site.regime().gradeOf(printed)),
        "总分应为" + site.honest().score() + "，填为" + printed);
  }

  static Optional<Planted> weightsAreNoHundred(FaultSite site) {
    OptionalInt place = site.full("质量指标");
    if (!site.isForm() || place.isEmpty()) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest().with(place.getAsInt(), one -> weighing(one, one.weight().subtract(TWO)));
    return site.planted(site.resummed(faulty), "分值合计98分");
  }

  static Optional<Planted> weightsAreSharedOutOtherwise(FaultSite site) {
    OptionalInt output = site.full("时效指标");
    OptionalInt benefit = site.full("社会效益指标");
    if (!site.isForm() || output.isEmpty() || benefit.isEmpty()) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(output.getAsInt(), one -> weighing(one, one.weight().subtract(TWO)))
            .with(benefit.getAsInt(), one -> weighing(one, one.weight().add(TWO)));
    return site.planted(faulty, "产出指标少2分，效益指标多2分");
  }

  private static StatedIndicator weighing(StatedIndicator full, BigDecimal weight) {
    return full.earning(weight, weight);
  }

  static Optional<Planted> scoreAboveWeight(FaultSite site) {
    OptionalInt place = site.full("质量指标");
    boolean room = site.honest().score().compareTo(MOST_BEFORE) <= 0 && site.isSpent();
    if (!site.isForm() || place.isEmpty() || !room) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest().with(place.getAsInt(), one -> scoring(one, one.weight().add(BigDecimal.ONE)));
    return site.planted(site.resummed(faulty), "指标得分超出分值1分");
  }

  private static StatedIndicator scoring(StatedIndicator indicator, BigDecimal score) {
    return indicator.earning(indicator.weight(), score);
  }

  static Optional<Planted> scoreAboveFormula(FaultSite site) {
    OptionalInt place = site.place(StatedIndicator::fellShort);
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0;
    if (!site.isForm() || place.isEmpty() || due) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(place.getAsInt(), one -> scoring(one, halfway(one)).because(Reason.NONE))
            .withReason(Reason.NONE);
    return site.planted(
        site.resummed(faulty),
        "没有说明，指标得分应为" + site.honest().indicators().get(place.getAsInt()).score() + "，填得偏高");
  }

  /** Half of the lost points are given back. */
  private static BigDecimal halfway(StatedIndicator fallen) {
    return fallen.score().add(fallen.weight()).divide(TWO, 2, RoundingMode.FLOOR);
  }

  static Optional<Planted> overrunHardlyCosts(FaultSite site) {
    OptionalInt place =
        site.place(one -> one.sign().equals("≤") && one.target().compareTo(MOST_OVERRUN) < 0);
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0;
    if (!site.isForm() || place.isEmpty() || due) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest().with(place.getAsInt(), ScoreFaults::overrun).withReason(Reason.NONE);
    return site.planted(site.resummed(faulty), "反向指标超出目标，扣分少于应扣，没有说明");
  }

  private static StatedIndicator overrun(StatedIndicator one) {
    BigDecimal actual = one.target().multiply(new BigDecimal("1.4")).setScale(0, RoundingMode.UP);
    BigDecimal score = one.weight().subtract(new BigDecimal("0.2"));
    return scoring(one.reaching(one.target(), actual), score);
  }

  static Optional<Planted> littleSpentWithoutReason(FaultSite site) {
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0 && site.isSpent();
    if (!site.isForm() || !due) {
      return Optional.empty();
    }
    List<StatedIndicator> met =
        site.honest().indicators().stream().map(StatedIndicator::justMet).toList();
    StatedProject faulty = site.honest().withIndicators(met).withReason(Reason.NONE);
    return site.planted(
        site.resummed(faulty), "执行率" + site.honest().money().ratePct() + "%，没有说明原因");
  }

  static Optional<Planted> pointsLostWithoutReason(FaultSite site) {
    OptionalInt place = site.place(StatedIndicator::fellShort);
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0;
    if (!site.isForm() || place.isEmpty() || due) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(place.getAsInt(), one -> one.because(Reason.NONE))
            .withReason(Reason.NONE);
    return site.planted(
        faulty, site.honest().indicators().get(place.getAsInt()).name() + "扣分，没有说明原因");
  }

  static Optional<Planted> pointsLostThoughMet(FaultSite site) {
    OptionalInt place = site.full("时效指标");
    if (!site.isForm() || place.isEmpty()) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(
                place.getAsInt(),
                one ->
                    scoring(one, one.weight().subtract(BigDecimal.ONE))
                        .because(site.someReason(one.name())));
    return site.planted(site.resummed(faulty), "时效指标已达到目标，扣1分");
  }

  static Optional<Planted> fullScoreUnmet(FaultSite site) {
    OptionalInt place =
        site.place(one -> one.level2().equals("质量指标") && one.isMoreBetter() && !one.fellShort());
    if (!site.isForm() || place.isEmpty()) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(
                place.getAsInt(),
                one ->
                    one.reaching(
                        one.target(),
                        one.target()
                            .multiply(new BigDecimal("0.8"))
                            .setScale(1, RoundingMode.DOWN)));
    return site.planted(faulty, "质量指标只完成八成，得满分");
  }

  static Optional<Planted> pointsForZeroMissed(FaultSite site) {
    OptionalInt place = site.place(one -> one.sign().equals("≤") && !one.fellShort());
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0;
    if (!site.isForm() || place.isEmpty() || due) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .with(
                place.getAsInt(),
                one ->
                    scoring(
                        one.reaching(BigDecimal.ZERO, TWO),
                        one.weight().divide(TWO, 2, RoundingMode.DOWN)))
            .withReason(Reason.NONE);
    return site.planted(site.resummed(faulty), "指标值为0，实际为2，得一半分，没有说明");
  }

  static Optional<Planted> lowScoreWithoutReason(FaultSite site) {
    if (!site.isForm() || site.honest().score().compareTo(LOW) >= 0) {
      return Optional.empty();
    }
    StatedProject faulty =
        site.honest()
            .withIndicators(
                site.honest().indicators().stream().map(one -> one.because(Reason.NONE)).toList())
            .withReason(Reason.NONE);
    return site.planted(faulty, "总分" + Numbers.plain(site.honest().score()) + "，没有说明原因");
  }

  static Optional<Planted> gradeOfAnotherScore(FaultSite site) {
    if (site.isForm() && site.style().family() != Family.SIGNED) {
      return Optional.empty();
    }
    StatedProject honest = site.honest();
    String word =
        site.regime().bands().stream()
            .map(Band::grade)
            .filter(grade -> !grade.equals(honest.grade()))
            .findFirst()
            .orElseThrow();
    return site.planted(
        honest.withScore(honest.score(), word), "等级应为" + honest.grade() + "，填为" + word);
  }
}
