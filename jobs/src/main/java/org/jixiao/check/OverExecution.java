package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** No more is executed than budgeted (K08). */
final class OverExecution implements Rule<ProjectEvaluation> {
  @Override
  public String id() {
    return "K08";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "全年执行数大于全年预算数";
  }

  @Override
  public String field() {
    return "executed_yuan";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.annualBudgetYuan() == null || record.executedYuan() == null) {
      return Verdict.notApplicable();
    }
    return record.executedYuan().compareTo(record.annualBudgetYuan()) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            Figures.yuan(record.executedYuan()), "不超过" + Figures.yuan(record.annualBudgetYuan()));
  }
}
