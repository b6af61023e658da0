package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.Style.Family;

/**
 * Faults in what stands in the cells of an indicator: words, signs or nothing where figures are
 * due.
 */
final class WordFaults {
  private static final String QUALITY = "质量指标";
  private static final String BENEFIT = "社会效益指标";
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);

  private WordFaults() {}

  static Optional<Planted> partlyDoneFullyScored(FaultSite site) {
    return changed(site, BENEFIT, one -> inWords(one, "明显改善", "部分达成"), "定性指标部分达成，得满分");
  }

  static Optional<Planted> targetOfDirection(FaultSite site) {
    return changed(site, QUALITY, one -> inWords(one, "进一步加强管理", "管理得到加强"), "产出指标的指标值只有方向");
  }

  private static StatedIndicator inWords(StatedIndicator one, String target, String actual) {
    return one.saying("sign", "")
        .saying("target", target)
        .saying("unit", "")
        .saying("actual", actual);
  }

  static Optional<Planted> scoreBlank(FaultSite site) {
    return changed(site, QUALITY, one -> one.saying("score", ""), "有分值的指标没有得分");
  }

  static Optional<Planted> targetBlank(FaultSite site) {
    return changed(
        site,
        QUALITY,
        one -> one.saying("sign", "").saying("target", "").saying("unit", ""),
        "指标没有指标值");
  }

  static Optional<Planted> actualBlank(FaultSite site) {
    return changed(site, QUALITY, one -> one.saying("actual", ""), "指标没有完成值");
  }

  static Optional<Planted> nameBlank(FaultSite site) {
    return changed(site, QUALITY, one -> one.saying("name", ""), "指标没有名称");
  }

  static Optional<Planted> wordsForFigure(FaultSite site) {
    return changed(site, QUALITY, one -> one.saying("actual", "已完成"), "指标值是数，完成值写“已完成”");
  }

  static Optional<Planted> targetAsActual(FaultSite site) {
    boolean split = site.style().family() != Family.NATIONAL;
    return changed(
        site,
        QUALITY,
        one -> one.saying("actual", "≥" + Numbers.plain(one.target()) + (split ? "" : one.unit())),
        "完成值带有“≥”，照抄指标值");
  }

  static Optional<Planted> reasonOfOneWord(FaultSite site) {
    return reasoned(site, one -> one.saying("reason", "天气"), "扣分原因只写“天气”");
  }

  static Optional<Planted> reasonWithoutMeasure(FaultSite site) {
    return reasoned(site, one -> one.saying("reason", one.reason().cause() + "。"), "只写了原因，没有写改进措施");
  }

  /** The first reason is that of the project before, which names it. */
  static Optional<Planted> reasonOfAnotherProject(FaultSite site) {
    OptionalInt place = site.place(StatedIndicator::fellShort);
    if (!site.isForm()
        || place.isEmpty()
        || site.before() == null
        || site.before().reason().isNone()) {
      return Optional.empty();
    }
    Reason other = site.before().reason();
    return site.planted(
        site.honest().with(place.getAsInt(), one -> one.because(other)).withReason(other),
        "偏差原因与“" + site.before().project().name() + "”相同");
  }

  /** What is said of the whole is left out, as it is the reason of an indicator once more. */
  private static Optional<Planted> reasoned(
      FaultSite site, UnaryOperator<StatedIndicator> change, String what) {
    boolean fallen = site.honest().indicators().stream().anyMatch(StatedIndicator::fellShort);
    boolean due = site.rate().compareTo(REASON_DUE_PCT) < 0;
    if (!site.isForm() || !fallen || due) {
      return Optional.empty();
    }
    return site.planted(
        site.honest()
            .withIndicators(
                site.honest().indicators().stream()
                    .map(one -> one.fellShort() ? change.apply(one).because(Reason.NONE) : one)
                    .toList())
            .withReason(Reason.NONE),
        what);
  }

  private static Optional<Planted> changed(
      FaultSite site, String level2, UnaryOperator<StatedIndicator> change, String what) {
    OptionalInt place = site.full(level2);
    return site.isForm() && place.isPresent()
        ? site.planted(site.honest().with(place.getAsInt(), change), what)
        : Optional.empty();
  }
}
