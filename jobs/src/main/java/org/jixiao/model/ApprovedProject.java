package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A project as the bureau approved it at the beginning of a year; a row of {@code
 * interpreted.approved_project}.
 *
 * @param approvedBudgetYuan null where the list is silent or was not understood
 * @param evaluatedAs key of the project's self-evaluation; null while there is none
 */
public record ApprovedProject(
    Integer fiscalYear,
    String departmentCode,
    String departmentName,
    String projectCode,
    String projectName,
    BigDecimal approvedBudgetYuan,
    String evaluatedAs,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  public ApprovedProject {
    flags = List.copyOf(flags);
  }

  /** Returns the project with all that was approved for it, beside its evaluation. */
  public ApprovedProject standing(BigDecimal budgetYuan, String evaluation) {
    return new ApprovedProject(
        fiscalYear,
        departmentCode,
        departmentName,
        projectCode,
        projectName,
        budgetYuan,
        evaluation,
        submissionId,
        recordId,
        locator,
        flags);
  }
}
