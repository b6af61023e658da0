package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectListTest {
  private static final String LIST =
      """
      2022年度项目支出绩效自评汇总表
      单位：万元
      序号,项目名称,主管部门,全年预算数（元）,全年执行数,执行率（%）,自评总分,备用栏
      1,"道路, 桥梁养护",区城管局,"1,200.50",3,95,88.35,x
      ,合  计,,1,2,3,4,
      2,安全生产专家服务,,0,—,,90,
      注：本表含追加项目。
      """;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void isReadInEveryEncoding(String encoding) {
    ReadResult result =
        Reading.READER.read("b/汇总.csv", "s", LIST.getBytes(Charset.forName(encoding)));

    assertThat(result.records()).hasSize(2);
    VerbatimRecord first = result.records().get(0);
    assertThat(first.form()).isEqualTo(VerbatimRecord.PROJECT_LIST);
    assertThat(Reading.header(first, "project_name")).containsExactly("道路, 桥梁养护");
    assertThat(Reading.header(first, "fiscal_year")).containsExactly("2022年度");
    assertThat(Reading.field(first, "annual_budget_yuan").text()).isEqualTo("1,200.50");
    assertThat(Reading.field(first, "annual_budget_yuan").unit()).isEqualTo("元");
    assertThat(Reading.field(first, "executed_yuan").unit()).isEqualTo("万元");
    assertThat(Reading.field(first, "declared_execution_rate_pct").unit()).isEqualTo("%");
    assertThat(Reading.field(first, "score_points").locator()).isEqualTo("b/汇总.csv!G4");
    assertThat(Reading.field(first, "unmapped").label()).isEqualTo("备用栏");
    assertThat(Reading.header(result.records().get(1), "department_name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void isReadWithEveryDelimiter(String delimiter) {
    String text = "项目名称,全年预算数（元）,得分\n甲,1,90\n乙,2,91\n".replace(",", delimiter);
    assertThat(Reading.text("a.txt", text).records())
        .extracting(record -> Reading.header(record, "project_name").get(0))
        .containsExactly("甲", "乙");
  }

  @Test
  void sharesADepartmentMergedOverRowsButNoAmounts() {
    byte[] book =
        Reading.workbook(
            List.of(
                List.of("主管部门", "项目名称", "全年预算数（万元）", "自评得分"),
                List.of("区水利局", "灌溉", "8", "90"),
                List.of("", "水库", "", "80")),
            "A2:A3",
            "C2:C3");
    List<VerbatimRecord> records = Reading.READER.read("a.xlsx", "s", book).records();
    assertThat(Reading.header(records.get(1), "department_name")).containsExactly("区水利局");
    assertThat(Reading.header(records.get(1), "annual_budget_yuan")).isEmpty();
    assertThat(records.get(0).recordId()).isNotEqualTo(records.get(1).recordId());
  }

  @Test
  void carriesADepartmentDownOverBlanksUntilATotal() {
    List<VerbatimRecord> records =
        Reading.text(
                "a.csv",
                """
                主管部门,项目名称,全年预算数（万元）,自评得分
                区水利局,灌溉,8,90
                ,水库,7,91
                小计,,15,
                ,渠道,5,92
                """)
            .records();

    assertThat(records)
        .extracting(record -> Reading.header(record, "department_name"))
        .containsExactly(List.of("区水利局"), List.of("区水利局"), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区水利局小计,,15,",
        "合计,2个,15,181",
        "一、特定目标类,,15,",
        "（二）,其他运转类,15,",
        ",,15,",
        "其中：,,3,",
        "审核：李某,,,",
        ",制表人：王某,,"
      })
  void takesNoOtherRowForAProject(String row) {
    List<VerbatimRecord> records =
        Reading.text("a.csv", "主管部门,项目名称,全年预算数（万元）,自评得分\n区水利局,灌溉,8,90\n" + row + "\n区教育局,校舍,7,91\n")
            .records();

    assertThat(records)
        .extracting(record -> Reading.header(record, "project_name").get(0))
        .containsExactly("灌溉", "校舍");
  }

  @Test
  void listsAFundOfAProjectAsLeftOver() {
    ReadResult result = Reading.text("a.csv", "项目名称,资金来源,全年预算数（万元）,自评得分\n灌溉,合计,8,90\n,财政拨款,6,\n");

    assertThat(result.remainders())
        .flatExtracting(VerbatimRecord::fields)
        .filteredOn(field -> field.field().equals(VerbatimField.UNMAPPED))
        .extracting(VerbatimField::text)
        .containsExactly("财政拨款", "6");
    assertThat(result.records()).hasSize(1);
  }

  @Test
  void readsAHeaderOverThreeRowsWithoutMerges() {
    VerbatimRecord record =
        Reading.text(
                "a.csv",
                """
                序号,项目名称,预算执行,,,自评情况
                ,,预算安排,,支出,得分
                ,,年初预算数（元）,全年预算数（元）,全年执行数（元）,
                1,灌溉,8,9,7,90
                """)
            .records()
            .get(0);

    assertThat(Reading.header(record, "project_name")).containsExactly("灌溉");
    assertThat(Reading.header(record, "annual_budget_yuan")).containsExactly("9");
    assertThat(Reading.header(record, "executed_yuan")).containsExactly("7");
    assertThat(Reading.header(record, "score_points")).containsExactly("90");
  }
}
