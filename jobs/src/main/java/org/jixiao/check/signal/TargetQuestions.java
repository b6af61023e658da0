package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Targets that were far overfilled and so may have been set too low. Far is beyond the usual excess
 * of the year (third quartile and three times the quartile distance, after Tukey), and beyond the
 * limit of the rules in any case; the unit is the project, whose indicators go together.
 */
final class TargetQuestions {
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  private final SignalThresholds thresholds;
  private final Excess excess;

  TargetQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    excess = new Excess(thresholds);
  }

  /**
   * @param fence beyond which an excess is far, in percent of the target
   */
  List<Draft> ask(Group group, BigDecimal fence) {
    List<SignalProject> own = group.own().stream().filter(TargetQuestions::hasTarget).toList();
    List<SignalProject> others =
        group.others().stream().filter(TargetQuestions::hasTarget).toList();
    Draft.Basis basis = group.basisOf(TargetQuestions::hasTarget);
    if (own.size() < thresholds.leastProjects()) {
      return List.of(Draft.tooFew(Kind.OVERFILLED, "", own.size(), basis));
    }
    if (others.size() < thresholds.leastElsewhere()) {
      return List.of(Draft.notApplicable(Kind.OVERFILLED, "", own.size(), "没有足够的其他部门可比", basis));
    }
    Predicate<SignalProject> isFar = project -> project.overfilledPct().compareTo(fence) > 0;
    List<SignalProject> far = own.stream().filter(isFar).toList();
    int farElsewhere = (int) others.stream().filter(isFar).count();
    return List.of(
        excess
            .of(
                Kind.OVERFILLED,
                "",
                far,
                own.size(),
                "有完成值超过指标值" + Percent.of(fence.doubleValue(), 100) + "的指标",
                (double) own.size() * farElsewhere / others.size(),
                Tail.hypergeometric(
                    own.size() + others.size(), far.size() + farElsewhere, own.size(), far.size()),
                basis)
            .explained("可能是政策或需求年内有变，或指标值沿用往年"));
  }

  /** Returns beyond how many percent of its target an excess is far among some projects. */
  BigDecimal fence(List<SignalProject> projects) {
    List<BigDecimal> ratios =
        projects.stream()
            .filter(TargetQuestions::hasTarget)
            .map(SignalProject::overfilledPct)
            .sorted()
            .toList();
    if (ratios.isEmpty()) {
      return thresholds.overfilledPct();
    }
    BigDecimal third = ratios.get(3 * (ratios.size() - 1) / 4);
    BigDecimal first = ratios.get((ratios.size() - 1) / 4);
    return third.add(FAR.multiply(third.subtract(first))).max(thresholds.overfilledPct());
  }

  private static boolean hasTarget(SignalProject project) {
    return project.targetCount() > 0;
  }
}
