package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BureauListTest {
  @Test
  void anApprovedListGivesARecordPerProjectOfEachDepartment() {
    ReadResult result =
        Reading.text(
            "2025/财政局/清单.csv",
            """
            2025年部门预算项目清单
            单位：万元
            序号,预算单位,项目代码,项目名称,年初预算数
            1,区教育局,44030625R000000000001,校舍维修,120
            2,,44030625R000000000002,校园安保,30
            ,小计,,,150
            3,区民政局,44030625R000000000003,养老补贴,"1,000"
            """);
    assertThat(result.records())
        .extracting(VerbatimRecord::form)
        .containsOnly(VerbatimRecord.APPROVED_PROJECT)
        .hasSize(3);
    VerbatimRecord second = result.records().get(1);
    assertThat(Reading.header(second, "department_name")).containsExactly("区教育局");
    assertThat(Reading.header(second, "project_name")).containsExactly("校园安保");
    assertThat(Reading.field(second, "approved_budget_yuan").unit()).isEqualTo("万元");
    assertThat(result.account().unmapped()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"批复金额", "年初批复数（元）", "预算批复数", "核定金额"})
  void theAmountMayBeCalledOtherwise(String label) {
    assertThat(forms("部门,项目名称," + label + "\n甲局,校舍,1\n"))
        .containsExactly(VerbatimRecord.APPROVED_PROJECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目名称,年初预算数,全年执行数|甲,1,1",
        "项目名称,年初预算数,自评得分|甲,1,90",
        "项目名称,年初预算数,评价等级|甲,1,优",
        "项目名称,年初预算数,执行率|甲,1,90%",
        "项目名称,全年预算数|甲,1",
        "项目名称,自评得分,复核得分|甲,90,",
      })
  void aListOfEvaluationsIsNone(String header, String row) {
    assertThat(forms(header + "\n" + row + "\n")).containsExactly(VerbatimRecord.PROJECT_LIST);
  }

  @Test
  void whatIsTitledASelfEvaluationIsNone() {
    assertThat(forms("2024年度项目支出绩效自评汇总表\n项目名称,年初预算数\n甲,1\n"))
        .containsExactly(VerbatimRecord.PROJECT_LIST);
  }

  @Test
  void aListOfReviewsHasTheScoresOfBothSides() {
    ReadResult result =
        Reading.text(
            "a.csv",
            """
            2024年度项目支出绩效自评复核结果
            主管部门,项目名称,自评得分,自评等级,复核得分,复核等级,复核意见
            区教育局,校舍维修,96,优,88.5,良,佐证不足
            """);
    VerbatimRecord row = result.records().get(0);
    assertThat(row.form()).isEqualTo(VerbatimRecord.REVIEW_RESULT);
    assertThat(Reading.header(row, "score_points")).containsExactly("96");
    assertThat(Reading.header(row, "review_score_points")).containsExactly("88.5");
    assertThat(Reading.header(row, "review_grade")).containsExactly("良");
    assertThat(Reading.header(row, "fiscal_year")).containsExactly("2024年度");
  }

  private static java.util.List<String> forms(String text) {
    return Reading.text("2024/甲局/表.csv", text).records().stream()
        .map(VerbatimRecord::form)
        .toList();
  }
}
