package org.jixiao.check;

import org.apache.spark.sql.types.StructType;

/**
 * What rules came to: one row per failure, and one per rule, department-year and other outcome with
 * how many subjects had it. {@code checked.finding} and {@code checked.check_result} are made from
 * them.
 *
 * @param ruleScope how far the rule looks, and so what its findings are kept with
 * @param outcome a {@link Verdict.Outcome} by name
 * @param subjects how many subjects the row stands for
 */
public record Judgement(
    String ruleId,
    String ruleScope,
    String severity,
    String message,
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String submissionId,
    String locator,
    String outcome,
    String found,
    String expected,
    long subjects) {
  /** The columns of judgements as a dataset. */
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "rule_id string, rule_scope string, severity string, message string, fiscal_year int,"
              + " department_name string, project_name string, submission_id string,"
              + " locator string, outcome string, found string, expected string,"
              + " subjects bigint not null");

  private static final String OF_ONE_DEPARTMENT = SqlRule.Scope.DEPARTMENT_YEAR.word();

  static Judgement failure(RuleWords rule, Subject subject, Verdict verdict) {
    return failure(Fault.of(rule, subject.fiscalYear(), verdict), subject);
  }

  static Judgement failure(Fault fault, Subject subject) {
    return new Judgement(
        fault.ruleId(),
        OF_ONE_DEPARTMENT,
        fault.severity(),
        fault.message(),
        subject.fiscalYear(),
        subject.departmentName(),
        subject.projectName(),
        subject.submissionId(),
        subject.locator(),
        Verdict.Outcome.FAILED.name(),
        fault.found(),
        fault.expected(),
        1);
  }

  /** Returns the count of the subjects of a department-year that did not fail. */
  static Judgement tally(
      String ruleId,
      Integer fiscalYear,
      String departmentName,
      Verdict.Outcome outcome,
      long subjects) {
    return new Judgement(
        ruleId,
        OF_ONE_DEPARTMENT,
        null,
        null,
        fiscalYear,
        departmentName,
        null,
        null,
        null,
        outcome.name(),
        null,
        null,
        subjects);
  }
}
