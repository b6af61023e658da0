package org.jixiao.model;

/**
 * What a department answered to a question of its 反馈.xlsx; a row of {@code checked.answer}.
 *
 * @param fiscalYear of the question; null when unknown
 * @param departmentName whose workbook it is; null when unknown
 * @param questionNumber as written there; null when the cell was empty
 * @param supersededBy the submission that answers the same question later; null while it stands
 */
public record Answer(
    Integer fiscalYear,
    String departmentName,
    String questionNumber,
    String answerText,
    String supersededBy,
    String submissionId,
    String recordId,
    String locator) {

  /** Returns whether it may be about a question to a department: of another one it is not. */
  public boolean mayConcern(String department) {
    return departmentName == null || departmentName.equals(department);
  }

  /** Returns the answer as another submission leaves it. */
  public Answer supersededBy(String newer) {
    return new Answer(
        fiscalYear,
        departmentName,
        questionNumber,
        answerText,
        newer,
        submissionId,
        recordId,
        locator);
  }
}
