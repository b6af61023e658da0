package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedScoreTest {
  @ParameterizedTest
  @CsvSource({
    "96分（优）, 96, 优",
    "96.5 优秀, 96.5, 优秀",
    "优（96.5分）, 96.5, 优",
    "88分，等级：良, 88, 良",
    "良/88, 88, 良",
    "96分, 96分, ''",
    "96, 96, ''",
    "优, 优, ''",
    "96分（含加分）, 96分（含加分）, ''",
    "约96分优, 约96分优, ''",
    "'', '', ''",
  })
  void partsTheGradeBesideAScore(String text, String score, String grade) {
    Set<String> grades = Set.of("优", "优秀", "良");

    assertThat(StatedScore.of(text, grades::contains)).isEqualTo(new StatedScore(score, grade));
  }
}
