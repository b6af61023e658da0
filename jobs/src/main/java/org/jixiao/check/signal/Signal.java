package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A question about a department's or the district's year; a row of {@code
 * statistics.integrity_signal}.
 *
 * @param scope {@code district} or {@code department}
 * @param signal its id
 * @param subject what in particular is meant, such as two projects; empty for the whole
 * @param places where those projects stand
 * @param sampleCount how many values the question rests on
 * @param observed what was seen, in words
 * @param effect how much that is beside what was to be expected, in words
 * @param pValue chance of seeing as much or more if nothing were behind it; null where none is
 *     computed
 * @param qValue the same, allowing for all departments asked the same question in that year
 * @param verdict one of 建议复核 未见异常 样本少 不适用 沿用
 * @param explanation what may be behind it without any fault; empty where nothing is known
 * @param used projects the question rests on
 * @param excluded projects with a value that cannot be used
 * @param notReported projects without the value
 */
public record Signal(
    Integer fiscalYear,
    String scope,
    String departmentName,
    String signal,
    String signalName,
    String subject,
    String places,
    long sampleCount,
    String observed,
    String effect,
    BigDecimal pValue,
    BigDecimal qValue,
    String verdict,
    String explanation,
    long used,
    long excluded,
    long notReported) {
  private static final int DECIMALS = 10;
  private static final String BETWEEN = "；";

  /** Of the whole district, whose name on paper is {@link #WHOLE}. */
  static final String DISTRICT = "district";

  static final String WHOLE = "全区";

  static final String DEPARTMENT = "department";

  /**
   * Returns the signal a question has become.
   *
   * @param qValue null where no chance is computed
   */
  static Signal of(
      int fiscalYear, String scope, String name, Draft draft, Double qValue, Answer answer) {
    return new Signal(
        fiscalYear,
        scope,
        name,
        draft.kind().id(),
        draft.kind().title(),
        draft.subject(),
        String.join(BETWEEN, draft.places()),
        draft.sampleCount(),
        draft.observed(),
        draft.effect(),
        draft.tail() == null ? null : decimal(draft.tail().p()),
        qValue == null ? null : decimal(qValue),
        answer.word(),
        draft.explanation(),
        draft.basis().used(),
        draft.basis().excluded(),
        draft.basis().notReported());
  }

  private static BigDecimal decimal(double chance) {
    return BigDecimal.valueOf(chance).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
