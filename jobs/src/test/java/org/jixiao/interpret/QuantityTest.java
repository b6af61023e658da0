package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥376人次 | >= | 376 | 人次",
        "100% | '' | 100 | %",
        "≤217万元 | <= | 217 | 万元",
        "﹦100％ | = | 100 | %",
        "═8 | = | 8 | ''",
        "≧90% | >= | 90 | %",
        "≦ 3 起 | <= | 3 | 起",
        "》95% | > | 95 | %",
        ">=1,200人 | >= | 1200 | 人",
        "<=0.5‰ | <= | 0.5 | ‰",
        "＜5天 | < | 5 | 天",
        "不低于90% | >= | 90 | %",
        "不少于 12 次 | >= | 12 | 次",
        "达到95%以上 | >= | 95 | %",
        "90%及以上 | >= | 90 | %",
        "满意度达到95%以上 | >= | 95 | %",
        "不超过217万元 | <= | 217 | 万元",
        "不高于5% | <= | 5 | %",
        "控制在217万元以内 | <= | 217 | 万元",
        "成本控制在217万元以内 | <= | 217 | 万元",
        "30日内 | '' | 30 | 日内",
        "≥百分之九十 | >= | 90 | %",
        "百分之九十五以上 | >= | 95 | %",
        "达到100% | '' | 100 | %",
        "完成8次 | '' | 8 | 次",
        "验收合格率100% | '' | 100 | %",
        "覆盖率≥95% | >= | 95 | %",
        "100%完成 | '' | 100 | %",
        "16200㎡ | '' | 16200 | ㎡",
        "0 | '' | 0 | ''",
        "　15辑 | '' | 15 | 辑",
        "≥100百分比 | >= | 100 | 百分比",
        "-3.5℃ | '' | -3.5 | ℃",
        "5个工作日 | '' | 5 | 个工作日",
        "3年 | '' | 3 | 年",
      })
  void partsSignNumberAndUnit(String text, String operator, String value, String unit) {
    Quantity quantity = Quantity.parse(text).orNull();
    assertThat(quantity).isNotNull();
    assertThat(quantity.operator().orElse("")).isEqualTo(operator);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "有所提升",
        "建立健全",
        "2023年12月底前",
        "2023年12月",
        "2023年",
        "12月底前",
        "2023-12-31",
        "一期工程",
        "90%-95%",
        "≥90且≤95",
        "1:1",
        "≥266米≥266米10",
        "全年无重大事故",
        "《条例》修订完成",
        "3级甲等"
      })
  void leavesWordsDatesAndSpansAlone(String text) {
    assertThat(Quantity.parse(text).isAbsent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"约90%", "100人左右", "≥ 大约 5 万元"})
  void doesNotReadApproximateNumbers(String text) {
    assertThat(Quantity.parse(text)).isEqualTo(Parsed.notUnderstood(Flag.VALUE_NOT_EXACT));
  }

  @Property(seed = "20260430")
  void neverThrows(@ForAll("texts") String text) {
    assertThat(Quantity.parse(text)).isNotNull();
    assertThat(Comparison.stated(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings()
            .withChars("0123456789.,%≥≤<>=》《不低于超过达到以上内约控制在百分之九十 年月")
            .ofMaxLength(12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= | 100 | 80 | 10 | 8",
        ">= | 100 | 130 | 10 | 10",
        "= | 3 | 1 | 10 | 3.3333",
        "<= | 5 | 10 | 10 | 5",
        "<= | 5 | 4 | 10 | 10",
        "< | 5 | 0 | 10 | 10",
        "= | 0 | 0 | 10 | 10",
        "<= | 0 | 2 | 10 | 0",
        ">= | 10 | -5 | 10 | 0",
      })
  void scoresByTheFormula(
      String operator, BigDecimal target, BigDecimal actual, BigDecimal weight, BigDecimal points) {
    Measurement measurement = new Measurement(operator, target, "%", actual, true);
    assertThat(measurement.score(weight))
        .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(points));
  }

  @ParameterizedTest
  @CsvSource({">=, 0, 5, true", ">=, -1, 5, true", ">=, 10, 5, false"})
  void scoresNothingWhereNoFormulaApplies(
      String operator, BigDecimal target, BigDecimal actual, boolean comparable) {
    Measurement measurement = new Measurement(operator, target, "", actual, comparable);
    assertThat(measurement.score(BigDecimal.TEN)).isEmpty();
  }
}
