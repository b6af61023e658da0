package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\u3000",
        "\u00A0\u200B",
        "—",
        "——",
        "－",
        "-",
        "/",
        "／",
        "*",
        "\\",
        "无",
        "（无）",
        "暂无",
        "不适用",
        "N/A",
        "n/a"
      })
  void isAbsentWhereTheCellSaysNothing(String text) {
    assertThat(Money.parse(text, "万元").isAbsent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2452.8129 | 万元 | 24528129.00",
        "9265.353442 | （万元） | 92653534.42",
        "215,457.6 | 元 | 215457.60",
        "215457.6 | 单位：元 | 215457.60",
        "１２，３４５．６７ | 元 | 12345.67",
        "1 234 567.5 | 元 | 1234567.50",
        "10万 | 万元 | 100000.00",
        "2.3亿元 | '' | 230000000.00",
        "1亿2,000万元 | '' | 120000000.00",
        "3千元 | '' | 3000.00",
        "2百万元 | '' | 2000000.00",
        "￥100.5 | 元 | 100.50",
        "人民币 ¥100 元 | '' | 100.00",
        "人民币壹佰万元整 | '' | 1000000.00",
        "壹佰贰拾叁元肆角伍分 | '' | 123.45",
        "壹佰元零伍分 | '' | 100.05",
        "一百二十三万 | '' | 1230000.00",
        "十二点五万元 | '' | 125000.00",
        "五 | 万元 | 50000.00",
        "0 | '' | 0.00",
        "0.00 | 万元 | 0.00",
        "　15 | 万元 | 150000.00",
        ".5 | 万元 | 5000.00",
        "'217\n万元' | '' | 2170000.00",
      })
  void readsAmounts(String text, String unit, String yuan) {
    assertThat(Money.parse(text, unit)).isEqualTo(Parsed.of(new BigDecimal(yuan)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100元 | 万元 | 100.00 | AMOUNT_UNIT_CONFLICT",
        "100万元 | 元 | 1000000.00 | AMOUNT_UNIT_CONFLICT",
        "-12.5 | 元 | -12.50 | AMOUNT_NEGATIVE",
        "负12.5 | 元 | -12.50 | AMOUNT_NEGATIVE",
        "（1,234.5） | 元 | -1234.50 | AMOUNT_NEGATIVE",
        "－3 | 万元 | -30000.00 | AMOUNT_NEGATIVE",
        "0.0000015 | 万元 | 0.02 | VALUE_ROUNDED",
        "1.005 | 元 | 1.01 | VALUE_ROUNDED",
      })
  void readsAmountsWithAReservation(String text, String unit, String yuan, Flag flag) {
    assertThat(Money.parse(text, unit)).isEqualTo(Parsed.of(new BigDecimal(yuan), flag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "217 | '' | AMOUNT_UNIT_UNKNOWN",
        "217 | 个 | AMOUNT_UNIT_UNKNOWN",
        "217 | 分 | AMOUNT_UNIT_UNKNOWN",
        "约100万元 | '' | VALUE_NOT_EXACT",
        "近100 | 万元 | VALUE_NOT_EXACT",
        "100万元左右 | '' | VALUE_NOT_EXACT",
        "100余万元 | '' | VALUE_NOT_EXACT",
        "一百多万元 | '' | VALUE_NOT_EXACT",
        "≤217万元 | '' | VALUE_NOT_EXACT",
        "12,34 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "1,234,56 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "10 6620 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "1.2.3 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "1.2E7 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "100-200 | 万元 | AMOUNT_NOT_UNDERSTOOD",
        "三万五 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "95分 | '' | AMOUNT_NOT_UNDERSTOOD",
        "见附件 | 万元 | AMOUNT_NOT_UNDERSTOOD",
        "5万3亿元 | '' | AMOUNT_NOT_UNDERSTOOD",
        "12345678901234567 | 元 | AMOUNT_NOT_UNDERSTOOD",
        "#REF! | 元 | AMOUNT_NOT_UNDERSTOOD",
      })
  void saysWhatItCannotRead(String text, String unit, Flag flag) {
    assertThat(Money.parse(text, unit)).isEqualTo(Parsed.notUnderstood(flag));
  }

  @Property(seed = "20260430")
  void readsBackWhatWasPrinted(
      @ForAll @BigRange(min = "-9999999999.99", max = "9999999999.99") @Scale(2) BigDecimal yuan) {
    assertThat(Money.parse(yuan.toPlainString(), "元").value()).contains(yuan.setScale(2));
  }

  @Property(seed = "20260430")
  void readsTheSameAmountInYuanAndInTenThousands(
      @ForAll @BigRange(min = "0", max = "9999999999.99") @Scale(2) BigDecimal yuan) {
    String inTenThousands = yuan.movePointLeft(4).toPlainString();
    assertThat(Money.parse(inTenThousands + "万元", "")).isEqualTo(Money.parse(yuan + "元", ""));
    assertThat(Money.parse(inTenThousands, "万元")).isEqualTo(Money.parse(yuan.toPlainString(), "元"));
  }
}
