package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartmentProfileTest {
  private static final String[] FIGURES = {
    "fiscal_year",
    "department_name",
    "submission_count",
    "project_count",
    "report_count",
    "missing_report_count",
    "mean_points",
    "median_points",
    "rate_of_sums_pct",
    "rated_count",
    "used",
    "excluded",
    "not_reported"
  };
  private static final String[] GRADE = {
    "fiscal_year",
    "department_name",
    "top_grade",
    "top_grade_count",
    "top_grade_share_pct",
    "graded_count"
  };
  private static final String[] STATED = {
    "department_name", "top_cause", "top_cause_count", "top_measure", "top_measure_count"
  };
  private static final String[] CHECKED = {
    "department_name",
    "fatal_count",
    "answer_count",
    "info_count",
    "agreed_count",
    "differing_count",
    "uncheckable_count"
  };

  @Test
  void noMaterialMakesNoRows() {
    assertThat(Material.of().registered("1", "甲局", "", 0, 9999).rows("department_profile"))
        .isEmpty();
  }

  @Test
  void aLineSaysWhatCameAndHowItScoredAndSpent() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("90").budget("100").executed("50"),
                    Project.of(2023, "甲局", "二").score("95").budget("300").executed("300"),
                    Project.of(2023, "甲局", "三").score("100"),
                    Project.of(2023, "乙局", "四"))
                .report(Report.of(2023, "甲局").mean("95"))
                .report(Report.of(2023, "丙局"))
                .registered("1", "丁局", "", 0, 9999)
                .submission("a", 2023, "甲局")
                .submission("b", 2023, "甲局")
                .submission("b", 2023, "乙局")
                .lines("department_profile", FIGURES))
        .containsExactly(
            "2023 全区 2 4 2 2 95 95 87.5 2 3 0 1",
            "2023 丁局 0 0 0 1 - - - 0 0 0 0",
            "2023 丙局 0 0 1 0 - - - 0 0 0 0",
            "2023 乙局 1 1 0 1 - - - 0 0 0 1",
            "2023 甲局 2 3 1 0 95 95 87.5 2 3 0 0");
  }

  @Test
  void theBestGradeIsThatOfTheYearsRegime() {
    assertThat(
            Material.of(
                    Project.of(2019, "甲局", "一").score("85").grade("优良"),
                    Project.of(2020, "甲局", "一").score("85").grade("良"),
                    Project.of(2020, "甲局", "二").score("95").grade("优"),
                    Project.of(2020, "甲局", "三").score("95"))
                .lines("department_profile", GRADE))
        .containsExactly(
            "2019 全区 优良 1 100 1", "2019 甲局 优良 1 100 1", "2020 全区 优 1 50 2", "2020 甲局 优 1 50 2");
  }

  @Test
  void theMostFrequentCauseIsOfMostProjectsThenMentionsThenFirstByCode() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一"),
                    Project.of(2023, "甲局", "二"),
                    Project.of(2023, "乙局", "三"),
                    Project.of(2023, "丙局", "四"))
                .cause(2023, "甲局", "一", "procurement")
                .cause(2023, "甲局", "二", "procurement")
                .cause(2023, "甲局", "一", "force_majeure")
                .cause(2023, "甲局", null, "force_majeure")
                .cause(2023, "甲局", null, "force_majeure")
                .cause(2023, "乙局", "三", "procurement")
                .cause(2023, "乙局", "三", "force_majeure")
                .cause(2023, "乙局", "三", "none_stated")
                .cause(2023, "丙局", "四", "other")
                .measure(2023, "丙局", "四", "procurement")
                .measure(2023, "丙局", null, "speed_up")
                .measure(2023, "乙局", null, "speed_up")
                .lines("department_profile", STATED))
        .containsExactly(
            "全区 采购流程 3 改进采购 1", "丙局 - - 改进采购 1", "乙局 疫情与不可抗力 1 加快进度 0", "甲局 采购流程 2 - -");
  }

  @Test
  void findingsThatAreWaivedAskNothingAndVerdictsAreCounted() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("95"),
                    Project.of(2023, "乙局", "二").score("90"))
                .report(Report.of(2023, "甲局").projects(1).mean("96").total("10"))
                .report(Report.of(2023, "乙局").projects(1))
                .finding(2023, "甲局", "fatal", false)
                .finding(2023, "甲局", "answer", false)
                .finding(2023, "甲局", "answer", true)
                .finding(2023, "乙局", "info", false)
                .finding(2022, "乙局", "info", false)
                .lines("department_profile", CHECKED))
        .containsExactly("全区 1 1 1 2 1 1", "乙局 0 0 1 1 0 0", "甲局 1 1 0 1 1 1");
  }
}
