package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jixiao.generate.FaultSite.Planted;

/** Faults in which indicators there are, and in how the points are shared out among them. */
final class ClassFaults {
  private static final String QUALITY = "质量指标";
  private static final String BENEFIT = "社会效益指标";
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);

  private ClassFaults() {}

  static Optional<Planted> outputMissing(FaultSite site) {
    return without(site, one -> one.level1().equals("产出指标"), BENEFIT, "没有产出指标");
  }

  static Optional<Planted> benefitMissing(FaultSite site) {
    return without(site, one -> one.level1().equals("效益指标"), QUALITY, "没有效益指标");
  }

  static Optional<Planted> satisfactionMissing(FaultSite site) {
    return without(site, one -> one.level1().equals("满意度指标"), BENEFIT, "没有满意度指标");
  }

  /** The points of those left out go to another that has all of its own. */
  private static Optional<Planted> without(
      FaultSite site, Predicate<StatedIndicator> unwanted, String heir, String what) {
    StatedProject honest = site.honest();
    boolean explained =
        honest.indicators().stream().noneMatch(one -> unwanted.test(one) && one.fellShort());
    OptionalInt place = site.full(heir);
    if (!site.isForm() || place.isEmpty() || !explained) {
      return Optional.empty();
    }
    BigDecimal freed =
        honest.indicators().stream()
            .filter(unwanted)
            .map(StatedIndicator::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<StatedIndicator> kept = new ArrayList<>();
    for (int i = 0; i < honest.indicators().size(); i++) {
      StatedIndicator one = honest.indicators().get(i);
      if (i == place.getAsInt()) {
        kept.add(one.earning(one.weight().add(freed), one.weight().add(freed)));
      } else if (!unwanted.test(one)) {
        kept.add(one);
      }
    }
    return site.planted(honest.withIndicators(kept), what);
  }

  static Optional<Planted> listedTwice(FaultSite site) {
    OptionalInt place = site.full(QUALITY);
    if (!site.isForm() || place.isEmpty()) {
      return Optional.empty();
    }
    List<StatedIndicator> rows = new ArrayList<>(site.honest().indicators());
    StatedIndicator one = rows.get(place.getAsInt());
    BigDecimal half = one.weight().divide(TWO, 1, RoundingMode.FLOOR);
    BigDecimal rest = one.weight().subtract(half);
    rows.set(place.getAsInt(), one.earning(half, half));
    rows.add(place.getAsInt() + 1, one.earning(rest, rest));
    return site.planted(site.honest().withIndicators(rows), one.name() + "列了两次");
  }

  static Optional<Planted> weightOfNothing(FaultSite site) {
    OptionalInt place = site.full("时效指标");
    OptionalInt heir = site.full(QUALITY);
    if (!site.isForm() || place.isEmpty() || heir.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal freed = site.honest().indicators().get(place.getAsInt()).weight();
    return site.planted(
        site.honest()
            .with(place.getAsInt(), one -> one.earning(BigDecimal.ZERO, BigDecimal.ZERO))
            .with(
                heir.getAsInt(),
                one -> one.earning(one.weight().add(freed), one.weight().add(freed))),
        "时效指标的分值为0");
  }

  /** Every other indicator keeps one point. */
  static Optional<Planted> weightOfNearlyAll(FaultSite site) {
    OptionalInt heir = site.full(QUALITY);
    if (!site.isForm() || heir.isEmpty() || site.rate().compareTo(REASON_DUE_PCT) < 0) {
      return Optional.empty();
    }
    List<StatedIndicator> rows = new ArrayList<>();
    BigDecimal freed = BigDecimal.ZERO;
    for (StatedIndicator one : site.honest().indicators()) {
      rows.add(one.justMet().earning(BigDecimal.ONE, BigDecimal.ONE));
      freed = freed.add(one.weight()).subtract(BigDecimal.ONE);
    }
    BigDecimal weight = freed.add(BigDecimal.ONE);
    rows.set(heir.getAsInt(), rows.get(heir.getAsInt()).earning(weight, weight));
    StatedProject faulty = site.honest().withIndicators(rows).withReason(Reason.NONE);
    return site.planted(site.resummed(faulty), "一个质量指标占" + Numbers.plain(weight) + "分");
  }
}
