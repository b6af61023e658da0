package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailOnTest {
  @ParameterizedTest
  @CsvSource({"fatal, 1, 0", "answer, 3, 0", "ANSWER:20, 3, 20", "info:0, 6, 0"})
  void aSeverityCountsWithTheWeightierOnesButNotTheWaived(String text, long count, long most) {
    List<Finding> findings =
        List.of(
            finding(Finding.INFO, false),
            finding(Finding.INFO, false),
            finding(Finding.INFO, false),
            finding(Finding.ANSWER, false),
            finding(Finding.ANSWER, false),
            finding(Finding.FATAL, false),
            finding(Finding.FATAL, true));
    FailOn limit = FailOn.parse(text);

    assertThat(limit.count(findings)).isEqualTo(count);
    assertThat(limit.most()).isEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "often", "answer:", "answer:-1", "answer:1.5", "fatal:12345678901"})
  void anyOtherSpellingIsTheUsersToCorrect(String text) {
    assertThatThrownBy(() -> FailOn.parse(text))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("--fail-on")
        .hasMessageEndingWith("收到：" + text);
  }

  private static Finding finding(String severity, boolean waived) {
    return new Finding(
        "f", "K01", severity, 2024, "区教育局", null, "s", "l", "m", null, null, waived, null);
  }
}
