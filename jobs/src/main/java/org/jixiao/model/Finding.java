package org.jixiao.model;

/**
 * A fault or question found in what a department handed in; a row of {@code checked.finding}.
 *
 * @param findingId hash of rule, submission and locator
 * @param severity {@code fatal}, {@code answer} (the department must explain) or {@code info}
 * @param message what is wrong, in Chinese, in one sentence
 * @param found what stands there
 * @param expected what should stand there, or what was recomputed
 * @param waived whether it needs no answer
 * @param waiverReason why, who asked, who agreed and until when; null when it is not waived
 */
public record Finding(
    String findingId,
    String ruleId,
    String severity,
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String submissionId,
    String locator,
    String message,
    String found,
    String expected,
    boolean waived,
    String waiverReason) {
  public static final String FATAL = "fatal";
  public static final String ANSWER = "answer";
  public static final String INFO = "info";
}
