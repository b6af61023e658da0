package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class GradeSummaryTest {
  private static final String[] ALL = {
    "fiscal_year",
    "department_name",
    "grade_ordinal",
    "grade",
    "project_count",
    "budget_yuan",
    "share_pct",
    "budget_share_pct",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void noProjectsMakeNoRows() {
    assertThat(Material.of().rows("grade_summary")).isEmpty();
  }

  @Test
  void listsEveryGradeOfTheRegimeInForceWithSharesByCountAndMoney() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").grade("优").budget("100"),
                    Project.of(2023, "甲局", "二").grade("优").budget("200"),
                    Project.of(2023, "甲局", "三").grade("中"),
                    Project.of(2023, "甲局", "四").budget("999"),
                    Project.of(2023, "甲局", "五").flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points"))
                .lines("grade_summary", ALL))
        .containsExactly(
            "2023 全区 1 优 2 300 66.6667 100 3 1 1",
            "2023 全区 2 良 0 0 0 0 3 1 1",
            "2023 全区 3 中 1 - 33.3333 - 3 1 1",
            "2023 全区 4 差 0 0 0 0 3 1 1",
            "2023 甲局 1 优 2 300 66.6667 100 3 1 1",
            "2023 甲局 2 良 0 0 0 0 3 1 1",
            "2023 甲局 3 中 1 - 33.3333 - 3 1 1",
            "2023 甲局 4 差 0 0 0 0 3 1 1");
  }

  @Test
  void eachYearHasTheGradesOfItsRegime() {
    assertThat(
            Material.of(
                    Project.of(2019, "甲局", "一").grade("优良"), Project.of(2023, "甲局", "一").grade("良"))
                .lines("grade_summary", "fiscal_year", "scope", "grade", "project_count"))
        .containsSubsequence("2019 district 优良 1", "2019 district 中 0", "2019 district 差 0")
        .containsSubsequence("2023 department 优 0", "2023 department 良 1")
        .hasSize(2 * 3 + 2 * 4);
  }

  @Test
  void budgetsThatCancelOutHaveNoShares() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").grade("优").budget("500"),
                    Project.of(2023, "甲局", "二").grade("良").budget("-500"),
                    Project.of(2022, "甲局", "一").grade("优").budget("900000.00"),
                    Project.of(2022, "甲局", "二").grade("良").budget("-899999.99"))
                .lines("grade_summary", "scope", "grade", "budget_yuan", "budget_share_pct"))
        .contains("district 优 500 -", "district 良 -500 -", "district 优 900000 -");
  }

  @Test
  void nothingGradedStillSaysWhy() {
    assertThat(Material.of(Project.of(2023, "甲局", "一")).lines("grade_summary", ALL))
        .startsWith("2023 全区 1 优 0 - - - 0 0 1")
        .hasSize(8);
  }
}
