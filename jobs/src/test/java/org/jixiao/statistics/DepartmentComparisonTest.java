package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

/** What the SQL adds; the figures themselves are those of {@code FunnelTest}. */
class DepartmentComparisonTest {
  private static final String[] PLACE = {
    "fiscal_year",
    "scope",
    "department_name",
    "mean_points",
    "district_mean_points",
    "difference_points",
    "lower_998_points",
    "lower_95_points",
    "upper_95_points",
    "upper_998_points",
    "position",
    "not_judged",
    "shrunken_mean_points",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void noProjectsMakeNoRows() {
    assertThat(Material.of().rows("department_comparison")).isEmpty();
    assertThat(Material.of().report(Report.of(2023, "甲局")).rows("department_comparison")).isEmpty();
  }

  @Test
  void eachYearIsComparedByItselfAndSmallDepartmentsAreNotJudged() {
    Material material =
        Material.of(
            Stream.of(
                    scored(2023, "乙局", "90", "100", "95", "97", "99"),
                    scored(2023, "甲局", "80", "90"),
                    scored(2022, "甲局", "80", "90"))
                .flatMap(Function.identity())
                .toArray(Project[]::new));
    assertThat(material.lines("department_comparison", PLACE))
        .containsExactly(
            "2022 department 甲局 85 85 0 - - - - - 没有可比的部门 - 2 0 0",
            "2023 department 乙局 96.2 93 3.2 83.1113 86.7281 99.2719 102.8887 正常波动之内 - 95.9567 5 0 0",
            "2023 department 甲局 85 93 -8 77.3645 83.0833 102.9167 108.6355 - 样本少 86.3651 2 0 0");
  }

  @Test
  void limitsAsNarrowOrWideAsCanBeDoNotStopTheRun() {
    Material hair =
        Material.of(
            Stream.of(
                    scored(2023, "甲局", "99.9999", "100", "100", "100", "100", "100"),
                    scored(2023, "乙局", "0", "0", "0", "0", "0", "0"))
                .flatMap(Function.identity())
                .toArray(Project[]::new));
    assertThat(
            hair.lines(
                "department_comparison", "department_name", "position", "overdispersion_factor"))
        .containsExactly("乙局 正常波动之内 11519996160000.32", "甲局 正常波动之内 11519996160000.32");
  }

  @Test
  void scoresNotUnderstoodOrNotGivenAreCountedBesideTheMean() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").flag(Flag.SCORE_NOT_UNDERSTOOD, "score_points"),
                    Project.of(2023, "甲局", "二"),
                    Project.of(2023, "乙局", "三").score("95").from("narrative"))
                .lines(
                    "department_comparison",
                    "department_name",
                    "mean_points",
                    "district_mean_points",
                    "not_judged",
                    "used",
                    "excluded",
                    "not_reported"))
        .containsExactly("乙局 95 95 没有可比的部门 1 0 0", "甲局 - 95 没有得分 0 1 1");
  }

  private static Stream<Project> scored(int year, String department, String... scores) {
    return IntStream.range(0, scores.length)
        .mapToObj(i -> Project.of(year, department, "项目" + i).score(scores[i]));
  }
}
