package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final Map<String, Told> FIGURES =
      Map.of(
          "s.mean",
          new Told("95.17分", Optional.of(new BigDecimal("95.17"))),
          "s.none",
          new Told("0个", Optional.of(BigDecimal.ZERO)),
          "s.name",
          Told.words("{s.mean}[x]"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          平均{s.mean}。               | 平均95.17分。
          满分{s.none}。               | 满分0个。
          执行率{s.rate}。             | ''
          平均{s.mean}[，满分{s.none}][，执行率{s.rate}][，又{s.mean}]。 | 平均95.17分，又95.17分。
          [没有{s.rate}]               | ''
          称{s.name}。                 | 称{s.mean}[x]。
          没有数。                     | 没有数。
          """)
  void aSentenceIsSaidOnlyWithItsFigures(String written, String said) {
    assertThat(Wording.of(written).say(name -> FIGURES.getOrDefault(name, Told.NOTHING)))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"平均{s.mean", "平均s.mean}", "平均[，{s.mean}", "平均]", "平均[，{s.mean]}"})
  void aBracketThatIsNotClosedIsAnError(String written) {
    assertThatThrownBy(() -> Wording.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
