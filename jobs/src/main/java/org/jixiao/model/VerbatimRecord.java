package org.jixiao.model;

import java.util.List;

/**
 * A form, list row or report found in a file; a row of {@code verbatim.record}.
 *
 * @param recordId hash of submission and locator
 * @param form which form: one of the constants below
 * @param locator where it begins
 */
public record VerbatimRecord(
    String recordId, String submissionId, String form, String locator, List<VerbatimField> fields) {
  /** 项目支出绩效自评表: one project on one form. */
  public static final String PROJECT_FORM = "project_form";

  /** One project as one row of a list. */
  public static final String PROJECT_LIST = "project_list";

  /** 自评总报告: the narrative of a department. */
  public static final String DEPARTMENT_REPORT = "department_report";

  public VerbatimRecord {
    fields = List.copyOf(fields);
  }
}
