package org.jixiao.model;

import java.util.List;

/**
 * A form, list row or report found in a file; a row of {@code verbatim.record}.
 *
 * @param recordId hash of submission, form and locator
 * @param form which form: one of the constants below
 * @param hidden whether it stands on a hidden sheet
 * @param locator where it begins
 */
public record VerbatimRecord(
    String recordId,
    String submissionId,
    String form,
    boolean hidden,
    String locator,
    List<VerbatimField> fields) {
  /** 项目支出绩效自评表: one project on one form. */
  public static final String PROJECT_FORM = "project_form";

  /** One project as one row of a list. */
  public static final String PROJECT_LIST = "project_list";

  /** 自评总报告: the narrative of a department. */
  public static final String DEPARTMENT_REPORT = "department_report";

  /** 绩效目标申报表: what a project is to achieve. Kept; no evaluation. */
  public static final String TARGET_FORM = "target_form";

  /** 绩效运行监控表: how a project stands at mid-year. Kept; no evaluation. */
  public static final String MONITORING_FORM = "monitoring_form";

  /** 部门整体支出绩效自评表: a department as a whole. Kept; no project. */
  public static final String DEPARTMENT_FORM = "department_form";

  /** A form like those of projects that asks for no results and has no title that tells more. */
  public static final String OTHER_FORM = "other_form";

  /** A row of 反馈.xlsx: what a department answers to a question. No evaluation. */
  public static final String DEPARTMENT_ANSWER = "department_answer";

  /** A row of the bureau's 预算项目清单: a project it approved. No evaluation. */
  public static final String APPROVED_PROJECT = "approved_project";

  /** A row of the bureau's 复核结果: its review of a self-evaluation. No evaluation. */
  public static final String REVIEW_RESULT = "review_result";

  /** What stands on a sheet beside its forms and lists. */
  public static final String REMAINDER = "remainder";

  public VerbatimRecord {
    fields = List.copyOf(fields);
  }

  /** Returns whether a department evaluates a project, or itself, in it. */
  public boolean isEvaluation() {
    return form.equals(PROJECT_FORM) || form.equals(PROJECT_LIST) || form.equals(DEPARTMENT_REPORT);
  }
}
