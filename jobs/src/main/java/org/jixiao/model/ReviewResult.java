package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the bureau's review made of a self-evaluation; a row of {@code interpreted.review_result}.
 *
 * @param evaluatedAs key of the project's self-evaluation; null while there is none
 * @param scorePoints the self-score: of the evaluation, or as the list of reviews has it
 * @param grade the self-evaluation's grade, from the same place
 */
public record ReviewResult(
    Integer fiscalYear,
    String departmentName,
    String projectCode,
    String projectName,
    String evaluatedAs,
    BigDecimal scorePoints,
    String grade,
    BigDecimal reviewScorePoints,
    String reviewGrade,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  public ReviewResult {
    flags = List.copyOf(flags);
  }

  /** Returns the result beside the evaluation it is about. */
  public ReviewResult of(ProjectEvaluation evaluation) {
    boolean scored = evaluation.scorePoints() != null;
    return new ReviewResult(
        fiscalYear,
        departmentName,
        projectCode,
        projectName,
        evaluation.projectKey(),
        scored ? evaluation.scorePoints() : scorePoints,
        scored ? evaluation.grade() : grade,
        reviewScorePoints,
        reviewGrade,
        submissionId,
        recordId,
        locator,
        flags);
  }
}
