package org.jixiao.check;

import java.math.BigDecimal;
import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** A total of 90 or more with less than 80 % executed is to be explained (K16). */
final class HighScoreLowExecution implements Rule<ProjectEvaluation> {
  private static final BigDecimal HIGH_POINTS = new BigDecimal(90);
  private static final BigDecimal LOW_PCT = new BigDecimal(80);

  @Override
  public String id() {
    return "K16";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "执行率低于80%而自评总分在90分以上";
  }

  @Override
  public String field() {
    return "score_points";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.scorePoints() == null || record.executionRatePct() == null) {
      return Verdict.notApplicable();
    }
    return record.scorePoints().compareTo(HIGH_POINTS) < 0
            || record.executionRatePct().compareTo(LOW_PCT) >= 0
        ? Verdict.passed()
        : Verdict.failed(
            "执行率"
                + Figures.percent(record.executionRatePct())
                + "，自评"
                + Figures.points(record.scorePoints()),
            "说明高分依据");
  }
}
