package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class ExecutionTest {
  private static final String[] SUMMARY = {
    "fiscal_year",
    "department_name",
    "initial_budget_yuan",
    "annual_budget_yuan",
    "executed_yuan",
    "unexecuted_yuan",
    "rate_of_sums_pct",
    "mean_of_rates_pct",
    "used",
    "excluded",
    "not_reported"
  };
  private static final String[] BAND = {
    "band_ordinal", "band", "project_count", "budget_yuan", "share_pct", "used"
  };

  @Test
  void noProjectsMakeNoRows() {
    assertThat(Material.of().rows("execution_summary")).isEmpty();
    assertThat(Material.of().rows("execution_band")).isEmpty();
  }

  @Test
  void theRateOfSumsIsNotTheMeanOfRates() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").initial("90").budget("100").executed("50"),
                    Project.of(2023, "乙局", "二").budget("300").executed("300.03"))
                .lines("execution_summary", SUMMARY))
        .containsExactly(
            "2023 全区 90 400 350.03 49.97 87.5075 75.005 2 0 0",
            "2023 乙局 - 300 300.03 -0.03 100.01 100.01 1 0 0",
            "2023 甲局 90 100 50 50 50 50 1 0 0");
  }

  @Test
  void aProjectWithoutARateIsExcludedOrNotReported() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "好").initial("1").budget("10").executed("7"),
                    Project.of(2023, "甲局", "零").initial("2").budget("0").executed("5"),
                    Project.of(2023, "甲局", "零而无执行").budget("0"),
                    Project.of(2023, "甲局", "看不懂")
                        .initial("4")
                        .budget("10")
                        .flag(Flag.AMOUNT_NOT_UNDERSTOOD, "executed_yuan"),
                    Project.of(2023, "甲局", "只有预算").budget("10"),
                    Project.of(2023, "甲局", "只有执行").executed("10"),
                    Project.of(2023, "甲局", "都没有")
                        .flag(Flag.AMOUNT_NOT_UNDERSTOOD, "initial_budget_yuan"))
                .lines("execution_summary", SUMMARY))
        .first()
        .isEqualTo("2023 全区 1 10 7 3 70 70 1 3 3");
  }

  @Test
  void withoutAnyAmountThereIsNoRateAndNoBand() {
    Material silent =
        Material.of(Project.of(2021, "甲局", "一"), Project.of(2021, "甲局", "二").score("95"));
    assertThat(silent.lines("execution_summary", SUMMARY))
        .containsExactly("2021 全区 - - - - - - 0 0 2", "2021 甲局 - - - - - - 0 0 2");
    assertThat(silent.rows("execution_band")).isEmpty();
  }

  @Test
  void anAbsurdRateIsPublishedAndDoesNotStopTheRun() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一").budget("0.01").executed("9999999999999999.99"))
                .lines("execution_summary", "scope", "rate_of_sums_pct", "mean_of_rates_pct"))
        .first()
        .isEqualTo("district 99999999999999999900 99999999999999999900");
  }

  @Test
  void budgetsThatCancelOutHaveNoRateOfSums() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("100").executed("50"),
                    Project.of(2023, "甲局", "二").budget("-100").executed("-30"))
                .lines("execution_summary", "scope", "rate_of_sums_pct", "mean_of_rates_pct"))
        .first()
        .isEqualTo("district - 40");
  }

  @Test
  void aBandHoldsItsLowerBoundAndAHundredIsItsOwn() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("10000").executed("0"),
                    Project.of(2023, "甲局", "二").budget("10000").executed("5999.99"),
                    Project.of(2023, "甲局", "三").budget("10000").executed("6000"),
                    Project.of(2023, "甲局", "四").budget("10000").executed("8000"),
                    Project.of(2023, "甲局", "五").budget("10000").executed("9499.99"),
                    Project.of(2023, "甲局", "六")
                        .budget("9999999999999.99")
                        .executed("9999999999999.98"),
                    Project.of(2023, "甲局", "七").budget("10000").executed("10000"),
                    Project.of(2023, "甲局", "八").budget("10000").executed("10000.01"),
                    Project.of(2023, "甲局", "九").budget("0").executed("1"),
                    Project.of(2023, "乙局", "十"))
                .lines("execution_band", BAND))
        .hasSize(2 * 7)
        .startsWith(
            "1 60%以下 2 20000 25 8",
            "2 60%–80% 1 10000 12.5 8",
            "3 80%–90% 1 10000 12.5 8",
            "4 90%–95% 1 10000 12.5 8",
            "5 95%–100% 1 9999999999999.99 12.5 8",
            "6 100% 1 10000 12.5 8",
            "7 超过100% 1 10000 12.5 8");
  }

  @Test
  void emptyBandsAreListedAndSayWhatTheScopeStandsOn() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("10").executed("10"),
                    Project.of(2023, "甲局", "二").budget("0").executed("10"),
                    Project.of(2023, "甲局", "三"))
                .lines(
                    "execution_band",
                    "band",
                    "project_count",
                    "budget_yuan",
                    "share_pct",
                    "used",
                    "excluded",
                    "not_reported"))
        .contains("60%以下 0 0 0 1 1 1", "100% 1 10 100 1 1 1")
        .hasSize(14);
  }
}
