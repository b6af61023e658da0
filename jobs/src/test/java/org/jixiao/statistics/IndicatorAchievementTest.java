package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorAchievementTest {
  private static final String[] ALL = {
    "department_name",
    "level1",
    "level2",
    "indicator_count",
    "weight_total_points",
    "score_total_points",
    "lost_points",
    "score_share_pct",
    "full_indicator_count",
    "quantified_count",
    "met_count",
    "met_share_pct",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void whereThePointsOfADistrictWereLost() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一"), Project.of(2023, "乙局", "二"))
                .indicator(2023, "甲局", "产出指标/数量指标 10 8 7")
                .indicator(2023, "甲局", "产出指标/数量指标 10 10 -")
                .indicator(2023, "乙局", "产出指标/数量指标 20 20 20")
                .indicator(2023, "乙局", "效益指标/社会效益 30 - -")
                .indicator(2023, "乙局", "- 5 5 -")
                .lines("indicator_achievement", ALL))
        .containsExactly(
            "全区 产出指标 数量指标 3 40 38 2 95 2 2 1 50 3 0 0",
            "全区 效益指标 社会效益 1 - - - - 0 0 0 - 0 0 1",
            "全区 未注明 未注明 1 5 5 0 100 1 0 0 - 1 0 0",
            "乙局 产出指标 数量指标 1 20 20 0 100 1 1 1 100 1 0 0",
            "乙局 效益指标 社会效益 1 - - - - 0 0 0 - 0 0 1",
            "乙局 未注明 未注明 1 5 5 0 100 1 0 0 - 1 0 0",
            "甲局 产出指标 数量指标 2 20 18 2 90 1 1 0 0 2 0 0");
  }

  @Test
  void aWeightOfZeroHasNoShare() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一"))
                .indicator(2023, "甲局", "产出指标/数量指标 0 0 -")
                .lines("indicator_achievement", "scope", "score_share_pct", "used"))
        .containsExactly("district - 1", "department - 1");
  }
}
