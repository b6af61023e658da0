package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.VerbatimField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
  private static final String PATH = "2023/区教育体育局/a.xlsx";
  private static final Reference REFERENCE = References.withRegister();

  @Test
  void keepsTextsBesideNumbersOfARow() {
    Indicator indicator =
        only(
            form()
                .indicator(
                    3,
                    "level1",
                    "产出 指标\n(50分)",
                    "level2",
                    "数量指标",
                    "level3",
                    "指标1：服务\n人次",
                    "target_text",
                    "≥376人次",
                    "actual_text",
                    "300人次",
                    "weight_points",
                    "20",
                    "score_points",
                    "15.96",
                    "deviation_text",
                    "培训场次减少",
                    "measure_text",
                    "线上补足"));
    assertThat(indicator.fiscalYear()).isEqualTo(2023);
    assertThat(indicator.departmentName()).isEqualTo("区教育体育局");
    assertThat(indicator.projectName()).isEqualTo("甲");
    assertThat(indicator.ordinal()).isEqualTo(3);
    assertThat(indicator.level1()).isEqualTo("产出指标");
    assertThat(indicator.level3()).isEqualTo("服务人次");
    assertThat(indicator.targetText()).isEqualTo("≥376人次");
    assertThat(indicator.targetOperator()).isEqualTo(">=");
    assertThat(indicator.targetValue()).isEqualByComparingTo("376");
    assertThat(indicator.unit()).isEqualTo("人次");
    assertThat(indicator.actualText()).isEqualTo("300人次");
    assertThat(indicator.actualValue()).isEqualByComparingTo("300");
    assertThat(indicator.weightPoints()).isEqualByComparingTo("20");
    assertThat(indicator.scorePoints()).isEqualByComparingTo("15.96");
    assertThat(indicator.recomputedScorePoints()).isEqualByComparingTo("15.9574");
    assertThat(indicator.deviationText()).isEqualTo("培训场次减少；线上补足");
    assertThat(indicator.flags()).isEmpty();
    assertThat(indicator.locator()).isEqualTo("a.xlsx!表!B4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // target, sign column, unit column, actual → operator, target, unit, actual, recomputed of
        // 10
        "100% | '' | '' | 80% | = | 100 | % | 80 | 8",
        "95 | ≥ | % | 0.95 | >= | 95 | % | 95 | 10",
        "0.95 | ≥ | % | 96% | >= | 95 | % | 96 | 10",
        "95 | ﹦ | 百分比 | 95 | = | 95 | 百分比 | 95 | 10",
        "100% | '' | '' | 1 | = | 100 | % | 100 | 10",
        "≤217万元 | '' | '' | 434万元 | <= | 217 | 万元 | 434 | 5",
        "20 | ≤ | 万元 | 10 | <= | 20 | 万元 | 10 | 10",
        "≥3次 | ≤ | '' | 3次 | >= | 3 | 次 | 3 | 10",
        "5 | 定量 | 个 | 4 | = | 5 | 个 | 4 | 8",
        "3 | '' | '' | 4场 | = | 3 | 场 | 4 | 10",
        "≤217万元 | '' | '' | 2170000元 | <= | 217 | 万元 | 2170000 | ",
        "0 | ≤ | 起 | 0 | <= | 0 | 起 | 0 | 10",
        "有所提升 | '' | '' | 有所提升 | | | | | ",
        "2023年12月底前 | '' | '' | 2023年12月 | | | | | ",
        "≥90% | '' | '' | 较高 | >= | 90 | % | | ",
      })
  void readsTargetAndActualValue(
      String target,
      String sign,
      String unitColumn,
      String actual,
      String operator,
      BigDecimal targetValue,
      String unit,
      BigDecimal actualValue,
      BigDecimal recomputed) {
    Indicator indicator = only(row(target, sign, unitColumn, actual));
    assertThat(indicator.targetOperator()).isEqualTo(operator);
    assertSame(indicator.targetValue(), targetValue);
    assertThat(indicator.unit()).isEqualTo(unit);
    assertSame(indicator.actualValue(), actualValue);
    assertSame(indicator.recomputedScorePoints(), recomputed);
    assertThat(indicator.flags()).isEmpty();
  }

  @Test
  void doesNotGuessWhetherASmallNumberIsAShareOfOne() {
    Indicator indicator = only(row("1", "=", "%", "0.98"));
    assertThat(indicator.targetValue()).isNull();
    assertThat(indicator.actualValue()).isNull();
    assertThat(indicator.flags())
        .containsExactly(
            new RaisedFlag(Flag.PERCENT_AMBIGUOUS, "target_value", "1"),
            new RaisedFlag(Flag.PERCENT_AMBIGUOUS, "actual_value", "0.98"));
  }

  @Test
  void flagsApproximateValuesAndScoresAboveTheirWeight() {
    Indicator indicator =
        only(
            form()
                .indicator(
                    1,
                    "level3",
                    "甲",
                    "target_text",
                    "约90%",
                    "weight_points",
                    "10分",
                    "score_points",
                    "11"));
    assertThat(indicator.scorePoints()).isNull();
    assertThat(indicator.flags())
        .containsExactly(
            new RaisedFlag(Flag.VALUE_NOT_EXACT, "target_value", "约90%"),
            new RaisedFlag(Flag.SCORE_OUT_OF_RANGE, "score_points", "11"));
  }

  @Test
  void passesOverRowsTheTemplateLeftUnfilled() {
    Forms form =
        form()
            .indicator(1, "level3", "甲", "target_text", "有所提升")
            .indicator(2, "level1", "产出指标", "level3", "指标2", "target_text", "")
            .indicator(3, "level1", "产出指标", "level3", "……")
            .indicator(4, "level3", "", "score_points", "5");
    assertThat(new Indicators(REFERENCE).interpret(form.build(), PATH))
        .extracting(Indicator::ordinal)
        .containsExactly(1, 4);
  }

  @Test
  void readsEveryFundingRow() {
    Forms form =
        form()
            .funding(1, " 年度资金总额：", "10", "12", "9")
            .funding(2, "其中：当年财政拨款", "10", "—", "约9")
            .funding(3, "社会捐赠", "0", "0", "0")
            .cell(VerbatimField.FUNDING, 0, VerbatimField.UNMAPPED, "另附说明");
    List<Funding> fundings = new Fundings(REFERENCE).interpret(form.build(), PATH);
    assertThat(fundings)
        .extracting(Funding::ordinal, Funding::fundSource, Funding::label)
        .containsExactly(
            tuple(1, "total", "年度资金总额："), tuple(2, "fiscal", "其中：当年财政拨款"), tuple(3, null, "社会捐赠"));
    assertThat(fundings.get(0).annualBudgetYuan()).isEqualByComparingTo("120000");
    assertThat(fundings.get(1).annualBudgetYuan()).isNull();
    assertThat(fundings.get(1).flags())
        .containsExactly(new RaisedFlag(Flag.VALUE_NOT_EXACT, "executed_yuan", "约9"));
    assertThat(fundings.get(2).flags())
        .containsExactly(new RaisedFlag(Flag.CELL_NOT_MAPPED, "fund_source", "社会捐赠"));
  }

  @Test
  void listRowsHaveNoFundingTable() {
    assertThat(new Fundings(REFERENCE).interpret(Forms.listRow().build(), PATH)).isEmpty();
  }

  private static Forms form() {
    return Forms.projectForm().header("project_name", "甲");
  }

  private static Forms row(String target, String sign, String unit, String actual) {
    return form()
        .indicator(
            1,
            "level3",
            "甲",
            "target_text",
            target,
            "target_operator",
            sign,
            "unit",
            unit,
            "actual_text",
            actual,
            "weight_points",
            "10",
            "score_points",
            "9");
  }

  private static Indicator only(Forms form) {
    List<Indicator> indicators = new Indicators(REFERENCE).interpret(form.build(), PATH);
    assertThat(indicators).hasSize(1);
    return indicators.get(0);
  }

  private static void assertSame(BigDecimal found, BigDecimal expected) {
    if (expected == null) {
      assertThat(found).isNull();
    } else {
      assertThat(found).isEqualByComparingTo(expected);
    }
  }
}
