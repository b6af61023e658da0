package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.Indicator;

/** An indicator's score lies between 0 and its weight (K06). */
final class ScoreWithinWeight implements Rule<Indicator> {
  @Override
  public String id() {
    return "K06";
  }

  @Override
  public String severity() {
    return Finding.FATAL;
  }

  @Override
  public String message() {
    return "指标得分超出分值";
  }

  @Override
  public String field() {
    return "score_points";
  }

  @Override
  public Verdict judge(Indicator record) {
    if (record.weightPoints() == null || record.scorePoints() == null) {
      return Verdict.notApplicable();
    }
    return record.scorePoints().signum() >= 0
            && record.scorePoints().compareTo(record.weightPoints()) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            Figures.exactPoints(record.scorePoints()),
            "0至" + Figures.exactPoints(record.weightPoints()));
  }
}
