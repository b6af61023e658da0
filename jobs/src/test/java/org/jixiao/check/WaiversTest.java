package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {
  private static final String HEADER =
      "rule_id,fiscal_year,department_name,project_name,requested_by,approved_by,reason,until\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K08,2024,区教育局,校舍维修,甲,乙,跨年,2026-12-31 | K08 | 2024 | 区教育局 | 校舍维修 | true
          K08,2024,区教育局,校舍维修,甲,乙,跨年,2026-12-31 | K08 | 2024 | 区教育局 | 校园安保 | false
          K08,2024,区教育局,校舍维修,甲,乙,跨年,2026-12-31 | K08 | 2023 | 区教育局 | 校舍维修 | false
          K08,2024,区教育局,校舍维修,甲,乙,跨年,2026-12-31 | K01 | 2024 | 区教育局 | 校舍维修 | false
          K08,,,,甲,乙,跨年,2026-12-31                    | K08 |      |        |         | true
          K08,,区教育局,,甲,乙,跨年,2026-12-31            | K08 | 2024 | 区民政局 | 校舍维修 | false
          PLACEHOLDER,,,,甲,乙,旧表样,2026-12-31          | PLACEHOLDER | 2024 | 区教育局 | 校舍维修 | true
          """)
  void coversWhatItNamesAndAllWhereItIsBlank(
      String line, String rule, Integer year, String department, String project, boolean waived)
      throws IOException {
    String reason = Waivers.parse(HEADER + line + "\n").reasonFor(rule, year, department, project);

    assertThat(reason != null).isEqualTo(waived);
  }

  @Test
  void holdsThroughItsLastDay() throws IOException {
    Waivers waivers = Waivers.parse(HEADER + "K08,,,,甲,乙,跨年,2026-04-30\n");

    assertThat(waivers.on(LocalDate.of(2026, 4, 30)).isEmpty()).isFalse();
    assertThat(waivers.on(LocalDate.of(2026, 5, 1)).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K999,,,,甲,乙,跨年,2026-12-31      | 没有规则 K999
          K08,,,,甲,乙,跨年,明年             | until
          K08,,,,甲,乙,跨年,                 | until
          K08,,,,甲,,跨年,2026-12-31         | approved_by
          K08,今年,,,甲,乙,跨年,2026-12-31   | fiscal_year
          K08,,,甲,乙,跨年,2026-12-31        | 8 列
          """)
  void aLineThatIsWrongIsNamedByNumber(String line, String fault) {
    assertThatThrownBy(() -> Waivers.parse(HEADER + "K08,,,,甲,乙,跨年,2026-12-31\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第3行")
        .hasMessageContaining(fault);
  }

  @Test
  void otherColumnsAreNotGuessedAt() {
    assertThatThrownBy(() -> Waivers.parse("rule_id,until\nK08,2026-12-31\n"))
        .hasMessageContaining("第1行");
  }
}
