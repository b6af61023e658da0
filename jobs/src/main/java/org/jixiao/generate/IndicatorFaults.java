package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jixiao.generate.FaultSite.Planted;

/** Faults in how indicators are set: nothing is wrong with their points. */
final class IndicatorFaults {
  private static final String QUANTITY = "数量指标";
  private static final String CONTENT = "服务对象满意度指标";
  private static final BigDecimal QUARTER = new BigDecimal("1.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOSTLY = new BigDecimal(90);

  /** Below this a quarter more cannot be told from a third more. */
  private static final BigDecimal FINE = new BigDecimal(20);

  private static final BigDecimal MORE_THAN_ALL = new BigDecimal("100.8");
  private static final BigDecimal FAR = new BigDecimal("1.6");
  private static final BigDecimal ALL = new BigDecimal(100);

  private IndicatorFaults() {}

  static Optional<Planted> farExceeded(FaultSite site) {
    return changed(
        site,
        QUANTITY,
        one -> one.reaching(one.target(), one.target().multiply(FAR).setScale(0, RoundingMode.UP)),
        "完成值达到指标值的1.6倍");
  }

  static Optional<Planted> sortMissing(FaultSite site) {
    OptionalInt quality = site.full("质量指标");
    OptionalInt time = site.full("时效指标");
    if (!site.isForm() || quality.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    List<StatedIndicator> kept = new ArrayList<>(site.honest().indicators());
    BigDecimal freed = kept.get(time.getAsInt()).weight();
    StatedIndicator heavier = kept.get(quality.getAsInt());
    BigDecimal weight = heavier.weight().add(freed);
    kept.set(quality.getAsInt(), heavier.earning(weight, weight));
    kept.remove(time.getAsInt());
    return site.planted(site.honest().withIndicators(kept), "没有时效指标");
  }

  static Optional<Planted> moneyAsQuantity(FaultSite site) {
    BigDecimal wan = Numbers.yuan(site.honest().total().annual()).movePointLeft(4);
    return changed(
        site, QUANTITY, one -> one.named("项目资金投入金额", "万元").reaching(wan, wan), "把资金额作为数量指标");
  }

  static Optional<Planted> unitMissing(FaultSite site) {
    return changed(site, QUANTITY, one -> one.named(one.name(), ""), "指标值没有计量单位");
  }

  static Optional<Planted> nameTooLong(FaultSite site) {
    return changed(
        site,
        QUANTITY,
        one -> one.named("按照年度工作计划和实施方案全面推进" + one.name() + "落实到位的总体情况", one.unit()),
        "指标名称过长");
  }

  static Optional<Planted> targetOfZero(FaultSite site) {
    return changed(
        site, QUANTITY, one -> one.reaching(BigDecimal.ZERO, one.actual()), "正向指标的年度指标值为0");
  }

  static Optional<Planted> allContent(FaultSite site) {
    return changed(site, CONTENT, one -> one.reaching(one.target(), ALL), "满意度为100%，没有样本量");
  }

  static Optional<Planted> exceeded(FaultSite site) {
    OptionalInt place = site.full(QUANTITY);
    boolean fine =
        place.isPresent()
            && site.honest().indicators().get(place.getAsInt()).target().compareTo(FINE) >= 0;
    return fine
        ? changed(
            site,
            QUANTITY,
            one ->
                one.reaching(
                    one.target(), one.target().multiply(QUARTER).setScale(0, RoundingMode.UP)),
            "完成值达到指标值的1.25倍")
        : Optional.empty();
  }

  static Optional<Planted> moreThanAll(FaultSite site) {
    return changed(site, CONTENT, one -> one.reaching(one.target(), MORE_THAN_ALL), "满意度超过100%");
  }

  static Optional<Planted> contentAtMost(FaultSite site) {
    return changed(
        site, CONTENT, one -> one.signed("≤").reaching(one.target(), one.target()), "满意度写成“≤”");
  }

  static Optional<Planted> costAtLeast(FaultSite site) {
    OptionalInt place =
        site.place(one -> one.level2().contains("成本") && !one.name().contains("控制"));
    return site.isForm() && place.isPresent()
        ? site.planted(
            site.honest()
                .with(
                    place.getAsInt(), one -> one.signed("≥").reaching(one.target(), one.target())),
            "成本指标写成“≥”")
        : Optional.empty();
  }

  /** Half of the quantity is there, and scored so; the money is spent. */
  static Optional<Planted> paidAhead(FaultSite site) {
    OptionalInt place = site.full(QUANTITY);
    boolean spent = site.rate().compareTo(MOSTLY) >= 0;
    if (!site.isForm() || !spent || place.isEmpty()) {
      return Optional.empty();
    }
    StatedIndicator one = site.honest().indicators().get(place.getAsInt());
    BigDecimal half = one.target().multiply(HALF).setScale(0, RoundingMode.DOWN);
    BigDecimal score = one.weight().multiply(half).divide(one.target(), 2, RoundingMode.HALF_UP);
    Reason reason = site.someReason(one.name());
    return site.planted(
        site.resummed(
            site.honest()
                .with(
                    place.getAsInt(),
                    met ->
                        met.reaching(met.target(), half)
                            .earning(met.weight(), score)
                            .because(reason))
                .withReason(reason)),
        "执行率" + site.honest().money().ratePct() + "%，数量指标只完成一半");
  }

  private static Optional<Planted> changed(
      FaultSite site, String level2, UnaryOperator<StatedIndicator> change, String what) {
    OptionalInt place = site.full(level2);
    return site.isForm() && place.isPresent()
        ? site.planted(site.honest().with(place.getAsInt(), change), what)
        : Optional.empty();
  }
}
