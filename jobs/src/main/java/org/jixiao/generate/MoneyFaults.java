package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.generate.FaultSite.Planted;
import org.jixiao.generate.StatedProject.Execution;

/** Faults in amounts and in what follows from them. */
final class MoneyFaults {
  private static final BigDecimal SPENT_PCT = new BigDecimal(85);
  private static final BigDecimal SURELY_HIGH = new BigDecimal("94");
  private static final long CENTS_TO_SEE = 100_000;

  private MoneyFaults() {}

  static Optional<Planted> rateIsAnother(FaultSite site) {
    Execution money = site.honest().money();
    BigDecimal off = BigDecimal.valueOf(site.chance().between(300, 900), 2);
    BigDecimal rate = money.ratePct();
    BigDecimal printed = rate.compareTo(off) > 0 ? rate.subtract(off) : rate.add(off);
    return site.planted(
        withMoney(site, new Execution(printed, money.weight(), money.score())),
        "执行率应为" + rate + "%，填为" + printed + "%");
  }

  static Optional<Planted> executionScoreIsAnother(FaultSite site) {
    if (!site.isForm() || site.rate().compareTo(SPENT_PCT) < 0) {
      return Optional.empty();
    }
    Execution money = site.honest().money();
    BigDecimal printed = money.score().subtract(BigDecimal.valueOf(site.chance().between(1, 3)));
    StatedProject faulty = withMoney(site, new Execution(money.ratePct(), money.weight(), printed));
    return site.planted(site.resummed(faulty), "执行率得分应为" + money.score() + "，填为" + printed);
  }

  private static StatedProject withMoney(FaultSite site, Execution money) {
    StatedProject honest = site.honest();
    return honest.withFunds(honest.total(), honest.funds(), money);
  }

  static Optional<Planted> sourcesAreNoTotal(FaultSite site) {
    StatedProject honest = site.honest();
    Fund fiscal = honest.funds().get(0);
    long more = site.stepped(fiscal.annual(), site.chance().between(10, 30));
    if (!site.isForm() || more < CENTS_TO_SEE) {
      return Optional.empty();
    }
    Fund wrong =
        new Fund(fiscal.label(), fiscal.initial(), fiscal.annual() + more, fiscal.executed());
    return site.planted(
        honest.withFunds(honest.total(), replaced(honest.funds(), wrong), honest.money()),
        "各项资金之和比年度资金总额多" + Numbers.yuan(more) + "元");
  }

  static Optional<Planted> moreSpentThanBudgeted(FaultSite site) {
    StatedProject honest = site.honest();
    long over = site.stepped(honest.total().annual(), site.chance().between(3, 18));
    if (over == 0) {
      return Optional.empty();
    }
    List<Fund> funds = new ArrayList<>();
    honest.funds().forEach(fund -> funds.add(spent(fund, fund.annual())));
    Fund fiscal = funds.get(0);
    funds.set(0, spent(fiscal, fiscal.annual() + over));
    return site.planted(refunded(site, funds), "全年执行数超过全年预算数" + Numbers.yuan(over) + "元");
  }

  /** The reasons stated for the indicators stay, so that only the total is too high. */
  static Optional<Planted> highScoreLittleSpent(FaultSite site) {
    StatedProject honest = site.honest();
    BigDecimal left = honest.sum().subtract(honest.money().score()).add(new BigDecimal(6));
    boolean explained = !site.isForm() || !honest.reasons().isEmpty();
    if (left.compareTo(SURELY_HIGH) < 0 || !explained) {
      return Optional.empty();
    }
    int percent = site.chance().between(62, 78);
    List<Fund> funds = new ArrayList<>();
    for (Fund fund : honest.funds()) {
      funds.add(spent(fund, site.stepped(fund.annual(), percent)));
    }
    StatedProject faulty = refunded(site, funds);
    return site.planted(
        faulty, "执行率" + faulty.money().ratePct() + "%，总分" + Numbers.plain(faulty.score()));
  }

  static Optional<Planted> initialInAnotherUnit(FaultSite site) {
    StatedProject honest = site.honest();
    boolean same = honest.total().initial() == honest.total().annual();
    if (!same || (!site.isForm() && !ListPage.columns(site.style()).contains("initial_budget"))) {
      return Optional.empty();
    }
    List<Fund> funds = honest.funds().stream().map(MoneyFaults::slipped).toList();
    return site.planted(
        honest.withFunds(slipped(honest.total()), funds, honest.money()), "年初预算数与其他金额相差一万倍");
  }

  private static Fund slipped(Fund fund) {
    return new Fund(fund.label(), fund.initial() * 10_000, fund.annual(), fund.executed());
  }

  private static StatedProject refunded(FaultSite site, List<Fund> funds) {
    Fund total = Fund.total(funds);
    return site.resummed(site.honest().withFunds(total, funds, Execution.of(total)));
  }

  private static Fund spent(Fund fund, long executed) {
    return new Fund(fund.label(), fund.initial(), fund.annual(), executed);
  }

  private static List<Fund> replaced(List<Fund> funds, Fund first) {
    List<Fund> changed = new ArrayList<>(funds);
    changed.set(0, first);
    return changed;
  }
}
