package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one row per fiscal year and scope            | 每行一个年度、范围（全区或部门）
          one row per fiscal year, bin width and bin   | 每行一个年度、组距、分数段
          one row per fiscal year and something new    | 每行一个年度、something new
          每行一个项目                                 | 每行一个项目
          """)
  void aGrainIsSaidInChinese(String stored, String printed) {
    assertThat(words.grain(stored)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          execution_rate_pct：0.00         | 执行率：0.00
          道路完好率：8.00分               | 道路完好率：8.00分
          不超过15000000.00元              | 不超过15,000,000.00元
          1234.56万元，999.00元            | 1,234.56万元，999.00元
          -1000元                          | -1,000元
          0.12345元                        | 0.12345元
          2025年第10000号                  | 2025年第10000号
          """)
  void evidenceHasLabelsAndGroupedAmounts(String stored, String printed) {
    assertThat(words.evidence(stored)).isEqualTo(printed);
  }
}
