package org.jixiao.check;

import java.math.BigDecimal;
import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** The total is the sum of indicator scores and the execution score, within 0.01 points (K03). */
final class TotalScore implements Rule<ProjectEvaluation> {
  private static final BigDecimal TOLERANCE_POINTS = new BigDecimal("0.01");

  @Override
  public String id() {
    return "K03";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "总分不等于各指标得分与执行率得分之和";
  }

  @Override
  public String field() {
    return "score_points";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.scorePoints() == null || record.recomputedScorePoints() == null) {
      return Verdict.notApplicable();
    }
    BigDecimal difference = record.scorePoints().subtract(record.recomputedScorePoints()).abs();
    return difference.compareTo(TOLERANCE_POINTS) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            Figures.points(record.scorePoints()), Figures.points(record.recomputedScorePoints()));
  }
}
