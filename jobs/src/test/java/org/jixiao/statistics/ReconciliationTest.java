package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final String[] ROW = {
    "department_name",
    "claim",
    "claimed",
    "recomputed",
    "difference",
    "verdict",
    "lines_value",
    "forms_value"
  };

  /** The scores of a real report of 28 lines whose mean is 95.17. */
  private static final String[] SCORES = {
    "96.99", "90.33", "97.0", "94.0", "95.0", "97.0", "95.92", "96.0", "95.46", "96.99", "96.75",
    "96.95", "96.59", "94.0", "97.0", "93.12", "90.66", "95.0", "95.0", "95.0", "95.0", "95.0",
    "95.0", "95.0", "95.0", "95.0", "95.0", "95.0"
  };

  private static Material narrativeOf(Report report) {
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < SCORES.length; i++) {
      projects.add(
          Project.of(2021, "财政金融局", "项目" + i).score(SCORES[i]).grade("优").from("narrative"));
    }
    Material material = Material.of(projects.toArray(Project[]::new)).report(report);
    for (int i = 0; i < SCORES.length; i++) {
      material.line(2021, "财政金融局", "项目" + i, SCORES[i]);
    }
    return material;
  }

  @Test
  void noReportMakesNoClaims() {
    assertThat(Material.of(Project.of(2023, "甲局", "一")).rows("reconciliation")).isEmpty();
    assertThat(Material.of().report(Report.of(2023, "甲局")).rows("reconciliation")).isEmpty();
  }

  @Test
  void aNarrativeAloneIsCheckedAgainstItsOwnLines() {
    assertThat(
            narrativeOf(
                    Report.of(2021, "财政金融局")
                        .projects(28)
                        .evaluated(28)
                        .total("24528129.00")
                        .evaluatedOf("24528129.00", "24528129.00")
                        .coverage("100")
                        .mean("95.17")
                        .grade("优", "each"))
                .lines("reconciliation", ROW))
        .containsExactly(
            "全区 average_score_points - - - 相符 - -",
            "全区 budget_total_yuan - - - 无法核对 - -",
            "全区 coverage_pct - - - 相符 - -",
            "全区 evaluated_budget_yuan - - - 无法核对 - -",
            "全区 evaluated_count 28 28 0 相符 - -",
            "全区 grade - - - 相符 - -",
            "全区 project_count 28 28 0 相符 - -",
            "财政金融局 average_score_points 95.17 95.17 0 相符 95.17 -",
            "财政金融局 budget_total_yuan 24528129.00 - - 无法核对 - -",
            "财政金融局 coverage_pct 100 100 0 相符 - -",
            "财政金融局 evaluated_budget_yuan 24528129.00 - - 无法核对 - -",
            "财政金融局 evaluated_count 28 28 0 相符 28 -",
            "财政金融局 grade 优 优 - 相符 优 -",
            "财政金融局 project_count 28 28 0 相符 28 -");
  }

  @Test
  void whatDiffersFromTheLinesDoesNotAgree() {
    assertThat(
            narrativeOf(
                    Report.of(2021, "财政金融局")
                        .projects(30)
                        .evaluatedOf("80", "120")
                        .coverage("66.6")
                        .mean("95.2")
                        .grade("良", "overall"))
                .lines("reconciliation", ROW))
        .filteredOn(line -> line.startsWith("财"))
        .containsExactly(
            "财政金融局 average_score_points 95.2 95.2 0 相符 95.17 -",
            "财政金融局 coverage_pct 66.6 66.67 -0.07 不符 - -",
            "财政金融局 evaluated_budget_yuan 80.00 - - 无法核对 - -",
            "财政金融局 grade 良 优 - 不符 优 -",
            "财政金融局 project_count 30 28 2 不符 28 -");
  }

  @Test
  void formsAreComparedTooAndTotalsRestOnThemWhenTheyAreAllThere() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").score("90").budget("300").grade("优"),
                    Project.of(2023, "甲局", "二").score("80").budget("100.50").grade("良"),
                    Project.of(2023, "甲局", "三").score("10").grade("差").from("narrative"),
                    Project.of(2023, "乙局", "四").score("70").budget("1").grade("中").from("list"),
                    Project.of(2023, "乙局", "五").score("75").grade("中").from("list"))
                .report(
                    Report.of(2023, "甲局")
                        .projects(2)
                        .evaluated(3)
                        .total("400.50")
                        .evaluatedOf("400.50", null)
                        .mean("85")
                        .grade("优", "each"))
                .report(
                    Report.of(2023, "乙局").projects(3).total("5").mean("72.51").grade("中", "each"))
                .line(2023, "甲局", "一", "90")
                .line(2023, "甲局", "二", "82.5")
                .lines("reconciliation", ROW))
        .containsExactly(
            "全区 average_score_points - - - 不符 - -",
            "全区 budget_total_yuan 400.50 400.50 0 相符 - -",
            "全区 evaluated_budget_yuan - - - 无法核对 - -",
            "全区 evaluated_count 3 2 1 不符 - -",
            "全区 grade - - - 不符 - -",
            "全区 project_count 5 4 1 不符 - -",
            "乙局 average_score_points 72.51 72.5 0.01 不符 - 72.5",
            "乙局 budget_total_yuan 5.00 - - 无法核对 - -",
            "乙局 grade 中 中 - 相符 - 中",
            "乙局 project_count 3 2 1 不符 - 2",
            "甲局 average_score_points 85 86.25 -1.25 不符 86.25 85",
            "甲局 budget_total_yuan 400.50 400.50 0 相符 - 400.50",
            "甲局 evaluated_budget_yuan 400.50 - - 无法核对 - -",
            "甲局 evaluated_count 3 2 1 不符 2 2",
            "甲局 grade 优 优、良 - 不符 优、良 优、良",
            "甲局 project_count 2 2 0 相符 2 2");
  }

  @Test
  void aMeanWeightedByBudgetAgreesAndSaysSo() {
    Material weighted =
        Material.of(
                Project.of(2023, "甲局", "一").score("90").budget("300"),
                Project.of(2023, "甲局", "二").score("80").budget("100"))
            .report(Report.of(2023, "甲局").mean("87.5"));
    assertThat(
            weighted.lines(
                "reconciliation",
                "scope",
                "recomputed",
                "difference",
                "verdict",
                "basis",
                "forms_value",
                "used",
                "excluded",
                "not_reported"))
        .containsExactly("district - - 相符 各部门结论汇总 - 1 0 0", "department 87.5 0 相符 按金额加权 85 1 0 0");
  }

  @Test
  void aTotalInHundredthsOfTenThousandYuanIsComparedAtThatPrecision() {
    Project[] forms = {
      Project.of(2023, "甲局", "一").budget("24528129.37"),
      Project.of(2023, "乙局", "二").budget("24528160.00")
    };
    assertThat(
            Material.of(forms)
                .report(Report.of(2023, "甲局").projects(1).total("24528100"))
                .report(Report.of(2023, "乙局").projects(1).total("24528100"))
                .lines("reconciliation", ROW))
        .filteredOn(line -> line.contains("budget_total"))
        .containsExactly(
            "全区 budget_total_yuan 49056200.00 49056289.37 -89.37 不符 - -",
            "乙局 budget_total_yuan 24528100.00 24528160.00 -60 不符 - 24528160.00",
            "甲局 budget_total_yuan 24528100.00 24528129.37 -29.37 相符 - 24528129.37");
  }

  @Test
  void theSameReportTwiceIsOneClaim() {
    Material twice =
        Material.of()
            .report(Report.of(2023, "甲局").projects(1))
            .report(Report.of(2023, "甲局").projects(1));
    assertThat(twice.lines("reconciliation", ROW))
        .containsExactly("全区 project_count - - - 无法核对 - -", "甲局 project_count 1 - - 无法核对 - -");
    assertThat(
            twice.lines(
                "reconciliation", "basis", "claim_name", "used", "excluded", "not_reported"))
        .contains("没有可以核对的数据 项目数 0 0 1");
  }
}
