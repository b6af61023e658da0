package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentReportTest {
  @Test
  void isItsParagraphsAsTheyStand() {
    ReadResult result =
        Reading.text(
            "局/报告.txt", "  自评总报告\r\n\r\n[bookmark: _GoBack]我局共申报项目2个，2023年㎡。\n　　平均得分95.17分\n");

    VerbatimRecord report = result.records().get(0);
    assertThat(report.form()).isEqualTo(VerbatimRecord.DEPARTMENT_REPORT);
    assertThat(report.fields())
        .extracting(VerbatimField::text)
        .containsExactly("  自评总报告", "[bookmark: _GoBack]我局共申报项目2个，2023年㎡。", "　　平均得分95.17分");
    assertThat(report.fields().get(2).locator()).isEqualTo("局/报告.txt!第3段");
    assertThat(report.fields().get(2).ordinal()).isEqualTo(3);
  }

  @Test
  void isRecognisedByItsOwnClaimsWithoutTitleAndHeadings() {
    String accounts =
        "某区粮食局2022年度部门决算\n九、绩效管理\n本单位2022年度开展绩效自评的项目 6 个，涉及预算金额 820.5 万元，平均得分 91.2 分。\n";
    String others = "全区绩效自评收官\n我局组织全区62个部门开展绩效自评，自评项目510个，涉及资金9.2亿元，平均得分92.3分。\n";

    assertThat(Reading.text("a.txt", accounts).outcome()).isEqualTo(Outcome.READ);
    assertThat(Reading.text("a.txt", others).outcome()).isEqualTo(Outcome.REJECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "某局关于2022年度绩效自评工作的情况汇报, READ",
    "某局2022年度项目绩效情况说明, READ",
    "某局2022年度绩效评价工作总结, READ",
    "关于开展2022年度绩效自评工作的通知, REJECTED",
    "绩效自评表填报说明, REJECTED",
    "加强绩效管理的几点思考, REJECTED"
  })
  void isRecognisedByItsTitle(String title, Outcome outcome) {
    assertThat(Reading.text("a.txt", title + "\n我局今年有项目两个，都做完了。\n").outcome()).isEqualTo(outcome);
  }

  @Test
  void keepsTablesBreaksAndTabsAndLeavesOutDeletions() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("2023年绩效自评报告");
    XWPFRun run = document.createParagraph().createRun();
    run.setText("第一行");
    run.addBreak();
    run.addTab();
    run.setText("第二行");
    document.createParagraph().getCTP().addNewDel().addNewR().addNewDelText().setStringValue("删");
    XWPFTable table = document.createTable(1, 2);
    table.getRow(0).getCell(0).setText("甲项目");
    table.getRow(0).getCell(1).setText("90.5");

    VerbatimRecord report = Reading.READER.read("a.docx", "s", bytes(document)).records().get(0);

    assertThat(report.fields())
        .extracting(VerbatimField::text)
        .containsExactly("2023年绩效自评报告", "第一行\n\t第二行", "甲项目\t90.5");
  }

  @Test
  void aTableOfScoresIsTextOfTheReport() throws IOException {
    ReadResult result = Reading.READER.read("a.docx", "s", bytes(reportWith("自评得分", "90.5")));

    assertThat(result.records())
        .extracting(VerbatimRecord::form)
        .containsExactly(VerbatimRecord.DEPARTMENT_REPORT);
    assertThat(result.records().get(0).fields())
        .extracting(VerbatimField::text)
        .containsExactly("2023年绩效自评报告", "一、绩效目标管理情况", "项目名称\t自评得分", "甲项目\t90.5", "改进措施：加快进度。");
  }

  @Test
  void aTableThatTellsMoneyIsAListAsWell() throws IOException {
    ReadResult result = Reading.READER.read("a.docx", "s", bytes(reportWith("全年预算数（万元）", "120.5")));

    assertThat(result.records())
        .extracting(VerbatimRecord::form)
        .containsExactly(VerbatimRecord.PROJECT_LIST, VerbatimRecord.DEPARTMENT_REPORT);
    assertThat(result.records().get(0).fields().get(0).locator()).isEqualTo("a.docx!表1!A2");
    assertThat(result.records().get(1).fields())
        .extracting(VerbatimField::text)
        .contains("甲项目\t120.5", "改进措施：加快进度。");
  }

  private static XWPFDocument reportWith(String heading, String value) {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("2023年绩效自评报告");
    document.createParagraph().createRun().setText("一、绩效目标管理情况");
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("项目名称");
    table.getRow(0).getCell(1).setText(heading);
    table.getRow(1).getCell(0).setText("甲项目");
    table.getRow(1).getCell(1).setText(value);
    document.createParagraph().createRun().setText("改进措施：加快进度。");
    return document;
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    }
  }
}
