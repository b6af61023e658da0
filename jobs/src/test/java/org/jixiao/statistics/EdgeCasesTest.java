package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Projects at the edge of what is possible, in all the statistics they touch. */
class EdgeCasesTest {
  @Test
  void aBudgetOfZeroHasNoRateAndNoSizeAndNoWeight() {
    Material zero = Material.of(Project.of(2023, "甲局", "一").score("95").budget("0").executed("0"));
    assertThat(execution(zero)).containsExactly("- - - - - 0 1 0", "- - - - - 0 1 0");
    assertThat(zero.rows("execution_band")).isEmpty();
    assertThat(zero.rows("size_band")).isEmpty();
    assertThat(zero.rows("score_execution")).isEmpty();
    assertThat(zero.lines("score_summary", "mean_points", "budget_weighted_mean_points", "used"))
        .containsExactly("95 - 1", "95 - 1");
  }

  @Test
  void aBudgetBelowZeroHasARateAndNoSizeAndNoWeight() {
    Material negative =
        Material.of(
            Project.of(2023, "甲局", "冲回").score("80").budget("-100").executed("-50"),
            Project.of(2023, "甲局", "二").score("90").budget("300").executed("300"));
    assertThat(execution(negative))
        .containsExactly("200 250 -50 125 75 2 0 0", "200 250 -50 125 75 2 0 0");
    assertThat(negative.lines("score_summary", "mean_points", "budget_weighted_mean_points"))
        .containsExactly("85 90", "85 90");
    assertThat(negative.lines("size_band", "band_ordinal", "project_count", "excluded"))
        .startsWith("1 1 1");
  }

  @Test
  void aRateAboveAHundredIsPublishedInABandOfItsOwn() {
    Material above =
        Material.of(Project.of(2023, "甲局", "一").score("100").budget("100").executed("250"));
    assertThat(execution(above))
        .containsExactly("100 250 -150 250 250 1 0 0", "100 250 -150 250 250 1 0 0");
    assertThat(above.lines("score_execution", "score_band", "band", "project_count", "share_pct"))
        .containsExactly("100分 超过100% 1 100", "100分 超过100% 1 100");
  }

  @Test
  void aProjectWithoutAmountsIsCountedAndNotReportedWhereMoneyIsAsked() {
    Material bare = Material.of(Project.of(2023, "甲局", "一").score("95").grade("优"));
    assertThat(execution(bare)).containsExactly("- - - - - 0 0 1", "- - - - - 0 0 1");
    assertThat(
            bare.lines(
                "grade_summary", "grade", "project_count", "budget_yuan", "budget_share_pct"))
        .startsWith("优 1 - -");
    assertThat(bare.lines("score_summary", "project_count", "used", "not_reported"))
        .containsExactly("1 1 0", "1 1 0");
  }

  @Test
  void aDepartmentKnownOnlyFromItsNarrativeIsThereWithoutMoney() {
    Material told =
        Material.of(Project.of(2023, "甲局", "一").score("95").from("narrative"))
            .report(Report.of(2023, "甲局").projects(1).mean("95"))
            .line(2023, "甲局", "一", "95")
            .registered("1", "甲局", "", 0, 9999);
    assertThat(
            told.lines(
                "coverage",
                "department_name",
                "project_count",
                "form_count",
                "narrative_count",
                "report_count",
                "used"))
        .containsExactly("全区 1 0 1 1 1", "甲局 1 0 1 1 1");
    assertThat(
            told.lines(
                "reconciliation", "department_name", "claim", "claimed", "recomputed", "verdict"))
        .contains("甲局 project_count 1 1 相符", "甲局 average_score_points 95 95 相符");
    assertThat(execution(told)).containsExactly("- - - - - 0 0 1", "- - - - - 0 0 1");
  }

  private static List<String> execution(Material material) {
    return material.lines(
        "execution_summary",
        "annual_budget_yuan",
        "executed_yuan",
        "unexecuted_yuan",
        "rate_of_sums_pct",
        "mean_of_rates_pct",
        "used",
        "excluded",
        "not_reported");
  }
}
