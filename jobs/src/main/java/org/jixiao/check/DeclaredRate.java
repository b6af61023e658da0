package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;

/**
 * The declared execution rate is executed ÷ annual budget (K01), to the decimals it is declared
 * with: interpretation, which knows how it was printed, has compared the two.
 */
final class DeclaredRate implements Rule<ProjectEvaluation> {
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
  public String field() {
    return "declared_execution_rate_pct";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.executionRatePct() == null || record.declaredExecutionRatePct() == null) {
      return Verdict.notApplicable();
    }
    boolean disagrees =
        record.flags().stream().anyMatch(flag -> flag.code() == Flag.RATE_DISAGREES);
    return !disagrees
        ? Verdict.passed()
        : Verdict.failed(
            Figures.percent(record.declaredExecutionRatePct()),
            Figures.percent(record.executionRatePct()));
  }
}
