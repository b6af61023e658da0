package org.jixiao.job.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;

/**
 * Evaluations as "source name code place"; those that stand as "name place", and what they flag.
 */
class StandingProjectsTest {
  private static final String ONE = "51092324T000010263357";
  private static final String OTHER = "51092324T000010263358";

  private final List<ProjectEvaluation> rows = new ArrayList<>();

  @Test
  void aFormStandsOverListAndNarrativeOfTheSameName() {
    given("narrative", "“两新”党建", null, "总报告!第3段");
    given("list", "两新党建", null, "汇总.xlsx!B3");
    given("form", "2024年\"两新\"党建；", null, "自评表.xlsx!A1");

    assertThat(standing()).containsExactly("2024年\"两新\"党建； 自评表.xlsx!A1");
  }

  @Test
  void wordsThatTellProjectsApartAreKept() {
    given("form", "道路维修项目", null, "1");
    given("form", "道路维修经费", null, "2");
    given("form", "道路维修（一期）", null, "3");
    given("form", "2023年道路维修项目", null, "4");

    assertThat(standing()).hasSize(4);
  }

  @Test
  void twoCodesAreTwoProjectsOfOneName() {
    given("form", "设备购置", ONE, "1");
    given("form", "设备购置", OTHER, "2");

    assertThat(standing()).containsExactly("设备购置 1", "设备购置 2");
  }

  @Test
  void oneCodeIsOneProjectWhateverItsName() {
    given("form", "设备购置", ONE, "1");
    given("list", "教学设备购置费", ONE, "2");

    assertThat(standing()).containsExactly("设备购置 1");
  }

  @Test
  void aCodeCopiedOntoAnotherFormDoesNotMakeTwoProjectsOne() {
    given("form", "校舍维修", ONE, "1");
    given("form", "校园安保", ONE, "2");
    given("list", "2024年校舍维修项目", ONE, "3");
    given("list", "校园安保", null, "4");

    assertThat(standing()).containsExactly("校园安保 2", "校舍维修 1");
    assertThat(keys()).containsExactly(ONE + " 校舍维修", ONE + " 校园安保");
  }

  @Test
  void aFormSentAgainUnderAWordMoreIsTheSameProject() {
    given("form", "设备购置项目", ONE, "1");
    given("form", "设备购置经费", ONE, "2");

    assertThat(standing()).hasSize(1);
  }

  @Test
  void aNameWithoutCodeIsTheOnlyCodedProjectOfThatName() {
    given("list", "设备购置", ONE, "1");
    given("form", "设备购置", null, "2");

    assertThat(standing()).containsExactly("设备购置 2");
  }

  @Test
  void aUnitsCodeDoesNotDecide() {
    given("form", "设备购置", "219", "1");
    given("form", "校舍维修", "219", "2");

    assertThat(standing()).hasSize(2);
  }

  @Test
  void aSecondFormOfAProjectIsToldWithBothPlaces() {
    given("form", "设备购置", null, "甲.xlsx!A1");
    given("form", "设备 购置", null, "乙.xlsx!A1");
    given("list", "设备购置", null, "汇总.xlsx!B3");

    assertThat(standing())
        .containsExactly("设备 购置 乙.xlsx!A1 PROJECT_REPEATED 设备 购置，采用乙.xlsx!A1；未采用甲.xlsx!A1");
  }

  @Test
  void amongEqualsTheNewestStands() {
    given("form", "设备购置", null, "甲.xlsx!A1");
    given("form", "设备购置", null, "乙.xlsx!A1");

    assertThat(standing(Map.of("甲.xlsx!A1", 2L, "乙.xlsx!A1", 1L)))
        .singleElement()
        .asString()
        .startsWith("设备购置 甲.xlsx!A1");
  }

  @Test
  void theKeyIsTheCodeThenTheNameThenThePlace() {
    given("form", "2024年设备 购置", ONE, "1");
    given("list", "教师培训", OTHER, "2");
    given("form", "教师培训", null, "3");
    given("form", "校舍（一期）", null, "4");
    given("form", null, null, "5");

    assertThat(keys()).containsExactly(ONE, OTHER, "校舍(一期)", "5");
  }

  @Test
  void linesOfAReportWithoutDepartmentAreProjectsOfTheirOwn() {
    given(null, "narrative", "道路维修", null, "报告!第3段", "record");
    given(null, "narrative", "河道清淤", null, "报告!第4段", "record");

    assertThat(standing()).containsExactly("河道清淤 报告!第4段", "道路维修 报告!第3段");
  }

  private void given(String source, String name, String code, String place) {
    given("区教育局", source, name, code, place, place);
  }

  private void given(
      String department, String source, String name, String code, String place, String record) {
    rows.add(
        new ProjectEvaluation(
            2024,
            null,
            department,
            null,
            code,
            name,
            null,
            null,
            BigDecimal.ONE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            source,
            place,
            record,
            place,
            List.of()));
  }

  private List<String> keys() {
    return StandingProjects.of(rows, Map.of()).stream().map(ProjectEvaluation::projectKey).toList();
  }

  private List<String> standing() {
    return standing(Map.of());
  }

  private List<String> standing(Map<String, Long> received) {
    return StandingProjects.of(rows, received).stream()
        .map(
            one -> {
              StringBuilder text = new StringBuilder();
              text.append(one.projectName()).append(' ').append(one.locator());
              for (RaisedFlag flag : one.flags()) {
                text.append(' ').append(flag.code()).append(' ').append(flag.verbatim());
              }
              return text.toString();
            })
        .sorted()
        .toList();
  }
}
