package org.jixiao.model;

/**
 * A fault a department finds in its own files before it hands them in.
 *
 * @param ruleId number of the rule, or name of the flag
 * @param severity as in {@link Finding}
 * @param projectName null when it is not about one project
 * @param place {@code file!sheet!cell}, {@code file!paragraph} or the file alone
 * @param message what is wrong, in Chinese
 * @param found what stands there; personal data is left out
 * @param expected what should stand there; null when the fault does not tell
 * @param advice what to do about it, in Chinese
 */
public record SelfCheckFinding(
    String ruleId,
    String severity,
    String projectName,
    String place,
    String message,
    String found,
    String expected,
    String advice) {}
