package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.model.StatisticColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGridTest {
  private static final List<StatisticColumn> COLUMNS =
      List.of(
          word("scope"),
          word("department_name"),
          word("claim"),
          word("claim_name"),
          word("claimed"),
          word("recomputed"),
          new StatisticColumn("difference", "差额", "", 2),
          word("verdict"),
          word("basis"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          budget_total_yuan    | 48181500.00 | 56783900.00 | -8602400.0000 | 48,181,500.00元 56,783,900.00元 -8,602,400.00元
          project_count        | 12000       | 11000       | 1000.0000     | 12,000个 11,000个 +1,000个
          average_score_points | 94.33       | 94.03       | 0.3000        | 94.33分 94.03分 +0.30分
          coverage_pct         | 100         |             |               | 100% — —
          grade                | 优          | 良          |               | 优 良 —
          unheard_of           | 7           | 7.5         | -0.5          | 7 7.5 -0.50
          """)
  void figuresStandInTheUnitOfTheClaim(
      String claim, String claimed, String recomputed, BigDecimal difference, String printed) {
    Row row = row("department", "甲局", claim, claimed, recomputed, difference, "不符");
    List<View.Cell> line = new ClaimGrid(new Words()).grid(new Rows(List.of(row))).rows().get(0);
    assertThat(line.subList(2, 5).stream().map(View.Cell::text).collect(Collectors.joining(" ")))
        .isEqualTo(printed);
  }

  @Test
  void disagreementsComeFirstAndADistrictWithoutFiguresNot() {
    Rows rows =
        new Rows(
            List.of(
                row("district", "全区", "average_score_points", null, null, null, "不符"),
                row("district", "全区", "project_count", "3", "2", BigDecimal.ONE, "不符"),
                row("department", "甲局", "coverage_pct", "100", null, null, "无法核对"),
                row("department", "乙局", "project_count", "3", "2", BigDecimal.ONE, "不符")));
    assertThat(new ClaimGrid(new Words()).grid(rows).rows())
        .extracting(line -> line.get(0).text() + line.get(1).text())
        .containsExactly("乙局project_count名", "全区project_count名", "甲局coverage_pct名");
  }

  private static Row row(
      String scope,
      String department,
      String claim,
      String claimed,
      String recomputed,
      BigDecimal difference,
      String verdict) {
    return new Row(
        COLUMNS,
        Arrays.asList(
            scope, department, claim, claim + "名", claimed, recomputed, difference, verdict, "依据"));
  }

  private static StatisticColumn word(String name) {
    return new StatisticColumn(name, name, "", -1);
  }
}
