package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A project's self-evaluation in one fiscal year; a row of {@code interpreted.project_evaluation}.
 *
 * <p>Money in yuan, scores in points, rates in percent; null where the source is silent or was not
 * understood (the flags tell which).
 *
 * @param fiscalYear the year evaluated; null when unknown
 * @param projectKey what tells the project from others of its department and year; null until the
 *     rows of the department are put beside one another
 * @param executionRatePct executed ÷ annual budget, recomputed; null without a denominator
 * @param declaredExecutionRatePct the rate as printed on the form
 * @param recomputedScorePoints execution score plus indicator scores of the form
 * @param grade by score, under the regime in force
 * @param declaredGrade the grade as stated, in the words of the regime
 * @param source {@code form}, {@code list} or {@code narrative}
 */
public record ProjectEvaluation(
    Integer fiscalYear,
    String departmentCode,
    String departmentName,
    String implementingUnit,
    String projectCode,
    String projectName,
    String projectKey,
    BigDecimal initialBudgetYuan,
    BigDecimal annualBudgetYuan,
    BigDecimal executedYuan,
    BigDecimal executionRatePct,
    BigDecimal declaredExecutionRatePct,
    BigDecimal executionWeightPoints,
    BigDecimal executionScorePoints,
    BigDecimal scorePoints,
    BigDecimal recomputedScorePoints,
    String grade,
    String declaredGrade,
    String goalText,
    String achievementText,
    String deviationText,
    String measureText,
    String source,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  /** Read from a project's own form. */
  public static final String FROM_FORM = "form";

  /** Read from a row of a list of projects. */
  public static final String FROM_LIST = "list";

  /** Known only from a line of the department's narrative. */
  public static final String FROM_NARRATIVE = "narrative";

  public ProjectEvaluation {
    flags = List.copyOf(flags);
  }

  /** Returns the evaluation as it stands beside the others of its department and year. */
  public ProjectEvaluation standing(String key, List<RaisedFlag> allFlags) {
    return new ProjectEvaluation(
        fiscalYear,
        departmentCode,
        departmentName,
        implementingUnit,
        projectCode,
        projectName,
        key,
        initialBudgetYuan,
        annualBudgetYuan,
        executedYuan,
        executionRatePct,
        declaredExecutionRatePct,
        executionWeightPoints,
        executionScorePoints,
        scorePoints,
        recomputedScorePoints,
        grade,
        declaredGrade,
        goalText,
        achievementText,
        deviationText,
        measureText,
        source,
        submissionId,
        recordId,
        locator,
        allFlags);
  }
}
