package org.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionNumberTest {
  private static final String ASKED = number("f1", "K01", "甲局", "校舍维修", "s1", "98.00%", "F15");

  @Test
  void theSameQuestionOfAFileHandedInAgainHasTheSameNumber() {
    assertThat(number("f2", "K01", "甲局", "校舍维修", "s2", "98.00%", "F15")).isEqualTo(ASKED);
  }

  @Test
  void anotherQuestionHasAnotherNumber() {
    assertThat(number("f1", "K02", "甲局", "校舍维修", "s1", "98.00%", "F15")).isNotEqualTo(ASKED);
    assertThat(number("f1", "K01", "乙局", "校舍维修", "s1", "98.00%", "F15")).isNotEqualTo(ASKED);
    assertThat(number("f1", "K01", "甲局", null, "s1", "98.00%", "F15")).isNotEqualTo(ASKED);
    assertThat(number("f1", "K01", "甲局", "校舍维修", "s1", "97.00%", "F15")).isNotEqualTo(ASKED);
    assertThat(number("f1", "K01", "甲局", "校舍维修", "s1", "98.00%", "F16")).isNotEqualTo(ASKED);
  }

  private static String number(
      String id,
      String rule,
      String department,
      String project,
      String submission,
      String found,
      String within) {
    return QuestionNumber.of(
        new Finding(
            id,
            rule,
            Finding.ANSWER,
            2023,
            department,
            project,
            submission,
            "a.xlsx!" + within,
            "",
            found,
            "",
            false,
            null),
        "a.xlsx");
  }
}
