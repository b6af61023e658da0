package org.jixiao.check;

/**
 * What rules came to: one row per failure, and one per rule, department-year and other outcome with
 * how many subjects had it. {@code checked.finding} and {@code checked.check_result} are made from
 * them.
 *
 * @param outcome a {@link Verdict.Outcome} by name
 * @param subjects how many subjects the row stands for
 */
record Judgement(
    String ruleId,
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
  static Judgement failure(RuleWords rule, Subject subject, Verdict verdict) {
    return new Judgement(
        rule.id(),
        rule.severityIn(subject.fiscalYear()),
        rule.message(),
        subject.fiscalYear(),
        subject.departmentName(),
        subject.projectName(),
        subject.submissionId(),
        subject.locator(),
        verdict.outcome().name(),
        verdict.found(),
        verdict.expected(),
        1);
  }

  /** Returns the count of the subjects of a department-year that did not fail. */
  static Judgement tally(
      String ruleId, Integer fiscalYear, String departmentName, String outcome, long subjects) {
    return new Judgement(
        ruleId,
        null,
        null,
        fiscalYear,
        departmentName,
        null,
        null,
        null,
        outcome,
        null,
        null,
        subjects);
  }
}
