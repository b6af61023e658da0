package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * Amounts that look made up: sums spent in part and yet round, and first digits that do not fall
 * off as they do in sums that grow out of many causes (Benford).
 */
final class AmountQuestions {
  private static final int DIGITS = 9;

  /** The part cut off at either end before the span of amounts is measured. */
  private static final int ONE_IN = 40;

  private final SignalThresholds thresholds;
  private final Excess excess;
  private final long roundFen;

  AmountQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    excess = new Excess(thresholds);
    roundFen = fen(thresholds.roundYuan());
  }

  List<Draft> ask(Group group) {
    return List.of(rounded(group), firstDigits(group));
  }

  private Draft rounded(Group group) {
    List<SignalProject> own = group.own().stream().filter(AmountQuestions::isSpentInPart).toList();
    List<SignalProject> others =
        group.others().stream().filter(AmountQuestions::isSpentInPart).toList();
    Draft.Basis basis = group.basisOf(AmountQuestions::isSpentInPart);
    if (own.size() < thresholds.leastProjects()) {
      return Draft.tooFew(Kind.ROUND_AMOUNTS, "", own.size(), basis);
    }
    if (others.size() < thresholds.leastElsewhere()) {
      return Draft.notApplicable(Kind.ROUND_AMOUNTS, "", own.size(), "没有足够的其他部门可比", basis);
    }
    List<SignalProject> round = own.stream().filter(this::isRound).toList();
    int elsewhere = (int) others.stream().filter(this::isRound).count();
    return excess
        .of(
            Kind.ROUND_AMOUNTS,
            "",
            round,
            own.size(),
            "未执行完而执行数是" + thresholds.roundYuan().toPlainString() + "元的整倍数",
            (double) own.size() * elsewhere / others.size(),
            Tail.hypergeometric(
                own.size() + others.size(), round.size() + elsewhere, own.size(), round.size()),
            basis)
        .explained("可能按固定标准拨付，或填报时取整到万元");
  }

  private static boolean isSpent(SignalProject project) {
    return project.executedYuan() != null && project.executedYuan().signum() > 0;
  }

  /** A sum spent in full is round when the budget was, and budgets are. */
  private static boolean isSpentInPart(SignalProject project) {
    return isSpent(project)
        && project.annualBudgetYuan() != null
        && project.executedYuan().compareTo(project.annualBudgetYuan()) < 0;
  }

  private boolean isRound(SignalProject project) {
    return fen(project.executedYuan()) % roundFen == 0;
  }

  /** Amounts are whole fen; of millions, dividing decimals would take longest of all. */
  private static long fen(BigDecimal yuan) {
    return yuan.movePointRight(2).longValueExact();
  }

  private Draft firstDigits(Group group) {
    BigDecimal[] amounts =
        group.own().stream()
            .filter(AmountQuestions::isSpent)
            .map(SignalProject::executedYuan)
            .sorted()
            .toArray(BigDecimal[]::new);
    Draft.Basis basis = group.basisOf(AmountQuestions::isSpent);
    if (amounts.length < thresholds.leastAmounts()) {
      return Draft.tooFew(Kind.FIRST_DIGIT, "", amounts.length, basis);
    }
    int cut = amounts.length / ONE_IN;
    BigDecimal lowest = amounts[cut];
    BigDecimal highest = amounts[amounts.length - 1 - cut];
    if (highest.compareTo(lowest.multiply(thresholds.amountSpan())) < 0) {
      return Draft.notApplicable(Kind.FIRST_DIGIT, "", amounts.length, "金额的跨度不够", basis);
    }
    long[] counts = new long[DIGITS];
    for (BigDecimal amount : amounts) {
      counts[amount.unscaledValue().toString().charAt(0) - '1']++;
    }
    double[] expected = new double[DIGITS];
    Arrays.setAll(expected, i -> amounts.length * Math.log10(1 + 1.0 / (i + 1)));
    double p = ChiSquareTest.withDefaults().test(expected, counts).getPValue();
    double deviation = 0;
    for (int i = 0; i < DIGITS; i++) {
      deviation += Math.abs(counts[i] - expected[i]) / DIGITS;
    }
    return new Draft(
        Kind.FIRST_DIGIT,
        "",
        List.of(),
        amounts.length,
        "首位数字1至9各" + Arrays.toString(counts) + "个",
        "平均偏离" + Percent.of(deviation, amounts.length),
        new Tail(p, 0),
        100 * deviation >= thresholds.firstDigitPct().doubleValue() * amounts.length
            ? Answer.REVIEW
            : Answer.NOTHING_UNUSUAL,
        "预算有限额和固定标准，首位数字本来就会偏离；只供参考",
        basis);
  }
}
