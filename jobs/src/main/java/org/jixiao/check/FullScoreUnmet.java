package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.Indicator;

/** A full score comes with a met target (K15). */
final class FullScoreUnmet implements Rule<Indicator> {
  @Override
  public String id() {
    return "K15";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "指标没有完成而得满分";
  }

  @Override
  public String field() {
    return "score_points";
  }

  @Override
  public Verdict judge(Indicator record) {
    if (record.weightPoints() == null
        || record.scorePoints() == null
        || record.recomputedScorePoints() == null) {
      return Verdict.notApplicable();
    }
    return record.scorePoints().compareTo(record.weightPoints()) < 0
            || record.recomputedScorePoints().compareTo(record.weightPoints()) >= 0
        ? Verdict.passed()
        : Verdict.failed(
            (record.level3() == null ? "" : record.level3() + "：")
                + "目标"
                + record.targetText()
                + "，完成"
                + record.actualText(),
            "按公式得" + Figures.points(record.recomputedScorePoints()));
  }
}
