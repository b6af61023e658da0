package org.jixiao.job;

import org.jixiao.warehouse.TableName;

/** The tables jobs name in code; those of the statistics layer are named by their files. */
final class TableNames {
  static final TableName SUBMISSION = TableName.of("verbatim.submission");
  static final TableName ARRIVAL = TableName.of("verbatim.arrival");
  static final TableName RECORD = TableName.of("verbatim.record");
  static final TableName PROJECT_EVALUATION = TableName.of("interpreted.project_evaluation");
  static final TableName PROJECT_EVALUATION_HISTORY =
      TableName.of("interpreted.project_evaluation_history");
  static final TableName PROJECT_CHANGE = TableName.of("interpreted.project_change");
  static final TableName FUNDING = TableName.of("interpreted.funding");
  static final TableName INDICATOR = TableName.of("interpreted.indicator");
  static final TableName DEPARTMENT_REPORT = TableName.of("interpreted.department_report");
  static final TableName REPORTED_PROJECT = TableName.of("interpreted.reported_project");
  static final TableName DEVIATION = TableName.of("interpreted.deviation");
  static final TableName APPROVED_PROJECT = TableName.of("interpreted.approved_project");
  static final TableName REVIEW_RESULT = TableName.of("interpreted.review_result");
  static final TableName FINDING = TableName.of("checked.finding");
  static final TableName ANSWER = TableName.of("checked.answer");
  static final TableName CHECK_RESULT = TableName.of("checked.check_result");
  static final TableName AMOUNT_ACCOUNT = TableName.of("checked.amount_account");
  static final TableName SIGNAL_PROJECT = TableName.of("checked.signal_project");
  static final TableName DEPARTMENT_STATE = TableName.of("statistics.department_state");
  static final TableName SCOPE = TableName.of("interpreted.scope");

  private TableNames() {}
}
