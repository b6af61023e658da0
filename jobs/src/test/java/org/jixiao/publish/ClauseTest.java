package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      textBlock =
          """
          受疫情影响，进度延后。            | 受疫情影响，进度延后
          '原因：手续不全；'                | 手续不全
          偏差原因分析: 手续不全            | 手续不全
          改进措施：加快进度。              | 加快进度
          2.针对甲项目，加快进度。          | 针对甲项目，加快进度
          （一）加快进度                    | 加快进度
          1.5公里没有完工。                 | 1.5公里没有完工
          原因在于手续不全                  | 原因在于手续不全
          '。；'                            | null
          '1.'                              | null
          """)
  void aSentenceFitsIntoAnother(String sentence, String clause) {
    assertThat(Clause.of(sentence)).isEqualTo(clause);
  }
}
