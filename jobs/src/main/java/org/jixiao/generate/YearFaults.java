package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.StatedProject.Execution;

/** Faults that show when a project is set beside itself of the year before. */
final class YearFaults {
  private static final BigDecimal LOW = new BigDecimal(80);
  private static final BigDecimal MOST_BEFORE = new BigDecimal(88);
  private static final BigDecimal FALL = new BigDecimal(25);
  private static final int UNIT = 10_000;
  private static final int CARRIED = 1;

  private YearFaults() {}

  static Optional<Planted> lowScoreTwice(FaultSite site) {
    return site.last() != null && site.last().score().compareTo(LOW) < 0
        ? again(site, "连续两年低于80分，预算没有减少")
        : Optional.empty();
  }

  static Optional<Planted> littleSpentTwice(FaultSite site) {
    boolean low =
        site.last() != null && StatedProject.rate(site.last().total(), 4).compareTo(LOW) < 0;
    return low ? again(site, "连续两年执行率低于80%") : Optional.empty();
  }

  /** Money, indicators and points are those of the year before; the texts are new. */
  private static Optional<Planted> again(FaultSite site, String what) {
    StatedProject last = site.last();
    return site.planted(
        site.honest()
            .withFunds(last.total(), last.funds(), last.money())
            .withIndicators(last.indicators())
            .withReason(last.reason())
            .withScore(last.score(), site.regime().gradeOf(last.score())),
        what);
  }

  static Optional<Planted> amountsInAnotherUnit(FaultSite site) {
    if (site.last() == null) {
      return Optional.empty();
    }
    List<Fund> funds = site.honest().funds().stream().map(YearFaults::slipped).toList();
    return site.planted(
        site.honest().withFunds(slipped(site.honest().total()), funds, site.honest().money()),
        "各项金额以元计的数写成了万元，为上年的一万倍");
  }

  private static Fund slipped(Fund fund) {
    return new Fund(
        fund.label(), fund.initial() * UNIT, fund.annual() * UNIT, fund.executed() * UNIT);
  }

  static Optional<Planted> textOfTheYearBefore(FaultSite site) {
    return site.isForm() && site.last() != null
        ? site.planted(
            site.honest().withTexts(site.honest().goal(), site.last().achievement()), "实际完成情况与上年相同")
        : Optional.empty();
  }

  static Optional<Planted> moreForLess(FaultSite site) {
    StatedProject last = site.last();
    OptionalInt place = site.full("质量指标");
    boolean room =
        last != null
            && last.score().compareTo(MOST_BEFORE) <= 0
            && last.money().ratePct().compareTo(FALL) > 0;
    if (!site.isForm() || place.isEmpty() || !room) {
      return Optional.empty();
    }
    int percent = last.money().ratePct().subtract(FALL).intValue();
    List<Fund> funds =
        site.honest().funds().stream()
            .map(
                fund ->
                    new Fund(
                        fund.label(),
                        fund.initial(),
                        fund.annual(),
                        site.stepped(fund.annual(), percent)))
            .toList();
    Fund total = Fund.total(funds);
    List<StatedIndicator> met =
        new ArrayList<>(site.honest().indicators().stream().map(StatedIndicator::justMet).toList());
    Reason reason = site.someReason(met.get(place.getAsInt()).name());
    met.set(place.getAsInt(), met.get(place.getAsInt()).because(reason));
    StatedProject faulty =
        site.resummed(
            site.honest()
                .withFunds(total, funds, Execution.of(total))
                .withIndicators(met)
                .withReason(reason));
    return site.planted(
        faulty, "执行率由" + last.money().ratePct() + "%降到" + faulty.money().ratePct() + "%，得分反而上升");
  }

  static Optional<Planted> moreCarriedThanLeft(FaultSite site) {
    StatedProject honest = site.honest();
    if (!site.isForm() || site.last() == null || honest.money().ratePct().signum() == 0) {
      return Optional.empty();
    }
    long left = site.last().total().annual() - site.last().total().executed();
    Fund fiscal = honest.funds().get(0);
    long more = left + site.stepped(fiscal.annual(), 10) - honest.funds().get(CARRIED).annual();
    if (more <= left / 100 || more > fiscal.executed() || fiscal.initial() != fiscal.annual()) {
      return Optional.empty();
    }
    Fund less = fiscal.plus(new Fund("", -more, -more, -more));
    Fund carried = honest.funds().get(CARRIED).plus(new Fund("", more, more, more));
    return site.planted(honest.withFund(0, less).withFund(CARRIED, carried), "上年结转资金比上年未执行的多");
  }
}
