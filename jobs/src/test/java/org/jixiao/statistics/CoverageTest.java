package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String[] ALL = {
    "fiscal_year",
    "department_name",
    "expected_department_count",
    "reported_department_count",
    "missing_departments",
    "project_count",
    "form_count",
    "list_count",
    "narrative_count",
    "report_count",
    "claimed_coverage_pct",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void withoutMaterialThereIsNoYearToSpeakOf() {
    assertThat(Material.of().registered("001", "甲局", "", 0, 9999).rows("coverage")).isEmpty();
  }

  @Test
  void tellsHowMuchOfWhatWasApprovedIsEvaluated() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一").from("form"))
                .registered("001", "甲局", "", 0, 9999)
                .approved(2023, "甲局", "一", "300", "一")
                .approved(2023, "甲局", "二", "100", null)
                .approved(2023, "甲局", "三", "-", null)
                .approved(2023, "乙局", "四", "600", null)
                .approved(2024, "乙局", "四", "600", null)
                .lines(
                    "coverage",
                    "department_name",
                    "approved_project_count",
                    "approved_evaluated_count",
                    "approved_count_coverage_pct",
                    "approved_budget_yuan",
                    "approved_evaluated_budget_yuan",
                    "approved_budget_coverage_pct",
                    "used",
                    "excluded",
                    "not_reported"))
        .containsExactly(
            "全区 4 1 25 1000 300 30 1 0 0",
            "乙局 1 0 0 600 0 0 0 0 0",
            "甲局 3 1 33.3333 400 300 75 1 0 0");
  }

  @Test
  void comparesTheRegisterWithWhatCameIn() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").from("form"),
                    Project.of(2023, "甲局", "二").from("list"),
                    Project.of(2023, "己局", "三").from("narrative"))
                .report(Report.of(2023, "乙局").coverage("98.5"))
                .registered("005", "丁局", "", 0, 9999)
                .registered("004", "丙局", "", 0, 9999)
                .registered("001", "甲局", "", 0, 9999)
                .registered("002", "乙局", "", 0, 9999)
                .registered("001001", "甲局下属中心", "001", 0, 9999)
                .registered("006", "新局", "", 2024, 9999)
                .registered("007", "旧局", "", 0, 2022)
                .lines("coverage", ALL))
        .containsExactly(
            "2023 全区 4 2 丙局、丁局 3 1 1 1 1 - 2 1 2",
            "2023 丁局 1 0 丁局 0 0 0 0 0 - 0 0 1",
            "2023 丙局 1 0 丙局 0 0 0 0 0 - 0 0 1",
            "2023 乙局 1 1 - 0 0 0 0 1 98.5 1 0 0",
            "2023 己局 0 0 - 1 0 0 1 0 - 0 1 0",
            "2023 甲局 1 1 - 2 1 1 0 0 - 1 0 0");
  }

  @Test
  void anEmptyRegisterExpectsNobody() {
    assertThat(
            Material.of(Project.of(2022, "甲局", "一"), Project.of(2023, "甲局", "一"))
                .lines("coverage", ALL))
        .containsExactly(
            "2022 全区 0 0 - 1 1 0 0 0 - 0 1 0",
            "2022 甲局 0 0 - 1 1 0 0 0 - 0 1 0",
            "2023 全区 0 0 - 1 1 0 0 0 - 0 1 0",
            "2023 甲局 0 0 - 1 1 0 0 0 - 0 1 0");
  }
}
