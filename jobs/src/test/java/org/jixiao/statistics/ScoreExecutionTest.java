package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class ScoreExecutionTest {
  private static final String[] CELL = {
    "score_band",
    "band",
    "project_count",
    "share_pct",
    "budget_yuan",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void noPairMakesNoRows() {
    assertThat(Material.of().rows("score_execution")).isEmpty();
    assertThat(Material.of(Project.of(2023, "甲局", "一").score("95")).rows("score_execution"))
        .isEmpty();
  }

  @Test
  void aCellIsAScoreAndARateAndHoldsItsLowerBounds() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("100").budget("10").executed("10"),
                    Project.of(2023, "甲局", "二").score("99.99").budget("10").executed("5.99"),
                    Project.of(2023, "甲局", "三").score("95").budget("20").executed("0"),
                    Project.of(2023, "甲局", "四").score("94.99").budget("10").executed("11"),
                    Project.of(2023, "甲局", "五").score("59.99").budget("-10").executed("-9"))
                .lines("score_execution", CELL))
        .startsWith(
            "60分以下 90%–95% 1 20 -10 5 0 0",
            "90–95分 超过100% 1 20 10 5 0 0", "95–100分 60%以下 2 40 30 5 0 0", "100分 100% 1 20 10 5 0 0")
        .hasSize(8);
  }

  @Test
  void whatLacksScoreOrRateIsExcludedOrNotReported() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("60").budget("10").executed("6"),
                    Project.of(2023, "甲局", "零").score("95").budget("0").executed("0"),
                    Project.of(2023, "甲局", "看不懂")
                        .budget("10")
                        .executed("10")
                        .flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points"),
                    Project.of(2023, "甲局", "没有执行").score("95").budget("10"),
                    Project.of(2023, "甲局", "都没有"))
                .lines("score_execution", CELL))
        .first()
        .isEqualTo("60–80分 60%–80% 1 100 10 1 2 2");
  }
}
