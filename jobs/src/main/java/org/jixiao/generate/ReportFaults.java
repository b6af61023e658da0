package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that can be planted in a department's report, by the check that should find them. */
final class ReportFaults {
  private static final List<Kind> ALL =
      List.of(
          new Kind("K18", ReportFaults::problemsDenied),
          new Kind("K30", ReportFaults::reasonsWithheld),
          new Kind("K31", ReportFaults::coverageBelowAll),
          new Kind("K32", ReportFaults::countOfOthers),
          new Kind("K33", ReportFaults::meanOfOthers),
          new Kind("K35", ReportFaults::unitSlipped));

  private static final BigDecimal REASON_DUE_PCT = new BigDecimal(90);
  private static final BigDecimal OFF = new BigDecimal("1.35");
  private static final int WAN = 10_000;

  private ReportFaults() {}

  private interface Planting {
    Optional<Wrong> plant(Claims honest, List<StatedProject> projects);
  }

  private record Wrong(Claims claims, String what) {}

  private record Kind(String ruleId, Planting planting) {}

  /** Claims with the fault that is in them. */
  record Faulty(Claims claims, Fault fault) {}

  /** Returns the claims with one fault, of a kind chosen among those they have room for. */
  static Optional<Faulty> plant(Chance chance, Claims honest, List<StatedProject> projects) {
    List<Kind> left = new ArrayList<>(ALL);
    while (!left.isEmpty()) {
      Kind kind = left.remove(chance.below(left.size()));
      Optional<Wrong> wrong = kind.planting().plant(honest, projects);
      if (wrong.isPresent()) {
        Fault fault = new Fault(kind.ruleId(), wrong.get().what());
        return Optional.of(new Faulty(wrong.get().claims(), fault));
      }
    }
    return Optional.empty();
  }

  private static Optional<Wrong> wrong(Claims claims, String what) {
    return Optional.of(new Wrong(claims, what));
  }

  private static Optional<Wrong> problemsDenied(Claims honest, List<StatedProject> projects) {
    return isReasonDue(projects)
        ? wrong(honest.silent(false, true), "称发现问题0个，而有项目执行率低于90%")
        : Optional.empty();
  }

  private static Optional<Wrong> reasonsWithheld(Claims honest, List<StatedProject> projects) {
    return isReasonDue(projects)
        ? wrong(honest.silent(true, false), "有项目执行率低于90%，偏差原因只写“无”")
        : Optional.empty();
  }

  private static boolean isReasonDue(List<StatedProject> projects) {
    return projects.stream()
        .anyMatch(stated -> stated.money().ratePct().compareTo(REASON_DUE_PCT) < 0);
  }

  private static Optional<Wrong> coverageBelowAll(Claims honest, List<StatedProject> projects) {
    long part = honest.whole() / 100 * 88;
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(honest.whole()), 2, RoundingMode.HALF_UP);
    return wrong(honest.covering(part, percent), "自评金额只占项目支出的" + percent + "%");
  }

  private static Optional<Wrong> countOfOthers(Claims honest, List<StatedProject> projects) {
    Claims more = honest.claiming(honest.count() + 2, honest.averagePoints(), honest.declared());
    return wrong(more, "报告称" + more.count() + "个项目，实有" + honest.count() + "个");
  }

  private static Optional<Wrong> meanOfOthers(Claims honest, List<StatedProject> projects) {
    BigDecimal mean = honest.averagePoints().subtract(OFF);
    return wrong(
        honest.claiming(honest.count(), mean, honest.declared()),
        "平均得分应为" + honest.averagePoints() + "，写为" + mean);
  }

  private static Optional<Wrong> unitSlipped(Claims honest, List<StatedProject> projects) {
    return wrong(
        honest.claiming(honest.count(), honest.averagePoints(), honest.declared() * WAN),
        "预算总金额以元计的数写成了万元");
  }
}
