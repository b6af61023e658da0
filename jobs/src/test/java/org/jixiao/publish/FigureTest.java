package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.model.StatisticColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          元 | 2  | 24528129        | 24,528,129.00
          元 | 2  | 0.005           | 0.01
          元 | 2  | -1234.565       | -1,234.57
          元 | 2  | 99999999999999999999.99 | 99,999,999,999,999,999,999.99
          分 | 2  | 91.585          | 91.59
          分 | 2  | 91.584999       | 91.58
          %  | 2  | -0.004          | 0.00
          个 | 0  | 12345           | 12,345
          '' | 0  | 2023            | 2023
          '' | -1 | 1.50            | 1.50
          """)
  void isPrintedAsItsColumnSays(String unit, int decimals, BigDecimal value, String printed) {
    StatisticColumn column = new StatisticColumn("c", "栏", unit, decimals);
    assertThat(new Figure(column, value).text()).isEqualTo(printed);
  }

  @Test
  void absentIsNothingAndAWordIsItself() {
    StatisticColumn column = new StatisticColumn("c", "栏", "分", 2);
    assertThat(new Figure(column, null).text()).isEmpty();
    assertThat(new Figure(column, null).textWithUnit()).isEmpty();
    assertThat(new Figure(column, "相符").text()).isEqualTo("相符");
    assertThat(Figure.heading(column)).isEqualTo("栏（分）");
  }

  @Property(tries = 300, seed = "20260430")
  void printingLosesNothingOfThePublishedNumber(
      @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal value) {
    Figure figure = new Figure(new StatisticColumn("c", "栏", "元", 2), value);
    assertThat(new BigDecimal(figure.text().replace(",", "")))
        .isEqualTo(figure.rounded().orElseThrow());
    assertThat(figure.rounded().orElseThrow().subtract(value).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.005"));
  }

  @ParameterizedTest
  @CsvSource({
    "251386041.37,2.51亿元",
    "100000000,1.00亿元",
    "99999999.99,1.00亿元",
    "24528129,2452.81万元",
    "99994999.99,9999.50万元",
    "9999.999,1.00万元",
    "-9999.995,-1.00万元",
    "9999.99,9999.99元",
    "0,0.00元",
    "-251386041.37,-2.51亿元"
  })
  void amountsInTextMoveThePointOnly(BigDecimal yuan, String printed) {
    assertThat(YuanText.of(yuan)).isEqualTo(printed);
  }
}
