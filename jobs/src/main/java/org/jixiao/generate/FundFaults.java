package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.StatedProject.Execution;

/**
 * Faults in the sources of the money, in its change in the year, and in points for money unspent.
 */
final class FundFaults {
  private static final long CENTS_TO_SEE = 100_000;
  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);
  private static final BigDecimal FULL_RATE_PCT = new BigDecimal("99.5");
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal MOST_BEFORE = new BigDecimal(98);
  private static final int CARRIED = 1;
  private static final long CENTS_OF_WAN = 1_000_000;

  private FundFaults() {}

  static Optional<Planted> initialSourcesAreNoTotal(FaultSite site) {
    Fund fiscal = site.honest().funds().get(0);
    long more = site.stepped(fiscal.initial(), site.chance().between(10, 30));
    return site.isForm() && more >= CENTS_TO_SEE
        ? site.planted(
            with(
                site,
                0,
                new Fund(
                    fiscal.label(), fiscal.initial() + more, fiscal.annual(), fiscal.executed())),
            "各项年初预算之和比总额多" + Numbers.yuan(more) + "元")
        : Optional.empty();
  }

  static Optional<Planted> executedSourcesAreNoTotal(FaultSite site) {
    Fund fiscal = site.honest().funds().get(0);
    long less = site.stepped(fiscal.executed(), site.chance().between(10, 30));
    return site.isForm() && less >= CENTS_TO_SEE
        ? site.planted(
            with(site, 0, spent(fiscal, fiscal.executed() - less)),
            "各项执行数之和比总额少" + Numbers.yuan(less) + "元")
        : Optional.empty();
  }

  /** The total is as before: what one source spent too much another spent less. */
  static Optional<Planted> sourceOverspent(FaultSite site) {
    Fund fiscal = site.honest().funds().get(0);
    Fund carried = site.honest().funds().get(CARRIED);
    long over = site.stepped(carried.executed(), 20);
    long moved = fiscal.annual() - fiscal.executed() + over;
    boolean room = over >= CENTS_TO_SEE && carried.executed() >= moved;
    return site.isForm() && room
        ? site.planted(
            with(site, 0, spent(fiscal, fiscal.executed() + moved))
                .withFund(CARRIED, spent(carried, carried.executed() - moved)),
            "当年财政拨款的执行数超过预算数" + Numbers.yuan(over) + "元")
        : Optional.empty();
  }

  static Optional<Planted> carriedOverUnspent(FaultSite site) {
    Fund fiscal = site.honest().funds().get(0);
    Fund carried = site.honest().funds().get(CARRIED);
    long moved = carried.executed() - site.stepped(carried.annual(), 30);
    boolean room = moved >= CENTS_TO_SEE && fiscal.annual() - fiscal.executed() >= moved;
    if (!site.isForm() || !room) {
      return Optional.empty();
    }
    return site.planted(
        with(site, 0, spent(fiscal, fiscal.executed() + moved))
            .withFund(CARRIED, spent(carried, carried.executed() - moved)),
        "上年结转资金只执行了三成");
  }

  static Optional<Planted> changeUnexplained(FaultSite site) {
    StatedProject honest = site.honest();
    Fund fiscal = honest.funds().get(0);
    boolean plain = fiscal.annual() == honest.total().annual();
    boolean unchanged = honest.total().initial() == honest.total().annual();
    if (!site.isForm() || !plain || !unchanged || !honest.reasons().isEmpty()) {
      return Optional.empty();
    }
    long initial = site.stepped(fiscal.annual(), 60);
    Fund raised = new Fund(fiscal.label(), initial, fiscal.annual(), fiscal.executed());
    Fund total =
        new Fund(
            honest.total().label(), initial, honest.total().annual(), honest.total().executed());
    return site.planted(
        honest.withFunds(
            total, List.of(raised, honest.funds().get(1), honest.funds().get(2)), honest.money()),
        "年中追加四成，没有说明");
  }

  static Optional<Planted> executionScoreAboveWeight(FaultSite site) {
    StatedProject honest = site.honest();
    if (!site.isForm() || !site.isSpent() || honest.score().compareTo(MOST_BEFORE) > 0) {
      return Optional.empty();
    }
    BigDecimal printed = WeightProfile.EXECUTION.add(BigDecimal.ONE);
    Execution money = new Execution(honest.money().ratePct(), honest.money().weight(), printed);
    return site.planted(
        site.resummed(honest.withFunds(honest.total(), honest.funds(), money)), "执行率得分超过分值1分");
  }

  static Optional<Planted> fullMarksUnspent(FaultSite site) {
    StatedProject honest = site.honest();
    if (site.rate().compareTo(FULL_RATE_PCT) >= 0 || site.rate().compareTo(REASON_DUE_PCT) < 0) {
      return Optional.empty();
    }
    Execution money =
        new Execution(honest.money().ratePct(), honest.money().weight(), honest.money().weight());
    StatedProject faulty =
        honest
            .withIndicators(honest.indicators().stream().map(StatedIndicator::justMet).toList())
            .withFunds(honest.total(), honest.funds(), money)
            .withReason(Reason.NONE)
            .withScore(ALL, site.regime().gradeOf(ALL));
    return site.planted(faulty, "执行率" + honest.money().ratePct() + "%，总分100分");
  }

  static Optional<Planted> nothingSpentWellScored(FaultSite site) {
    StatedProject honest = site.honest();
    if (site.isForm() && honest.reasons().isEmpty()) {
      return Optional.empty();
    }
    List<Fund> funds = honest.funds().stream().map(fund -> spent(fund, 0)).toList();
    Fund total = Fund.total(funds);
    StatedProject faulty = site.resummed(honest.withFunds(total, funds, Execution.of(total)));
    return faulty.score().compareTo(new BigDecimal(60)) >= 0
        ? site.planted(faulty, "没有支出，总分" + Numbers.plain(faulty.score()))
        : Optional.empty();
  }

  static Optional<Planted> moneyOfAnotherProject(FaultSite site) {
    StatedProject before = site.before();
    if (before == null
        || StatedProject.rate(before.total(), 4).compareTo(REASON_DUE_PCT) < 0
        || (before.total().annual() % CENTS_OF_WAN == 0
            && before.total().executed() % CENTS_OF_WAN == 0)) {
      return Optional.empty();
    }
    return site.planted(
        site.resummed(site.honest().withFunds(before.total(), before.funds(), before.money())),
        "预算数、执行数与“" + before.project().name() + "”相同");
  }

  private static StatedProject with(FaultSite site, int place, Fund changed) {
    return site.honest().withFund(place, changed);
  }

  private static Fund spent(Fund fund, long executed) {
    return new Fund(fund.label(), fund.initial(), fund.annual(), executed);
  }
}
