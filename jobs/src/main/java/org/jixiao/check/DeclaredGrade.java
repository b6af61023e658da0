package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.ProjectEvaluation;

/** The declared grade is the one its score falls in under the regime in force (K34). */
final class DeclaredGrade implements Rule<ProjectEvaluation> {
  @Override
  public String id() {
    return "K34";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "填报的评价等级与得分不相符";
  }

  @Override
  public String field() {
    return "declared_grade";
  }

  @Override
  public Verdict judge(ProjectEvaluation record) {
    if (record.grade() == null || record.declaredGrade() == null) {
      return Verdict.notApplicable();
    }
    return record.grade().equals(record.declaredGrade())
        ? Verdict.passed()
        : Verdict.failed(
            record.declaredGrade() + "（" + Figures.exactPoints(record.scorePoints()) + "）",
            record.grade());
  }
}
