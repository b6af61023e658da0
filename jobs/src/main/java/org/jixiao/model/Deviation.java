package org.jixiao.model;

/**
 * A cause or measure stated; a row of {@code interpreted.deviation}.
 *
 * @param projectName the project it is stated for; null when stated for the department
 * @param kind {@code cause} or {@code measure}
 * @param code from {@code schemas/codes/causes.tsv} or {@code measures.tsv}; {@code other} when
 *     text stands there that no phrase covers
 * @param phrase the words that decided the code, as they stand in the text; "" for {@code other}
 *     and where examples decided
 * @param text the sentence the phrase stands in
 */
public record Deviation(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String kind,
    String code,
    String phrase,
    String text,
    String source,
    String submissionId,
    String recordId,
    String locator) {
  public static final String CAUSE = "cause";
  public static final String MEASURE = "measure";

  /** Code of a text no phrase of the lexicon covers. */
  public static final String OTHER = "other";

  /** Code of a statement that there was no deviation, or nothing to improve. */
  public static final String NONE_STATED = "none_stated";
}
