package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a department's narrative claims; a row of {@code interpreted.department_report}.
 *
 * @param projectCount projects declared
 * @param goalCount projects for which goals were set
 * @param budgetTotalYuan budget of the declared projects
 * @param evaluatedCount projects evaluated
 * @param evaluatedBudgetYuan budget of the evaluated projects
 * @param departmentBudgetYuan the department's whole project budget, the denominator of coverage
 * @param executionRateBasis the words around the execution rate: its numerator and denominator
 * @param coveragePct evaluated ÷ whole project budget, as claimed
 * @param coverageBasis the words around the coverage claim: its numerator and denominator
 * @param averageScorePoints the simple mean, or a mean of which nothing more is said
 * @param weightedAverageScorePoints the mean weighted by budget
 * @param grade the claimed grade in the words of the regime
 * @param gradeScope {@code each} when claimed of every project, {@code overall} when of the whole
 * @param gradeCounts how many projects are said to have which grade, in the order stated
 * @param problemCount problems the self-evaluation is said to have found
 * @param problemFixedCount of them settled
 * @param problemOpenCount of them still being settled
 */
public record DepartmentReport(
    Integer fiscalYear,
    String departmentCode,
    String departmentName,
    Long projectCount,
    Long goalCount,
    BigDecimal budgetTotalYuan,
    Long evaluatedCount,
    BigDecimal evaluatedBudgetYuan,
    BigDecimal departmentBudgetYuan,
    BigDecimal executedTotalYuan,
    BigDecimal executionRatePct,
    String executionRateBasis,
    BigDecimal coveragePct,
    String coverageBasis,
    BigDecimal averageScorePoints,
    BigDecimal weightedAverageScorePoints,
    String grade,
    String gradeScope,
    List<GradeCount> gradeCounts,
    Long problemCount,
    Long problemFixedCount,
    Long problemOpenCount,
    String applicationText,
    String publicationText,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  /** The grade is claimed of every project. */
  public static final String GRADE_OF_EACH = "each";

  /** The grade is claimed of the department's result as a whole. */
  public static final String GRADE_OVERALL = "overall";

  public DepartmentReport {
    gradeCounts = List.copyOf(gradeCounts);
    flags = List.copyOf(flags);
  }
}
