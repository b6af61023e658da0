package org.jixiao.publish;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Finding;

/**
 * The number a question to a department goes by: ten hex digits of what is asked, of which project
 * and about what. It stays the same from run to run and when the file is handed in again, until
 * what stands there changes.
 */
final class QuestionNumber {
  private static final String SEPARATOR = "\u001f";
  private static final int DIGITS = 10;

  private QuestionNumber() {}

  /**
   * Returns the number.
   *
   * @param within where in the file
   */
  static String of(Finding finding, String within) {
    String question =
        Stream.of(
                finding.ruleId(),
                finding.fiscalYear(),
                finding.departmentName(),
                finding.projectName(),
                within,
                finding.found())
            .map(part -> Objects.toString(part, ""))
            .collect(Collectors.joining(SEPARATOR));
    byte[] hash = Sha256.of(question.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }
}
