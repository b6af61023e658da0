package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class YearOnYearTest {
  private static final String[] SCORES = {
    "fiscal_year",
    "department_name",
    "comparability",
    "project_count",
    "previous_project_count",
    "project_change_count",
    "mean_points",
    "previous_mean_points",
    "mean_change_points",
    "used",
    "excluded",
    "not_reported"
  };
  private static final String[] SPLIT = {
    "fiscal_year",
    "department_name",
    "matched_count",
    "matched_share_pct",
    "matched_scored_count",
    "matched_mean_points",
    "matched_previous_mean_points",
    "within_change_points",
    "entered_change_points",
    "left_change_points",
    "mean_change_points"
  };
  private static final String[] MONEY = {
    "fiscal_year",
    "department_name",
    "annual_budget_yuan",
    "previous_annual_budget_yuan",
    "budget_change_yuan",
    "executed_yuan",
    "previous_executed_yuan",
    "executed_change_yuan",
    "rate_of_sums_pct",
    "previous_rate_of_sums_pct",
    "rate_change_pct",
    "matched_rated_count",
    "matched_rate_of_sums_pct",
    "matched_previous_rate_of_sums_pct",
    "matched_rate_change_pct"
  };

  @Test
  void noProjectsMakeNoRows() {
    assertThat(Material.of().rows("year_on_year")).isEmpty();
    assertThat(Material.of().report(Report.of(2023, "甲局").mean("95")).rows("year_on_year"))
        .isEmpty();
  }

  @Test
  void withoutAYearBeforeThereIsNothingToCompareWithAndNotZero() {
    Material first =
        Material.of(Project.of(2023, "甲局", "一").score("95").budget("10").executed("9"));
    assertThat(first.lines("year_on_year", SCORES))
        .containsExactly("2023 全区 上年没有项目 1 - - 95 - - 1 0 0", "2023 甲局 上年没有项目 1 - - 95 - - 1 0 0");
    assertThat(first.lines("year_on_year", SPLIT))
        .containsExactly("2023 全区 - - - - - - - - -", "2023 甲局 - - - - - - - - -");
    assertThat(first.lines("year_on_year", MONEY))
        .first()
        .isEqualTo("2023 全区 10 - - 9 - - 90 - - - - - -");
  }

  @Test
  void aYearInBetweenThatIsMissingIsNotBridged() {
    assertThat(
            Material.of(
                    Project.of(2021, "甲局", "一").score("90"),
                    Project.of(2023, "甲局", "一").score("95"))
                .lines("year_on_year", "fiscal_year", "scope", "comparability"))
        .containsExactly(
            "2021 district 上年没有项目",
            "2021 department 上年没有项目",
            "2023 district 上年没有项目",
            "2023 department 上年没有项目");
  }

  @Test
  void theChangeOfTheMeanIsThatOfThePanelAndOfThoseThatCameAndLeft() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "留一").score("90"),
                    Project.of(2022, "甲局", "留二").score("94"),
                    Project.of(2022, "甲局", "退").score("80"),
                    Project.of(2023, "甲局", "留一").score("93"),
                    Project.of(2023, "甲局", "留二").score("95"),
                    Project.of(2023, "甲局", "新一").score("97"),
                    Project.of(2023, "甲局", "新二").score("99"))
                .lines("year_on_year", SPLIT))
        .contains(
            // 96 − 88 = (94 − 92) + (96 − 94) + (92 − 88)
            "2023 全区 2 50 2 94 92 2 2 4 8", "2023 甲局 2 50 2 94 92 2 2 4 8");
  }

  @Test
  void aProjectOfAnotherDepartmentOrWithoutANameIsNotTheSame() {
    Material moved =
        Material.of(
            Project.of(2022, "甲局", "一").score("90"),
            Project.of(2022, "乙局", null).score("80"),
            Project.of(2023, "乙局", "一").score("96"),
            Project.of(2023, "乙局", null).score("98"));
    assertThat(moved.lines("year_on_year", SCORES))
        .contains(
            "2023 全区 没有两年都有的项目 2 2 0 97 85 12 2 0 0", "2023 乙局 没有两年都有的项目 2 1 1 97 80 17 2 0 0");
    assertThat(moved.lines("year_on_year", SPLIT))
        .contains("2023 全区 0 0 0 - - - - - 12", "2023 乙局 0 0 0 - - - - - 17");
  }

  @Test
  void aCodeTellsAProjectAgainAndWhereItChangesTheNameDoes() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "旧名").key("code").score("90"),
                    Project.of(2022, "甲局", "2022年 道路维修").key("22A").score("80"),
                    Project.of(2022, "甲局", "同名").key("22B").score("60"),
                    Project.of(2022, "甲局", "同名").key("22C").score("60"),
                    Project.of(2023, "甲局", "新名").key("code").score("92"),
                    Project.of(2023, "甲局", "道路维修（2023年度）").key("23A").score("84"),
                    Project.of(2023, "甲局", "同名").key("23B").score("70"))
                .lines("year_on_year", SPLIT))
        .contains("2023 甲局 2 66.6667 2 88 85 3 -6 12.5 9.5");
  }

  @Test
  void aDepartmentWithoutLastYearIsNewAndOneWithoutThisYearHasLeftTheDistrict() {
    Material material =
        Material.of(
            Project.of(2022, "甲局", "一").score("90"),
            Project.of(2022, "退局", "二").score("70"),
            Project.of(2023, "甲局", "一").score("91"),
            Project.of(2023, "新局", "三").score("99"));
    assertThat(material.lines("year_on_year", SCORES))
        .endsWith(
            "2023 全区 可比 2 2 0 95 80 15 2 0 0",
            "2023 新局 上年没有项目 1 - - 99 - - 1 0 0",
            "2023 甲局 可比 1 1 0 91 90 1 1 0 0");
    assertThat(material.lines("year_on_year", SPLIT)).contains("2023 全区 1 50 1 91 90 1 4 10 15");
  }

  @Test
  void aDepartmentThatWasRenamedIsTheSameByItsCode() {
    Material renamed =
        Material.of(
                Project.of(2022, "文化局", "一").score("90"),
                Project.of(2022, "文化局", "二").score("80"),
                Project.of(2023, "文旅局", "一").score("95"))
            .registered("1", "文化局", "", 0, 2022)
            .registered("1", "文旅局", "", 2023, 9999);
    assertThat(renamed.lines("year_on_year", SCORES))
        .containsExactly(
            "2022 全区 上年没有项目 2 - - 85 - - 2 0 0",
            "2022 文化局 上年没有项目 2 - - 85 - - 2 0 0",
            "2023 全区 可比 1 2 -1 95 85 10 1 0 0",
            "2023 文旅局 可比 1 2 -1 95 85 10 1 0 0");
    assertThat(renamed.lines("year_on_year", SPLIT)).contains("2023 文旅局 1 100 1 95 90 5 0 5 10");
  }

  @Test
  void aDepartmentMadeOfOthersHasThemAllAsItsYearBefore() {
    Material merged =
        Material.of(
                Project.of(2022, "文化局", "一").score("90"),
                Project.of(2022, "文化局", "宣传").score("86"),
                Project.of(2022, "体育局", "二").score("80"),
                Project.of(2022, "体育局", "宣传").score("84"),
                Project.of(2023, "文体局", "一").score("95"),
                Project.of(2023, "文体局", "二").score("87"),
                Project.of(2023, "文体局", "宣传").score("88"))
            .registered("1", "文化局", "", 0, 2022)
            .registered("2", "体育局", "", 0, 2022)
            .registered("3", "文体局", List.of("文化局", "体育局"), 2023, 9999);
    assertThat(merged.lines("year_on_year", SCORES))
        .contains("2023 全区 可比 3 4 -1 90 85 5 3 0 0", "2023 文体局 可比 3 4 -1 90 85 5 3 0 0");
    // Which of two projects of one name goes on, nothing tells.
    assertThat(merged.lines("year_on_year", SPLIT)).contains("2023 文体局 2 66.6667 2 91 85 6 -1 0 5");
  }

  @Test
  void ofADepartmentThatWasPartedNothingTellsWhichPartItIs() {
    Material parted =
        Material.of(
                Project.of(2022, "文体局", "一").score("90"),
                Project.of(2023, "文化局", "一").score("95"),
                Project.of(2023, "体育局", "二").score("85"))
            .registered("3", "文体局", "", 0, 2022)
            .registered("1", "文化局", List.of("文体局"), 2023, 9999)
            .registered("2", "体育局", List.of("文体局"), 2023, 9999);
    assertThat(parted.lines("year_on_year", "fiscal_year", "department_name", "comparability"))
        .contains("2023 全区 没有两年都有的项目", "2023 文化局 上年没有项目", "2023 体育局 上年没有项目");
  }

  @Test
  void aNameThatIsStillInForceGoesOnAsItself() {
    Material kept =
        Material.of(
                Project.of(2022, "文化局", "一").score("90"), Project.of(2023, "文化局", "一").score("95"))
            .registered("1", "文化局", "", 0, 2022)
            .registered("1", "文化局", "", 2023, 9999)
            .registered("2", "文旅局", List.of("文化局"), 2023, 9999);
    assertThat(kept.lines("year_on_year", SCORES)).contains("2023 文化局 可比 1 1 0 95 90 5 1 0 0");
  }

  @Test
  void aScoreOrARateInOneOfTheYearsOnlyIsNotOfThePanel() {
    Material material =
        Material.of(
            Project.of(2022, "甲局", "一").score("90").budget("100").executed("50"),
            Project.of(2022, "甲局", "二").budget("0").executed("1"),
            Project.of(2023, "甲局", "一")
                .flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points")
                .budget("200")
                .executed("150"),
            Project.of(2023, "甲局", "二").score("80").budget("-100").executed("-50"));
    assertThat(material.lines("year_on_year", SCORES))
        .contains("2023 甲局 两年都有的项目没有可比的得分 2 2 0 80 90 -10 1 1 0");
    assertThat(material.lines("year_on_year", SPLIT)).contains("2023 甲局 2 100 0 - - - - - -10");
    assertThat(material.lines("year_on_year", MONEY))
        .contains("2023 甲局 100 100 0 100 50 50 100 50 50 1 75 50 25");
  }

  @Test
  void budgetsThatCancelOutHaveNoRateAndNoChange() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "一").budget("100").executed("50"),
                    Project.of(2023, "甲局", "一").budget("100").executed("50"),
                    Project.of(2023, "甲局", "二").budget("-100").executed("-30"))
                .lines("year_on_year", MONEY))
        .contains("2023 甲局 0 100 -100 20 50 -30 - 50 - 1 50 50 0");
  }

  @Test
  void absurdAmountsAreLeftOutAndDoNotStopTheRun() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "一").budget("-0.01").executed("9999999999999999.99"),
                    Project.of(2023, "甲局", "一").budget("0.01").executed("9999999999999999.99"))
                .lines(
                    "year_on_year",
                    "fiscal_year",
                    "scope",
                    "rate_of_sums_pct",
                    "previous_rate_of_sums_pct",
                    "rate_change_pct"))
        .contains("2023 department 99999999999999999900 -99999999999999999900 -");
  }

  @Test
  void aDepartmentKnownOnlyFromItsNarrativeHasScoresAndNoAmounts() {
    Material told =
        Material.of(
            Project.of(2022, "甲局", "一").score("90").from("narrative"),
            Project.of(2023, "甲局", "一").score("92.5").from("narrative"));
    assertThat(told.lines("year_on_year", SPLIT)).contains("2023 甲局 1 100 1 92.5 90 2.5 0 0 2.5");
    assertThat(told.lines("year_on_year", MONEY)).contains("2023 甲局 - - - - - - - - - 0 - - -");
  }

  @Test
  void whatIsShownAddsUpAndIsWhatItsNeighboursShow() {
    Material material = Material.of(twoYears(400, 11));
    List<String> scores = figures(material, "score_summary", "mean_points", "used");
    List<String> money =
        figures(
            material,
            "execution_summary",
            "annual_budget_yuan",
            "executed_yuan",
            "rate_of_sums_pct");
    List<Row> rows = material.rows("year_on_year");
    assertThat(rows).hasSize(2 * (1 + 5));
    for (Row row : rows) {
      String now = row.get(0) + "|" + row.get(2);
      assertThat(scores).contains(now + "|" + row.getAs("mean_points") + "|" + row.getAs("used"));
      assertThat(money)
          .contains(
              now
                  + "|"
                  + row.getAs("annual_budget_yuan")
                  + "|"
                  + row.getAs("executed_yuan")
                  + "|"
                  + row.getAs("rate_of_sums_pct"));
      if (row.getInt(0) == 2023) {
        String past = "2022|" + row.get(2);
        assertThat(money)
            .contains(
                past
                    + "|"
                    + row.getAs("previous_annual_budget_yuan")
                    + "|"
                    + row.getAs("previous_executed_yuan")
                    + "|"
                    + row.getAs("previous_rate_of_sums_pct"));
        assertThat(scores)
            .anyMatch(x -> x.startsWith(past + "|" + row.getAs("previous_mean_points")));
        assertThat(row.<Long>getAs("matched_scored_count")).isPositive();
        assertThat(sum(row, "within_change_points", "entered_change_points", "left_change_points"))
            .isEqualByComparingTo(row.<BigDecimal>getAs("mean_change_points"))
            .isEqualByComparingTo(
                row.<BigDecimal>getAs("mean_points").subtract(row.getAs("previous_mean_points")));
      }
    }
  }

  private static BigDecimal sum(Row row, String... columns) {
    return Stream.of(columns)
        .map(column -> row.<BigDecimal>getAs(column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> figures(Material material, String statistic, String... columns) {
    return material.rows(statistic).stream()
        .map(
            row ->
                row.get(0)
                    + "|"
                    + row.get(2)
                    + "|"
                    + String.join(
                        "|",
                        Stream.of(columns)
                            .map(column -> String.valueOf(row.<Object>getAs(column)))
                            .toList()))
        .toList();
  }

  /** Projects of five departments of which most stand in both of two years. */
  private static Project[] twoYears(int count, long seed) {
    Random random = new Random(seed);
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String department = "部门" + i % 5;
      for (int year : List.of(2022, 2023)) {
        if (random.nextInt(4) > 0) {
          Project project = Project.of(year, department, "项目" + i);
          if (random.nextInt(8) > 0) {
            project.score(BigDecimal.valueOf(random.nextInt(1_000_000), 4).toPlainString());
          }
          projects.add(
              project
                  .budget(String.valueOf(random.nextInt(1_000_000) - 1000))
                  .executed(String.valueOf(random.nextInt(1_000_000))));
        }
      }
    }
    return projects.toArray(Project[]::new);
  }
}
