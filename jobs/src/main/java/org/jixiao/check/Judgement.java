package org.jixiao.check;

/**
 * One rule on one record: what {@code checked.finding} and {@code checked.check_result} are made
 * from.
 *
 * @param outcome a {@link Verdict.Outcome} by name
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
    String expected) {}
