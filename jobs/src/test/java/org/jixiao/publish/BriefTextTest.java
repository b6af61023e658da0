package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.StatisticColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTextTest {
  private final RunningText text = new RunningText(new Words(), YuanText::of);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          95.165      | 分 | 2 | 95.17分
          89.915      | %  | 2 | 89.92%
          123456789   | 元 | 2 | 1.23亿元
          24528129.00 | 元 | 2 | 2452.81万元
          1234        | 个 | 0 | 1234个
          2025        | '' | 0 | 2025
          """)
  void aFigureIsPrintedWithItsUnitAndWithoutSpaces(
      BigDecimal value, String unit, int decimals, String printed) {
    Row row = new Row(List.of(new StatisticColumn("c", "栏", unit, decimals)), List.of(value));
    assertThat(text.of(row, "c").text()).isEqualTo(printed);
    assertThat(text.of(row, "d")).isEqualTo(Told.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "budget_total_yuan,24528129.00,2452.81万元",
    "average_score_points,95.17,95.17分",
    "coverage_pct,100,100%",
    "project_count,28,28个",
    "grade,优,优",
    "something_new,28,28"
  })
  void aClaimStandsInTheUnitOfWhatItIsAbout(String claim, String claimed, String printed) {
    List<StatisticColumn> columns =
        List.of(
            new StatisticColumn("claim", "事项", "", -1),
            new StatisticColumn("claimed", "报告称", "", -1));
    assertThat(text.of(new Row(columns, List.of(claim, claimed)), "claimed").text())
        .isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "24528129.00,2452.8129万元",
    "100000000.00,10000.00万元",
    "10000.01,1.000001万元",
    "9999.99,9999.99元",
    "-12345.60,-1.23456万元",
    "0.00,0.00元"
  })
  void anAmountInFullIsToTheLastFen(BigDecimal yuan, String printed) {
    assertThat(YuanText.exact(yuan)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "90,九十", "99,九十九"})
  void headingsAreNumberedInChinese(int number, String printed) {
    assertThat(ChineseOrdinal.of(number)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a\tb'      | a b",
        "'a\u202eb'  | ab",
        "'a\u0000b'  | ab",
        "'a\uffffb'  | ab",
        "'a\u3000b'  | 'a\u3000b'",
        "𠮷㎡①       | 𠮷㎡①"
      })
  void textIsOneLineThatEveryProgramReads(String written, String printed) {
    assertThat(PlainText.of(written)).isEqualTo(printed);
  }
}
