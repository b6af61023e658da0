package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {
  private static final String[] ALL = {
    "scope",
    "department_name",
    "project_count",
    "mean_points",
    "budget_weighted_mean_points",
    "stddev_points",
    "min_points",
    "p25_points",
    "median_points",
    "p75_points",
    "max_points",
    "full_marks_count",
    "modal_points",
    "modal_count",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void noProjectsMakeNoRows() {
    assertThat(Material.of().rows("score_summary")).isEmpty();
  }

  @Test
  void oneProjectIsItsOwnMeanAndHasNoSpread() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一").score("88.5").budget("10"))
                .lines("score_summary", ALL))
        .containsExactly(
            "district 全区 1 88.5 88.5 - 88.5 88.5 88.5 88.5 88.5 0 88.5 1 1 0 0",
            "department 甲局 1 88.5 88.5 - 88.5 88.5 88.5 88.5 88.5 0 88.5 1 1 0 0");
  }

  @Test
  void equalScoresHaveNoSpread() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("100"),
                    Project.of(2023, "甲局", "二").score("100"),
                    Project.of(2023, "甲局", "三").score("100"))
                .lines("score_summary", ALL))
        .first()
        .isEqualTo("district 全区 3 100 - 0 100 100 100 100 100 3 100 3 3 0 0");
  }

  @Test
  void quantilesAreInterpolatedAndTiesOfTheModeGoToTheHigher() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("80").budget("300"),
                    Project.of(2023, "甲局", "二").score("90").budget("100"),
                    Project.of(2023, "乙局", "三").score("90").budget("0"),
                    Project.of(2023, "乙局", "四").score("96.5"),
                    Project.of(2023, "乙局", "五").score("96.5").budget("-5"),
                    Project.of(2023, "乙局", "六").score("99"))
                .lines("score_summary", ALL))
        .containsExactly(
            "district 全区 6 92 82.5 6.9498 80 90 93.25 96.5 99 0 96.5 2 6 0 0",
            "department 乙局 4 95.5 - 3.8514 90 94.875 96.5 97.125 99 0 96.5 2 4 0 0",
            "department 甲局 2 85 82.5 7.0711 80 82.5 85 87.5 90 0 90 1 2 0 0");
  }

  @Test
  void tellsExcludedFromNotReportedAndKeepsTheRowOfAScopeWithoutScores() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points"),
                    Project.of(2023, "甲局", "二").flag(Flag.AMOUNT_NOT_UNDERSTOOD, "executed_yuan"),
                    Project.of(2023, "甲局", "三"),
                    Project.of(2023, "乙局", "四")
                        .score("70")
                        .flag(Flag.VALUE_ROUNDED, "score_points"),
                    Project.of(2023, "乙局", "五")
                        .score("90")
                        .flag(Flag.SCORE_OUT_OF_RANGE, "score_points"))
                .lines("score_summary", ALL))
        .containsExactly(
            "district 全区 5 70 - - 70 70 70 70 70 0 70 1 1 2 2",
            "department 乙局 2 70 - - 70 70 70 70 70 0 70 1 1 1 0",
            "department 甲局 3 - - - - - - - - - - - 0 1 2");
  }

  @Test
  void yearsAreApartAndRowsWithoutYearOrDepartmentAreNowhere() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "一").score("60"),
                    Project.of(2023, "甲局", "一").score("80"),
                    Project.of(null, "甲局", "二").score("1"),
                    Project.of(2023, null, "三").score("1"))
                .lines("score_summary", "fiscal_year", "scope", "project_count", "mean_points"))
        .containsExactly(
            "2022 district 1 60",
            "2022 department 1 60",
            "2023 district 1 80",
            "2023 department 1 80");
  }
}
