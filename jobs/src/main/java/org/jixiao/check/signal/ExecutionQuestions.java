package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Money left unspent and yet a score like those who spent it.
 *
 * <p>By the meaning of the median, of projects no worse than the fully executed ones at most half
 * score at or above those's median; little executed projects should do so less often.
 */
final class ExecutionQuestions {
  private final SignalThresholds thresholds;
  private final Excess excess;

  ExecutionQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    excess = new Excess(thresholds);
  }

  List<Draft> ask(Group group) {
    Predicate<SignalProject> tells =
        project -> project.scorePoints() != null && project.executionRatePct() != null;
    List<SignalProject> telling = group.own().stream().filter(tells).toList();
    List<SignalProject> low = telling.stream().filter(this::isLow).toList();
    List<BigDecimal> full =
        telling.stream()
            .filter(project -> reaches(project, thresholds.fullExecutionPct()))
            .map(SignalProject::scorePoints)
            .sorted()
            .toList();
    Draft.Basis basis = group.basisOf(tells);
    if (low.size() < thresholds.leastProjects() || full.size() < thresholds.leastProjects()) {
      return List.of(Draft.tooFew(Kind.LOW_EXECUTION, "", low.size(), basis));
    }
    BigDecimal median = full.get(full.size() / 2);
    int atOrAbove = (int) full.stream().filter(score -> score.compareTo(median) >= 0).count();
    double chance = (double) atOrAbove / full.size();
    List<SignalProject> high =
        low.stream().filter(project -> project.scorePoints().compareTo(median) >= 0).toList();
    Draft draft =
        excess.of(
            Kind.LOW_EXECUTION,
            "",
            high,
            low.size(),
            "执行率低于"
                + thresholds.lowExecutionPct()
                + "%而得分不低于"
                + median.setScale(2, RoundingMode.HALF_UP)
                + "分（执行率达到"
                + thresholds.fullExecutionPct()
                + "%的项目的中位数）",
            low.size() * chance,
            Tail.binomial(low.size(), chance, high.size()),
            basis);
    return List.of(draft.explained(explained(high)));
  }

  private boolean isLow(SignalProject project) {
    return !reaches(project, thresholds.lowExecutionPct());
  }

  private static boolean reaches(SignalProject project, BigDecimal rate) {
    return project.executionRatePct().compareTo(rate) >= 0;
  }

  private String explained(List<SignalProject> high) {
    long behind =
        high.stream()
            .map(SignalProject::text)
            .filter(Objects::nonNull)
            .filter(text -> thresholds.behindWords().stream().anyMatch(text::contains))
            .count();
    return "可能是资金结余而任务已完成；其中" + behind + "个的文字说进度慢或未完成";
  }
}
