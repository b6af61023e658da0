package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

class DepartmentAnswerTest {
  private static final List<String> HEADINGS =
      List.of("年度", "文件", "位置", "项目", "程度", "问题", "所见", "应为", "办法", "部门答复", "问题编号");

  @Test
  void eachRowOfTheFeedbackIsARecordWithItsAnswer() {
    ReadResult result =
        read(
            List.of(
                HEADINGS,
                row("2024", "执行率不一致", "98.00%", "按拨款口径填列，已更正", "01234abcde"),
                row("2024", "缺少总分", "", "", "abcdef0123")));

    assertThat(result.outcome()).isEqualTo(Outcome.READ);
    assertThat(result.remarks()).isEmpty();
    assertThat(result.records()).hasSize(2);
    VerbatimRecord first = result.records().get(0);
    assertThat(first.form()).isEqualTo(VerbatimRecord.DEPARTMENT_ANSWER);
    assertThat(first.isEvaluation()).isFalse();
    assertThat(first.locator()).isEqualTo("2024/甲局/反馈.xlsx!表!A2");
    assertThat(Reading.header(first, "answer_text")).containsExactly("按拨款口径填列，已更正");
    assertThat(Reading.header(first, "question_number")).containsExactly("01234abcde");
    assertThat(Reading.header(first, "fiscal_year")).containsExactly("2024");
    assertThat(Reading.header(result.records().get(1), "answer_text")).isEmpty();
    assertThat(result.account().unmapped()).isZero();
    assertThat(result.account().read())
        .isEqualTo(result.account().mapped() + result.account().ignored());
  }

  @Test
  void columnsMayHaveMovedAndALineMayStandAboveThem() {
    ReadResult result =
        read(
            List.of(
                List.of("甲局答复"),
                List.of("问题编号", "问题", "部门答复", "经办意见"),
                List.of("01234abcde", "执行率不一致", "已更正", "同意")));
    assertThat(result.records()).hasSize(1);
    assertThat(Reading.header(result.records().get(0), "answer_text")).containsExactly("已更正");
    assertThat(Reading.field(result.records().get(0), "unmapped").label()).isEqualTo("经办意见");
  }

  @Test
  void whatWasFoundInAFormDoesNotBeginAnother() {
    ReadResult result =
        read(
            List.of(
                HEADINGS,
                row("2024", "项目名称：校舍维修", "项目名称", "一、已更正", "01234abcde"),
                row("2024", "一级指标", "年度指标值", "二、已更正", "11234abcde"),
                row("2024", "项目支出绩效自评表", "合计", "三、已更正", "21234abcde")));
    assertThat(result.records())
        .extracting(record -> Reading.header(record, "answer_text").get(0))
        .containsExactly("一、已更正", "二、已更正", "三、已更正");
  }

  @Test
  void anAnswerWithoutItsNumberIsKeptAndOneForSeveralRowsHoldsForEach() {
    byte[] book =
        Reading.workbook(
            List.of(
                List.of("问题", "部门答复", "问题编号"),
                List.of("甲", "并已说明", "01234abcde"),
                List.of("乙", "", "11234abcde"),
                List.of("丙", "没有编号")),
            "B2:B3");
    List<VerbatimRecord> records = Reading.READER.read("2024/甲局/反馈.xlsx", "s", book).records();
    assertThat(records)
        .extracting(record -> Reading.header(record, "answer_text"))
        .containsExactly(List.of("并已说明"), List.of("并已说明"), List.of("没有编号"));
  }

  @Test
  void aWorkbookSentBackUnansweredIsTold() {
    ReadResult result = read(List.of(HEADINGS, row("2024", "缺少总分", "", "", "abcdef0123")));
    assertThat(result.outcome()).isEqualTo(Outcome.READ);
    assertThat(result.remarks()).containsExactly("反馈表（表!A2）里没有填写部门答复");
  }

  @Test
  void aListOfProjectsWithAnswersIsStillAListOfProjects() {
    ReadResult result = read(List.of(List.of("项目名称", "自评得分", "部门答复"), List.of("校舍维修", "95", "无")));
    assertThat(result.records())
        .extracting(VerbatimRecord::form)
        .containsExactly(VerbatimRecord.PROJECT_LIST);
  }

  private static List<String> row(
      String year, String question, String found, String answer, String number) {
    return List.of(
        year,
        "2024/甲局/表.xlsx",
        "单元格 F15",
        "校舍维修",
        "需部门说明",
        question,
        found,
        "65.82%",
        "核对",
        answer,
        number);
  }

  private static ReadResult read(List<List<String>> rows) {
    return Reading.READER.read("2024/甲局/反馈.xlsx", "s", Reading.workbook(rows));
  }
}
