package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u3000",
        "\u00A0",
        "\u200B\uFEFF",
        "—",
        "——",
        "–",
        "－",
        "-",
        "/",
        "／",
        "*",
        "＊",
        "\\",
        " — "
      })
  void nothingIsBlank(String text) {
    assertThat(Blank.isBlank(text)).isTrue();
    assertThat(Blank.isBlankOrNone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "(无)", "（暂无）", " 不适用 ", "N/A", "n/a", "NA"})
  void wordsForNoneAreAnswersButNoValues(String text) {
    assertThat(Blank.isBlank(text)).isFalse();
    assertThat(Blank.isBlankOrNone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "无锡", "无偏差", "#N/A", "。", "……", "A"})
  void anythingElseIsSomething(String text) {
    assertThat(Blank.isBlankOrNone(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "零 | 0",
        "十 | 10",
        "十二 | 12",
        "二十 | 20",
        "廿八 | 28",
        "一百二十三 | 123",
        "一百零二 | 102",
        "一百一十 | 110",
        "两千零五 | 2005",
        "两千零五十 | 2050",
        "一万零三 | 10003",
        "三万五千 | 35000",
        "十二万三千四百五十六 | 123456",
        "一亿二千万 | 120000000",
        "一亿零五 | 100000005",
        "壹佰贰拾叁 | 123",
        "八十六点五 | 86.5",
        "零点五 | 0.5",
        "二〇二一 | 2021",
        "二零二三 | 2023",
      })
  void readsChineseNumbers(String text, String number) {
    assertThat(ChineseNumber.parse(text)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "一百二", "三万五", "百二十", "十百", "一千一千", "一点", "点五", "一般", "一百零", "万", "亿", "一亿亿"})
  void doesNotReadIrregularChineseNumbers(String text) {
    assertThat(ChineseNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 | 95.0000",
        "95.5分 | 95.5000",
        "９７．０ | 97.0000",
        "九十五分 | 95.0000",
        " 96.99 分 | 96.9900",
        "0 | 0.0000",
        "-3 | -3.0000",
        "10.00 | 10.0000",
      })
  void readsPoints(String text, String points) {
    assertThat(Points.parse(text)).isEqualTo(Parsed.of(new BigDecimal(points)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "优 | SCORE_NOT_UNDERSTOOD", "95/100 | SCORE_NOT_UNDERSTOOD", "10 20 | SCORE_NOT_UNDERSTOOD",
        "约95分 | VALUE_NOT_EXACT", "90分以上 | VALUE_NOT_EXACT", "123456 | SCORE_OUT_OF_RANGE",
      })
  void saysWhichPointsItCannotRead(String text, Flag flag) {
    assertThat(Points.parse(text)).isEqualTo(Parsed.notUnderstood(flag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "101"})
  void pointsBeyondTheirBoundsAreNotUsable(String text) {
    assertThat(Points.parseWithin(text, new BigDecimal(100)))
        .isEqualTo(Parsed.notUnderstood(Flag.SCORE_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "100.00"})
  void pointsOnTheirBoundsAreUsable(String text) {
    assertThat(Points.parseWithin(text, new BigDecimal(100)).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "86.19% | 86.1900",
        "86.19％ | 86.1900",
        "100.00 % | 100.0000",
        "百分之八十六 | 86.0000",
        "百分之百 | 100.0000",
        "百分之86.5 | 86.5000",
        "百分之八十六点五 | 86.5000",
        "3.5‰ | 0.3500",
        "0 | 0.0000",
        "1,234% | 1234.0000",
        "-5% | -5.0000",
        "100百分比 | 100.0000",
      })
  void readsPercentages(String text, String percent) {
    assertThat(Percent.parse(text)).isEqualTo(Parsed.of(new BigDecimal(percent)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 | PERCENT_AMBIGUOUS",
        "0.95 | PERCENT_AMBIGUOUS",
        "1 | PERCENT_AMBIGUOUS",
        "八成 | VALUE_NOT_EXACT",
        "约九成 | VALUE_NOT_EXACT",
        "八成五 | VALUE_NOT_EXACT",
        "约86% | VALUE_NOT_EXACT",
        "90%以上 | VALUE_NOT_EXACT",
        "较高 | PERCENT_NOT_UNDERSTOOD",
        "#DIV/0! | PERCENT_NOT_UNDERSTOOD",
        "90%-95% | PERCENT_NOT_UNDERSTOOD",
        "百分之若干 | PERCENT_NOT_UNDERSTOOD",
      })
  void saysWhichPercentagesItCannotRead(String text, Flag flag) {
    assertThat(Percent.parse(text)).isEqualTo(Parsed.notUnderstood(flag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 | 95.4 | 95",
        "0.95 | 95.4 | 95",
        "1 | 100 | 100",
        "1 | 1.2 | 1",
        "95% | 20 | 95",
      })
  void readsABareNumberInTheWayThatAgreesWithTheReference(String text, String known, String read) {
    assertThat(Percent.parseWithReference(text, new BigDecimal(known)).value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(read));
  }

  @ParameterizedTest
  @CsvSource({"95, 80", "0.8, 95", "0.005, 0.3"})
  void leavesABareNumberAloneWhenNoneOrBothReadingsAgree(String text, String known) {
    assertThat(Percent.parseWithReference(text, new BigDecimal(known)))
        .isEqualTo(Parsed.notUnderstood(Flag.PERCENT_AMBIGUOUS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 | 28",
        "28个 | 28",
        "二十八个 | 28",
        "1,024 | 1024",
        "28.0 | 28",
        "５项 | 5",
        "28个项目 | 28",
        "两个 | 2"
      })
  void readsCounts(String text, long count) {
    assertThat(Count.parse(text)).isEqualTo(Parsed.of(count));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28.5 | COUNT_NOT_UNDERSTOOD",
        "-1 | COUNT_NOT_UNDERSTOOD",
        "若干 | COUNT_NOT_UNDERSTOOD",
        "十余个 | VALUE_NOT_EXACT",
        "约30个 | VALUE_NOT_EXACT",
      })
  void saysWhichCountsItCannotRead(String text, Flag flag) {
    assertThat(Count.parse(text)).isEqualTo(Parsed.notUnderstood(flag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-12-31",
        "2023.12.31",
        "2023/12/31",
        "2023年12月31日",
        "２０２３年１２月３１日",
        "二〇二三年十二月三十一日",
        "2023 年 12 月 31 日",
        "2023-12-31 00:00:00"
      })
  void readsDays(String text) {
    assertThat(Dates.parse(text)).isEqualTo(Parsed.of(LocalDate.of(2023, 12, 31)));
    assertThat(Dates.parseMonth(text)).isEqualTo(Parsed.of(YearMonth.of(2023, 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年12月", "2023-12", "2023.12", "二〇二三年十二月", "2023年12月份"})
  void readsMonths(String text) {
    assertThat(Dates.parseMonth(text)).isEqualTo(Parsed.of(YearMonth.of(2023, 12)));
    assertThat(Dates.parse(text)).isEqualTo(Parsed.notUnderstood(Flag.DATE_NOT_UNDERSTOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-30", "2023年13月1日", "12月31日", "23-12-31", "45291", "年底前", "2023年12月底前"})
  void doesNotReadWhatIsNoDay(String text) {
    assertThat(Dates.parse(text)).isEqualTo(Parsed.notUnderstood(Flag.DATE_NOT_UNDERSTOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（2019年度） | 2019",
        "2022 年度 | 2022",
        "( 2020年度) | 2020",
        "二〇二一年度 | 2021",
        "二○二一年度 | 2021",
        "2023年项目支出绩效自评表 | 2023",
        "2023 | 2023",
        "２０２３年度 | 2023",
        "（2023） | 2023",
        "关于2021年度自评的通知（某财字〔2022〕7号） | 2021",
        "2024年开展2023年度项目支出绩效自评 | 2023",
      })
  void findsTheFiscalYear(String text, int year) {
    assertThat(FiscalYear.find(text)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "项目编码51000020231234",
        "12342023年",
        "2024年3月15日",
        "2021-2023年规划",
        "2022年度与2023年度对比",
        "（ 年度）",
        "XX年度",
        "1234",
        "105210000000180112",
        "2024-03-15",
        "1800年度"
      })
  void findsNoFiscalYearInCodesDatesAndSpans(String text) {
    assertThat(FiscalYear.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自评表2023 | 2023",
        "2023_教育局 | 2023",
        "2023 | 2023",
        "20231231 | ",
        "自评表（2024-03-15） | ",
        "51000020231234 | ",
        "2023自评材料 | 2023",
      })
  void findsTheFiscalYearInNames(String name, Integer year) {
    assertThat(FiscalYear.findInName(name)).isEqualTo(Optional.ofNullable(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[bookmark: _GoBack]我局认真落实 | 我局认真落实",
        "目录 错误!未定义书签。 | 目录",
        "见Error! Reference source not found. | 见",
        "错误！未找到引用源。结论 | 结论",
        "校\u200B舍 | 校舍",
      })
  void removesResidueAndSaysSo(String text, String cleaned) {
    assertThat(Residue.clean(text)).isEqualTo(Parsed.of(cleaned, Flag.RESIDUE_REMOVED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"完成[1] | 完成[1]", "' 甲\n乙　' | '甲\n乙'", "㎡ | ㎡"})
  void keepsTheRestAsItStands(String text, String cleaned) {
    assertThat(Residue.clean(text)).isEqualTo(Parsed.of(cleaned));
  }
}
