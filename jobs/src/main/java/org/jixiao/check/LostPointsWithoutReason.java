package org.jixiao.check;

import org.jixiao.model.Finding;
import org.jixiao.model.Indicator;

/** A lost point comes with a reason (K13, second half). */
final class LostPointsWithoutReason implements Rule<Indicator> {
  @Override
  public String id() {
    return "K13b";
  }

  @Override
  public String severity() {
    return Finding.ANSWER;
  }

  @Override
  public String message() {
    return "指标扣分而没有说明原因";
  }

  @Override
  public String field() {
    return "deviation_text";
  }

  @Override
  public Verdict judge(Indicator record) {
    if (record.weightPoints() == null || record.scorePoints() == null) {
      return Verdict.notApplicable();
    }
    return record.scorePoints().compareTo(record.weightPoints()) >= 0
            || record.deviationText() != null
        ? Verdict.passed()
        : Verdict.failed(
            (record.level3() == null ? "" : record.level3() + " ")
                + Figures.exactPoints(record.scorePoints())
                + "/"
                + Figures.exactPoints(record.weightPoints()),
            "说明扣分原因和改进措施");
  }
}
