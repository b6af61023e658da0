package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

class ProjectFormTest {
  @Test
  void readsGoalsWithTheirOwnIndicatorTables() {
    VerbatimRecord form =
        only(
            List.of(
                List.of("2020年度农田水利项目绩效自评表"),
                List.of("项目名称", "农田水利"),
                List.of("主管部门", "区水利局", "", "项目实施单位", "水利站"),
                List.of("项目类别", "1、部门预算项目 ☑"),
                List.of("预算执行情况（万元）（20分）", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"),
                List.of("", "年度财政资金总额", "120", "108", "90%", "18"),
                List.of("年度绩效目标1（40分）", "修渠10公里"),
                List.of("", "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"),
                List.of("", "产出指标", "数量指标", "修渠长度", "10公里", "9公里", "36"),
                List.of("年度绩效目标2（40分）", "清淤"),
                List.of("", "一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"),
                List.of("", "产出指标", "数量指标", "清淤方量", "100万方", "100万方", "40"),
                List.of("总分", "", "", "", "", "", "94"),
                List.of("偏差大或目标未完成原因分析", "雨季施工受阻"),
                List.of("改进措施及结果应用方案", "提前开工")));

    assertThat(Reading.header(form, "fiscal_year")).containsExactly("2020年度");
    assertThat(Reading.field(form, "annual_budget_yuan").unit()).isEqualTo("万元");
    assertThat(Reading.header(form, "execution_score_points")).containsExactly("18");
    assertThat(Reading.header(form, "goal_text")).containsExactly("修渠10公里", "清淤");
    assertThat(Reading.texts(form, VerbatimField.INDICATOR, "level3"))
        .containsExactly("修渠长度", "清淤方量");
    assertThat(Reading.header(form, "score_points")).containsExactly("94");
    assertThat(Reading.header(form, "deviation_text")).containsExactly("雨季施工受阻");
    assertThat(Reading.header(form, "measure_text")).containsExactly("提前开工");
  }

  @Test
  void readsTheScoreBesideTheNameAndPrefersTheAdjustedTarget() {
    VerbatimRecord form =
        only(
            List.of(
                List.of("2023年度项目绩效自评表"),
                List.of("项目名称", "博物馆布展", "", "自评总分（分）", "93", "联系人", "陈某", "联系电话", "023-1"),
                List.of("主管部门", "区文旅委"),
                List.of(
                    "项目资金（万元）", "年初预算数", "全年（调整）预算数", "全年执行数", "执行率（%）", "执行率权重（%）", "执行率得分（分）"),
                List.of("", "50", "60", "55", "91.67", "10", "9.17"),
                List.of(
                    "绩效指标", "指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "指标权重（分）",
                    "指标得分（分）"),
                List.of("", "办展次数", "次", "≥", "1", "2", "2", "90", "83.83")));

    assertThat(Reading.header(form, "project_name")).containsExactly("博物馆布展");
    assertThat(Reading.header(form, "score_points")).containsExactly("93");
    assertThat(Reading.header(form, "contact_phone")).containsExactly("023-1");
    assertThat(Reading.field(form, "declared_execution_rate_pct").unit()).isEqualTo("%");
    assertThat(Reading.texts(form, VerbatimField.FUNDING, "executed_yuan")).containsExactly("55");
    assertThat(Reading.texts(form, VerbatimField.INDICATOR, "target_text")).containsExactly("2");
    assertThat(Reading.texts(form, VerbatimField.INDICATOR, "unmapped")).containsExactly("1");
  }

  @Test
  void showsAFormulaWithoutValueAsFormula() {
    byte[] book =
        Reading.edited(
            Reading.workbook(
                List.of(
                    List.of("项目支出绩效自评表"),
                    List.of("项目名称", "甲"),
                    List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数"),
                    List.of("", "年度资金总额", "", "10", "5"))),
            sheet -> {
              sheet.getRow(3).createCell(2).setCellFormula("SUM(C5:C6)");
              sheet.getRow(3).getCell(3).setCellValue(true);
              sheet.getRow(3).getCell(4).setCellType(CellType.BLANK);
              sheet.getRow(3).getCell(4).setCellErrorValue((byte) 7);
            });
    VerbatimRecord form = Reading.READER.read("a.xlsx", "s", book).records().get(0);

    assertThat(Reading.field(form, "initial_budget_yuan").text()).isEqualTo("=SUM(C5:C6)");
    assertThat(Reading.field(form, "annual_budget_yuan").text()).isEqualTo("TRUE");
    assertThat(Reading.field(form, "executed_yuan").text()).isEqualTo("#DIV/0!");
  }

  @Test
  void readsWhatIsLeftOverAsUnmappedAndTemplatesNotAtAll() {
    List<List<String>> blank =
        List.of(
            List.of("项目支出绩效自评表"),
            List.of("项目名称", "", "主管部门"),
            List.of("项目资金（元）", "", "年初预算数", "全年预算数", "全年执行数", "分值"),
            List.of("", "年度资金总额", "", "", "", "10"),
            List.of("绩效指标", "一级指标", "三级指标", "年度指标值", "实际完成值"),
            List.of("", "产出指标", "指标1"));
    assertThat(Reading.READER.read("a.xlsx", "s", Reading.workbook(blank)).records()).isEmpty();

    VerbatimRecord form =
        only(
            List.of(
                List.of("项目支出绩效自评表"),
                List.of("项目名称", "甲", "绿色标识", "是"),
                List.of("项目资金（元）", "", "年初预算数", "全年预算数", "全年执行数", "测算数"),
                List.of("", "其他资金", "1", "2", "3", "4"),
                List.of("", "年度资金总额", "5", "6", "7", "8")));
    assertThat(form.fields())
        .filteredOn(f -> f.field().equals(VerbatimField.UNMAPPED))
        .extracting(VerbatimField::text)
        .containsExactly("绿色标识", "是", "8", "4", "测算数");
    assertThat(Reading.texts(form, VerbatimField.FUNDING, "fund_source"))
        .containsExactly("年度资金总额", "其他资金");
  }

  private static VerbatimRecord only(List<List<String>> rows) {
    ReadResult result = Reading.READER.read("a.xlsx", "s", Reading.workbook(rows));
    assertThat(result.records()).hasSize(1);
    assertThat(result.records().get(0).form()).isEqualTo(VerbatimRecord.PROJECT_FORM);
    return result.records().get(0);
  }
}
