package org.jixiao.check.signal;

import java.util.List;

/** Makes questions of the kind "more than was to be expected". */
final class Excess {
  private final SignalThresholds thresholds;
  private final Programme programme;

  Excess(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    programme = new Programme(thresholds);
  }

  /**
   * Returns the question; whether it matters is a matter of how many and what share more than
   * expected, whether it may be chance one of the tail.
   *
   * @param those the projects counted
   * @param sampleCount among how many
   * @param words what was counted
   */
  Draft of(
      Kind kind,
      String subject,
      List<SignalProject> those,
      int sampleCount,
      String words,
      double expected,
      Tail tail,
      Draft.Basis basis) {
    double excess = those.size() - expected;
    boolean matters =
        excess >= thresholds.excessProjects()
            && 100 * excess >= thresholds.excessPct().doubleValue() * sampleCount;
    return new Draft(
        kind,
        subject,
        places(those),
        sampleCount,
        those.size() + "个" + words,
        "占" + Percent.of(those.size(), sampleCount) + "，预计不超过" + Percent.of(expected, sampleCount),
        tail,
        matters ? Answer.REVIEW : Answer.NOTHING_UNUSUAL,
        matters ? programme.explain(those) : "",
        basis);
  }

  static List<String> places(List<SignalProject> projects) {
    return projects.stream().map(SignalProject::locator).sorted().toList();
  }
}
