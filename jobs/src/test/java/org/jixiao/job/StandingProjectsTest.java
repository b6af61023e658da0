package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.junit.jupiter.api.Test;

/**
 * Evaluations as "source name code place"; those that stand as "name place", and what they flag.
 */
class StandingProjectsTest {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "fiscal_year int, department_name string, project_name string, project_code string,"
              + " annual_budget_yuan decimal(18,2), source string, submission_id string,"
              + " record_id string, locator string,"
              + " flags array<struct<code:string,field:string,verbatim:string>>");
  private static final String ONE = "51092324T000010263357";
  private static final String OTHER = "51092324T000010263358";

  private final List<Row> rows = new ArrayList<>();

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
        RowFactory.create(
            2024,
            department,
            name,
            code,
            BigDecimal.ONE.setScale(2),
            source,
            place,
            record,
            place,
            new Row[0]));
  }

  private List<String> keys() {
    return StandingProjects.of(SparkFixture.spark().createDataFrame(rows, SCHEMA), Map.of())
        .orderBy("locator")
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("project_key"))
        .toList();
  }

  private List<String> standing() {
    return standing(Map.of());
  }

  private List<String> standing(Map<String, Long> received) {
    return StandingProjects.of(SparkFixture.spark().createDataFrame(rows, SCHEMA), received)
        .collectAsList()
        .stream()
        .map(
            row -> {
              StringBuilder text = new StringBuilder();
              text.append(row.getString(2)).append(' ').append(row.getString(8));
              for (Row flag : row.<Row>getList(9)) {
                text.append(' ').append(flag.getString(0)).append(' ').append(flag.getString(2));
              }
              return text.toString();
            })
        .sorted()
        .toList();
  }
}
