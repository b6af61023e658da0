package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.model.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule over one record: failing, passing, at its bound, and where it has nothing to say. */
class RowRulesTest {
  private static final RuleCatalogue CATALOGUE = new RuleCatalogue(Thresholds.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K01 | declared_execution_rate_pct=65.82 execution_rate_pct=65.8234    | PASSED
          K01 | declared_execution_rate_pct=98                                  | NOT_APPLICABLE
          K01 | execution_rate_pct=98                                           | NOT_APPLICABLE

          K02 | execution_weight_points=10 execution_rate_pct=65.8234 execution_score_points=10   | 10.00分 ≠ 6.58分
          K02 | execution_weight_points=10 execution_rate_pct=65.8234 execution_score_points=6.58 | PASSED
          K02 | execution_weight_points=20 execution_rate_pct=90 execution_score_points=17.99     | PASSED
          K02 | execution_weight_points=20 execution_rate_pct=90 execution_score_points=17.98     | 17.98分 ≠ 18.00分
          K02 | execution_weight_points=10 execution_rate_pct=130 execution_score_points=10       | PASSED
          K02 | execution_weight_points=10 execution_rate_pct=130 execution_score_points=13       | 13.00分 ≠ 10.00分
          K02 | execution_weight_points=10 execution_rate_pct=-5 execution_score_points=0         | PASSED
          K02 | execution_weight_points=10 execution_rate_pct=90                                  | NOT_APPLICABLE
          K02 | execution_weight_points=10 execution_score_points=9                               | NOT_APPLICABLE
          K02 | execution_rate_pct=90 execution_score_points=9                                    | NOT_APPLICABLE

          K03 | score_points=96 recomputed_score_points=93.5    | 96.00分 ≠ 93.50分
          K03 | score_points=93.5 recomputed_score_points=93.50 | PASSED
          K03 | score_points=93.51 recomputed_score_points=93.5 | PASSED
          K03 | score_points=93.48 recomputed_score_points=93.5 | 93.48分 ≠ 93.50分
          K03 | score_points=93.5                               | NOT_APPLICABLE
          K03 | recomputed_score_points=93.5                    | NOT_APPLICABLE

          K06b | score_points=100    | PASSED
          K06b | score_points=100.01 | 100.01 ≠ 0至100分
          K06b | score_points=-1     | -1 ≠ 0至100分
          K06b | annual_budget_yuan=1 | NOT_APPLICABLE

          K08 | annual_budget_yuan=100000 executed_yuan=120000    | 120000.00元 ≠ 不超过100000.00元
          K08 | annual_budget_yuan=100000 executed_yuan=99999.99  | PASSED
          K08 | annual_budget_yuan=100000 executed_yuan=100000.00 | PASSED
          K08 | annual_budget_yuan=100000 executed_yuan=100000.01 | 100000.01元 ≠ 不超过100000.00元
          K08 | annual_budget_yuan=0 executed_yuan=1              | 1.00元 ≠ 不超过0.00元
          K08 | executed_yuan=1                                   | NOT_APPLICABLE
          K08 | annual_budget_yuan=1                              | NOT_APPLICABLE

          K13 | execution_rate_pct=65.8234                                     | 65.82% ≠ 说明偏差原因和改进措施
          K13 | execution_rate_pct=65.8234 deviation_text=招标延期              | PASSED
          K13 | execution_rate_pct=90                                          | PASSED
          K13 | execution_rate_pct=89.99                                       | 89.99% ≠ 说明偏差原因和改进措施
          K13 | execution_rate_pct=65.8234 source=list                         | NOT_APPLICABLE
          K13 | execution_rate_pct=65.8234 source=narrative                    | NOT_APPLICABLE
          K13 | score_points=65                                                | NOT_APPLICABLE

          K16 | score_points=95.5 execution_rate_pct=62.3456  | 执行率62.35%，自评95.50分 ≠ 说明高分依据
          K16 | score_points=90 execution_rate_pct=79.99      | 执行率79.99%，自评90.00分 ≠ 说明高分依据
          K16 | score_points=89.99 execution_rate_pct=10      | PASSED
          K16 | score_points=95 execution_rate_pct=80         | PASSED
          K16 | score_points=95                               | NOT_APPLICABLE
          K16 | execution_rate_pct=10                         | NOT_APPLICABLE

          K34 | grade=良 declared_grade=优 score_points=89.5 | 优（89.50分） ≠ 良
          K34 | grade=良 declared_grade=良 score_points=89.5 | PASSED
          K34 | grade=优 declared_grade=优 score_points=90   | PASSED
          K34 | grade=良 score_points=89.5                   | NOT_APPLICABLE
          K34 | declared_grade=优                            | NOT_APPLICABLE

          R94 | deviation_text=前期手续办理较慢。开展业务培训，提高人员水平。 | PASSED
          R94 | deviation_text=前期手续办理较慢。强化项目全过程跟踪。        | PASSED
          R94 | deviation_text=招标流标，开始时间晚于计划。               | 招标流标，开始时间晚于计划。 ≠ 写明改进措施
          R94 | deviation_text=配套资金未能及时到位。                   | 配套资金未能及时到位。 ≠ 写明改进措施
          """)
  void overAProject(String rule, String columns, String verdict) {
    ProjectSheet sheet = new ProjectSheet(Given.project(columns), List.of(), List.of());

    assertThat(words(rule(CATALOGUE.ofSheets(), rule).judge(sheet))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K06 | weight_points=10 score_points=8.5    | PASSED
          K06 | weight_points=10 score_points=10.0   | PASSED
          K06 | weight_points=10 score_points=0      | PASSED
          K06 | weight_points=10 score_points=10.5   | 维修面积：10.5 ≠ 0至10.00分
          K06 | weight_points=10 score_points=-1     | 维修面积：-1 ≠ 0至10.00分
          K06 | weight_points=10                     | NOT_APPLICABLE

          K13b | weight_points=10 score_points=8                        | 维修面积：8.00分/10.00分 ≠ 说明扣分原因和改进措施
          K13b | weight_points=10 score_points=8 deviation_text=雨季停工  | PASSED
          K13b | weight_points=10 score_points=10.00                    | PASSED
          K13b | weight_points=10 score_points=9.999                    | 维修面积：9.999分/10.00分 ≠ 说明扣分原因和改进措施
          K13b | weight_points=10 score_points=8 level3=                | 8.00分/10.00分 ≠ 说明扣分原因和改进措施
          K13b | weight_points=10                                       | NOT_APPLICABLE
          K13b | score_points=8                                         | NOT_APPLICABLE

          K15 | weight_points=10 score_points=10 recomputed_score_points=8 target_text=≥100平方米 actual_text=80平方米 | 维修面积：目标≥100平方米，完成80平方米 ≠ 按公式得8.00分
          K15 | weight_points=10 score_points=10 recomputed_score_points=8 level3= target_text=100 actual_text=80   | 目标100，完成80 ≠ 按公式得8.00分
          K15 | weight_points=10 score_points=10 recomputed_score_points=10     | PASSED
          K15 | weight_points=10 score_points=8 recomputed_score_points=8       | PASSED
          K15 | weight_points=10 score_points=9.99 recomputed_score_points=8    | PASSED
          K15 | weight_points=10 score_points=10                                | NOT_APPLICABLE
          K15 | score_points=10 recomputed_score_points=8                       | NOT_APPLICABLE
          K15 | weight_points=10 recomputed_score_points=8                      | NOT_APPLICABLE
          """)
  void overAnIndicator(String rule, String columns, String verdict) {
    Indicator row = Given.indicator(columns);
    ProjectSheet sheet = new ProjectSheet(Given.project(""), List.of(), List.of(row));

    assertThat(words(rule(CATALOGUE.ofIndicators(), rule).judge(new SheetIndicator(sheet, row))))
        .isEqualTo(verdict);
  }

  private static <T> Rule<T> rule(List<Rule<T>> rules, String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  /** Found and expected of a failure; else the outcome, which then must stand alone. */
  private static String words(Verdict verdict) {
    if (verdict.outcome() == Verdict.Outcome.FAILED) {
      return verdict.found() + " ≠ " + verdict.expected();
    }
    assertThat(verdict.found()).isNull();
    assertThat(verdict.expected()).isNull();
    return verdict.outcome().name();
  }
}
