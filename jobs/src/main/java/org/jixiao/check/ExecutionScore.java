package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** The execution score is weight × min(rate, 100 %), within 0.01 points (K02). */
final class ExecutionScore implements Rule<ProjectEvaluation> {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TOLERANCE_POINTS = new BigDecimal("0.01");

  @Override
  public String id() {
    return "K02";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "执行率得分与“分值×执行率”不一致";
  }

  @Override
  public String field() {
    return "execution_score_points";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.executionRatePct() == null
        || record.executionWeightPoints() == null
        || record.executionScorePoints() == null) {
      return Verdict.notApplicable();
    }
    BigDecimal expected =
        record
            .executionWeightPoints()
            .multiply(record.executionRatePct().min(HUNDRED).max(BigDecimal.ZERO))
            .divide(HUNDRED, 4, RoundingMode.HALF_UP);
    return expected.subtract(record.executionScorePoints()).abs().compareTo(TOLERANCE_POINTS) <= 0
        ? Verdict.passed()
        : Verdict.failed(Figures.points(record.executionScorePoints()), Figures.points(expected));
  }
}
