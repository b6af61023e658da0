package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRulesTest {
  private static final LabelRules RULES = FormCatalogue.load().labels();

  @ParameterizedTest
  @CsvSource({
    "项目资金（万元）, 项目资金, 万元",
    "项目资金 (元), 项目资金, 元",
    "全年预算数（Ａ）, 全年预算数, ''",
    "执行率(B/A), 执行率, ''",
    "得分(20分*执行率), 得分, ''",
    "预算执行率%, 预算执行率, %",
    "执行率（%）, 执行率, %",
    "实施单位 (盖章)：, 实施单位, ''",
    "全年(调整)预算数, 全年(调整)预算数, ''",
    "一、项目　名称, 项目名称, ''",
    "'1.项目年度目标完成情况', 项目年度目标完成情况, ''",
    "预算执行情况(万元)(20分), 预算执行情况, 万元",
    "1-7月执行数, 1-7月执行数, ''"
  })
  void keepWhatIdentifiesALabel(String printed, String key, String unit) {
    Label label = RULES.label(printed);
    assertThat(label.key()).isEqualTo(key);
    assertThat(label.unit()).isEqualTo(unit);
    assertThat(label.printed()).isEqualTo(printed);
  }

  @Test
  void tellYearsAndUnitsFromOtherTexts() {
    assertThat(RULES.isFiscalYear("（ 2022 年度）")).isTrue();
    assertThat(RULES.isFiscalYear("2023年12月")).isFalse();
    assertThat(RULES.fiscalYear("2021年度县级专项资金绩效目标自评表")).isEqualTo("2021年度");
    assertThat(RULES.notedUnit("金额单位：万元")).isEqualTo("万元");
    assertThat(RULES.notedUnit("填报单位：区教育局")).isEmpty();
  }
}
