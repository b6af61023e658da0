package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class SizeBandTest {
  private static final String[] BAND = {
    "size_band",
    "project_count",
    "share_pct",
    "budget_yuan",
    "budget_share_pct",
    "scored_count",
    "mean_points",
    "rated_count",
    "rate_of_sums_pct",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void noBudgetsMakeNoRows() {
    assertThat(Material.of().rows("size_band")).isEmpty();
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("95"),
                    Project.of(2023, "甲局", "二").budget("0"))
                .rows("size_band"))
        .isEmpty();
  }

  @Test
  void aBandHoldsItsLowerBoundAndSaysHowItsProjectsScoredAndSpent() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("99999.99").score("90"),
                    Project.of(2023, "甲局", "二").budget("0.01").score("95"),
                    Project.of(2023, "甲局", "三").budget("100000").executed("50000"),
                    Project.of(2023, "甲局", "四").budget("300000").executed("300000").score("100"))
                .lines("size_band", BAND))
        .startsWith(
            "10万元以下 2 50 100000 20 2 92.5 0 - 4 0 0",
            "10万元–100万元 2 50 400000 80 1 100 2 87.5 4 0 0",
            "100万元以上 0 0 0 0 0 - 0 - 4 0 0")
        .hasSize(6);
  }

  @Test
  void zeroNegativeAndMisreadBudgetsHaveNoSize() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("1000000"),
                    Project.of(2023, "甲局", "零").budget("0").executed("1"),
                    Project.of(2023, "甲局", "冲销").budget("-500").executed("-500"),
                    Project.of(2023, "甲局", "看不懂")
                        .budget("7")
                        .flag(Flag.AMOUNT_NOT_UNDERSTOOD, "annual_budget_yuan"),
                    Project.of(2023, "甲局", "未报").score("95"))
                .lines("size_band", BAND))
        .startsWith(
            "10万元以下 0 0 0 0 0 - 0 - 1 3 1",
            "10万元–100万元 0 0 0 0 0 - 0 - 1 3 1",
            "100万元以上 1 100 1000000 100 0 - 0 - 1 3 1");
  }
}
