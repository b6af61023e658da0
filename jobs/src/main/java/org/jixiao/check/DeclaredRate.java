package org.jixiao.check;

import java.math.BigDecimal;
import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** The declared execution rate is executed ÷ annual budget, within 0.01 percentage points (K01). */
final class DeclaredRate implements Rule<ProjectEvaluation> {
  private static final BigDecimal TOLERANCE_PCT = new BigDecimal("0.01");

  @Override
  public String id() {
    return "K01";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "填报的执行率与全年执行数除以全年预算数不一致";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.executionRatePct() == null || record.declaredExecutionRatePct() == null) {
      return Verdict.notApplicable();
    }
    BigDecimal difference =
        record.declaredExecutionRatePct().subtract(record.executionRatePct()).abs();
    return difference.compareTo(TOLERANCE_PCT) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            Figures.percent(record.declaredExecutionRatePct()),
            Figures.percent(record.executionRatePct()));
  }
}
