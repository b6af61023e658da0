package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.generate.Claims.Counts;
import org.jixiao.generate.Claims.Money;
import org.jixiao.generate.ReportFaults.Site;
import org.jixiao.generate.ReportFaults.Wrong;

/** Faults in the figures a report claims. */
final class ClaimFaults {
  private static final BigDecimal OFF = new BigDecimal("1.35");
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal NOT_ALL = new BigDecimal("96.5");
  private static final int WAN = 10_000;
  private static final int FEWEST = 3;

  private ClaimFaults() {}

  static Optional<Wrong> coverageBelowAll(Site site) {
    Money money = site.honest().money();
    long part = money.whole() / 100 * 88;
    BigDecimal percent = percent(part, money.whole());
    return site.wrong(
        site.honest().with(evaluating(money, part, money.whole(), percent)),
        "自评金额只占项目支出的" + percent + "%");
  }

  static Optional<Wrong> coverageOfOtherAmounts(Site site) {
    Money money = site.honest().money();
    return site.wrong(
        site.honest().with(evaluating(money, money.evaluated(), money.whole(), NOT_ALL)),
        "按所列金额覆盖率应为100%，写为" + NOT_ALL + "%");
  }

  static Optional<Wrong> evaluatedMoreThanForms(Site site) {
    Money money = site.honest().money();
    long more = money.whole() / 100 * 112;
    return site.wrong(site.honest().with(evaluating(money, more, more, ALL)), "自评金额比各表合计多12%");
  }

  static Optional<Wrong> evaluatedMoreThanWhole(Site site) {
    Money money = site.honest().money();
    long less = money.whole() / 100 * 80;
    BigDecimal percent = percent(money.evaluated(), less);
    return site.wrong(
        site.honest().with(evaluating(money, money.evaluated(), less, percent)), "自评金额大于部门项目支出预算");
  }

  private static Money evaluating(Money money, long evaluated, long whole, BigDecimal percent) {
    return new Money(
        money.declared(), evaluated, whole, money.executed(), money.ratePct(), percent);
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  static Optional<Wrong> countOfOthers(Site site) {
    int count = site.honest().counts().applied();
    return site.wrong(
        site.honest().counting(new Counts(count + 2, count + 2, count + 2)),
        "报告称" + (count + 2) + "个项目，实有" + count + "个");
  }

  static Optional<Wrong> fewerEvaluated(Site site) {
    int count = site.honest().counts().applied();
    return count < FEWEST ? Optional.empty() : evaluating(site, count - 1);
  }

  static Optional<Wrong> moreEvaluated(Site site) {
    return evaluating(site, site.honest().counts().applied() + 1);
  }

  private static Optional<Wrong> evaluating(Site site, int evaluated) {
    int count = site.honest().counts().applied();
    return site.wrong(
        site.honest().counting(new Counts(count, count, evaluated)),
        "申报" + count + "个，自评" + evaluated + "个");
  }

  static Optional<Wrong> fewerWithGoals(Site site) {
    int count = site.honest().counts().applied();
    return count < FEWEST
        ? Optional.empty()
        : site.wrong(
            site.honest()
                .counting(new Counts(count, count - 1, count))
                .saying("counted", "{year}年共申报项目{count}个，预算总金额{declared}，编制绩效目标的项目{goals}个。"),
            "申报" + count + "个，编制目标" + (count - 1) + "个");
  }

  static Optional<Wrong> meanOfOthers(Site site) {
    BigDecimal mean = site.honest().averagePoints().subtract(OFF);
    return site.wrong(
        site.honest().averaging(mean), "平均得分应为" + site.honest().averagePoints() + "，写为" + mean);
  }

  static Optional<Wrong> gradeOfSomeForAll(Site site) {
    Map<String, Integer> grades = site.honest().grades();
    if (grades.size() < 2) {
      return Optional.empty();
    }
    String grade = grades.containsKey("优") ? "优" : grades.keySet().iterator().next();
    return site.wrong(
        site.honest().grading(Map.of(grade, site.honest().counts().applied())), "不是所有项目都为" + grade);
  }

  static Optional<Wrong> gradesOfOneMore(Site site) {
    Map<String, Integer> grades = new TreeMap<>(site.honest().grades());
    if (grades.size() < 2) {
      return Optional.empty();
    }
    grades.merge(grades.keySet().iterator().next(), 1, Integer::sum);
    return site.wrong(site.honest().grading(grades), "各等级个数合计比项目数多1个");
  }

  static Optional<Wrong> unitSlipped(Site site) {
    Money money = site.honest().money();
    return site.wrong(
        site.honest()
            .with(
                new Money(
                    money.declared() * WAN,
                    money.evaluated(),
                    money.whole(),
                    money.executed(),
                    money.ratePct(),
                    money.coveragePct())),
        "预算总金额以元计的数写成了万元");
  }

  static Optional<Wrong> rateOfOtherAmounts(Site site) {
    Money money = site.honest().money();
    BigDecimal rate = money.ratePct().subtract(OFF);
    return rate.signum() > 0
        ? site.wrong(
            site.honest().with(executing(money, money.executed(), rate)),
            "执行率应为" + money.ratePct() + "%，写为" + rate + "%")
        : Optional.empty();
  }

  /** No amounts stand beside the rate, so that only the forms can contradict it. */
  static Optional<Wrong> rateOfOthers(Site site) {
    return rateOfOtherAmounts(site)
        .flatMap(
            wrong ->
                site.wrong(
                    wrong.claims().saying("executed", "从资金使用看，预算执行率为{rate}。"), wrong.what()));
  }

  static Optional<Wrong> executedOfOthers(Site site) {
    Money money = site.honest().money();
    long less = money.executed() / 100 * 96;
    boolean known =
        site.projects().stream().noneMatch(stated -> stated.instead().containsKey("executed"));
    return less == 0 || !known
        ? Optional.empty()
        : site.wrong(
            site.honest().with(executing(money, less, percent(less, money.whole()))),
            "全年执行数比各表合计少4%");
  }

  private static Money executing(Money money, long executed, BigDecimal rate) {
    return new Money(
        money.declared(), money.evaluated(), money.whole(), executed, rate, money.coveragePct());
  }
}
