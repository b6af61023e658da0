package org.jixiao.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number a question to a department goes by: ten hex digits of what is asked, of which project
 * and about what. It stays the same from run to run and when the file is handed in again, until
 * what stands there changes.
 */
public final class QuestionNumber {
  private static final String SEPARATOR = "\u001f";
  private static final int DIGITS = 10;
  private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

  private QuestionNumber() {}

  /**
   * Returns the number of a finding.
   *
   * @param path of its file below the inbox; "" when not known
   */
  public static String of(Finding finding, String path) {
    return of(
        finding.ruleId(),
        finding.fiscalYear(),
        finding.departmentName(),
        finding.projectName(),
        finding.found(),
        finding.locator(),
        path);
  }

  /**
   * Returns the number of what a finding says.
   *
   * @param locator where it stands
   * @param path of its file below the inbox; "" when not known
   */
  public static String of(
      String ruleId,
      Integer fiscalYear,
      String departmentName,
      String projectName,
      String found,
      String locator,
      String path) {
    String question =
        Stream.of(
                ruleId,
                fiscalYear,
                departmentName,
                projectName,
                Place.of(locator, path).within(),
                found)
            .map(part -> Objects.toString(part, ""))
            .collect(Collectors.joining(SEPARATOR));
    return HexFormat.of()
        .formatHex(sha256().digest(question.getBytes(StandardCharsets.UTF_8)))
        .substring(0, DIGITS);
  }

  /** Returns whether a text looks like such a number. */
  public static boolean isOne(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
