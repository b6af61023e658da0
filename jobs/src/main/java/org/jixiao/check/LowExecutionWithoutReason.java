package org.jixiao.check;

import java.math.BigDecimal;
import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** An execution rate below 90 % comes with a reason (K13, first half). */
final class LowExecutionWithoutReason implements Rule<ProjectEvaluation> {
  private static final BigDecimal REASON_NEEDED_BELOW_PCT = new BigDecimal(90);

  @Override
  public String id() {
    return "K13";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "执行率低于90%而没有说明原因";
  }

  @Override
  public String field() {
    return "deviation_text";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.executionRatePct() == null || !record.source().equals(ProjectEvaluation.FROM_FORM)) {
      return Verdict.notApplicable();
    }
    if (record.executionRatePct().compareTo(REASON_NEEDED_BELOW_PCT) >= 0) {
      return Verdict.passed();
    }
    return record.deviationText() != null
        ? Verdict.passed()
        : Verdict.failed(Figures.percent(record.executionRatePct()), "说明偏差原因和改进措施");
  }
}
