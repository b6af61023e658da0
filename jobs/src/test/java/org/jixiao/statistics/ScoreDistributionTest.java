package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {
  private static final String[] BIN = {
    "scope",
    "bin_width_points",
    "bin_lower_points",
    "bin_upper_points",
    "project_count",
    "share_pct"
  };

  @Test
  void noScoresMakeNoBins() {
    assertThat(Material.of().rows("score_distribution")).isEmpty();
    assertThat(Material.of(Project.of(2023, "甲局", "一")).rows("score_distribution")).isEmpty();
  }

  @Test
  void aBinHoldsItsLowerBoundAndTheLastHoldsAHundred() {
    List<String> lines =
        Material.of(
                Project.of(2023, "甲局", "一").score("0"),
                Project.of(2023, "甲局", "二").score("94.9999"),
                Project.of(2023, "甲局", "三").score("95"),
                Project.of(2023, "甲局", "四").score("100"),
                Project.of(2023, "甲局", "五").score("99.5"),
                Project.of(2023, "甲局", "六").score("99.5"))
            .lines("score_distribution", BIN);
    assertThat(lines)
        .contains(
            "district 5 0 5 1 16.6667",
            "district 5 90 95 1 16.6667",
            "district 5 95 100 4 66.6667",
            "district 5 50 55 0 0",
            "department 5 95 100 4 66.6667")
        .containsSubsequence(
            "district 1 0 1 1 16.6667",
            "district 1 94 95 1 16.6667",
            "district 1 95 96 1 16.6667",
            "district 1 99 100 3 50")
        .hasSize(2 * (20 + 4));
  }

  @Test
  void everyBinSaysWhatTheScopeStandsOn() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "一").score("80"),
                    Project.of(2023, "甲局", "一").score("80"),
                    Project.of(2023, "甲局", "二").flag(Flag.SCORE_OUT_OF_RANGE, "score_points"),
                    Project.of(2023, "乙局", "三"))
                .lines(
                    "score_distribution",
                    "fiscal_year",
                    "department_name",
                    "used",
                    "excluded",
                    "not_reported"))
        .hasSize(4 * 21)
        .containsOnly("2022 全区 1 0 0", "2022 甲局 1 0 0", "2023 全区 1 1 1", "2023 甲局 1 1 0");
  }
}
