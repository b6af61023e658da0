package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.Answer;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.junit.jupiter.api.Test;

class FeedbackTest {
  @Test
  void aDepartmentGetsItsFindingsWithWhatToDoAndRoomForAnAnswer() throws IOException {
    Map<String, byte[]> files = Feedback.files(of("区住房和城乡建设局", "区教育体育局"));
    try (XSSFWorkbook book = read(files.get("departments/区住房和城乡建设局/反馈.xlsx"))) {
      XSSFSheet sheet = book.getSheet("反馈");
      assertThat(cells(sheet.getRow(0)))
          .containsExactly("年度", "文件", "位置", "项目", "程度", "问题", "所见", "应为", "办法", "部门答复", "问题编号");
      assertThat(cells(sheet.getRow(1)).subList(1, 8))
          .containsExactly(
              "2023/住建局/自评汇总表.xlsx",
              "工作表“汇总”，单元格 F15",
              District.FORMULA,
              "需部门说明",
              "执行率不一致",
              "98.00%",
              "65.82%");
      assertThat(cells(sheet.getRow(1)).get(8)).contains("全年执行数÷全年预算数");
      assertThat(cells(sheet.getRow(1)).get(9)).isEmpty();
      assertThat(cells(sheet.getRow(1)).get(10)).matches("[0-9a-f]{10}");
      Cell project = sheet.getRow(1).getCell(3);
      assertThat(project.getCellType()).isEqualTo(CellType.STRING);
      assertThat(project.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void whatTheDepartmentAnsweredStandsBesideItsQuestion() throws IOException {
    ReleaseContent asked = of("区住房和城乡建设局", "区教育体育局");
    String number = cells(read(file(asked, "区教育体育局")).getSheetAt(0).getRow(1)).get(10);
    ReleaseContent answered =
        asked.answered(
            List.of(
                answer("区教育体育局", number, "已更正"),
                answer(null, number, "见附件"),
                answer("区住房和城乡建设局", number, "不是我们的")));
    assertThat(cells(read(file(answered, "区教育体育局")).getSheetAt(0).getRow(1)).subList(9, 11))
        .containsExactly("已更正；见附件", number);
    assertThat(cells(read(file(answered, "区住房和城乡建设局")).getSheetAt(0).getRow(1)).get(9)).isEmpty();
  }

  private static byte[] file(ReleaseContent content, String department) throws IOException {
    return Feedback.files(content).get("departments/" + department + "/反馈.xlsx");
  }

  private static Answer answer(String department, String number, String text) {
    return new Answer(2023, department, number, text, null, "s9", "r9", "2023/反馈.xlsx!反馈!A2");
  }

  @Test
  void itIsPrintedOnPagesThatHoldWholeRowsUnderTheDepartmentsName() throws IOException {
    Map<String, byte[]> files = Feedback.files(of("区教育体育局"));
    try (XSSFWorkbook book = read(files.get("departments/区教育体育局/反馈.xlsx"))) {
      XSSFSheet sheet = book.getSheet("反馈");
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getHeader().getCenter()).isEqualTo("区教育体育局：项目支出绩效自评反馈");
      int wide = 0;
      for (int c = 0; c < 11; c++) {
        wide += sheet.getColumnWidth(c) / 256;
      }
      assertThat(wide).isLessThanOrEqualTo(210);
      assertThat(sheet.getColumnWidth(9)).as("room for an answer").isEqualTo(30 * 256);
    }
  }

  @Test
  void theWeightiestStandsFirstAndWhatIsWaivedIsLeftOut() throws IOException {
    Map<String, byte[]> files = Feedback.files(District.content());
    assertThat(files.keySet()).noneMatch(path -> path.contains("发展和改革"));
    try (XSSFWorkbook book = read(files.get("departments/区住房和城乡建设局/反馈.xlsx"))) {
      XSSFSheet sheet = book.getSheet("反馈");
      assertThat(cells(sheet.getRow(1)).get(4)).isEqualTo("不能采用");
      assertThat(cells(sheet.getRow(2)).get(4)).isEqualTo("需部门说明");
    }
  }

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    assertThat(Feedback.files(District.content()))
        .containsExactlyEntriesOf(Feedback.files(District.content()));
  }

  @Test
  void aNameNoFileSystemTakesIsWrittenOtherwiseAndNoTwoShareAFolder() throws IOException {
    String longest = "区".repeat(80);
    assertThat(
            Feedback.files(of("../../etc", "a/b", "a:b", "..", "\u0000", longest, longest + "甲"))
                .keySet())
        .containsExactlyInAnyOrder(
            "departments/__.._etc/反馈.xlsx",
            "departments/a_b/反馈.xlsx",
            "departments/a_b_2/反馈.xlsx",
            "departments/_/反馈.xlsx",
            "departments/__2/反馈.xlsx",
            "departments/" + "区".repeat(60) + "/反馈.xlsx",
            "departments/" + "区".repeat(60) + "_2/反馈.xlsx");
  }

  private static ReleaseContent of(String... departments) {
    List<Finding> findings = new ArrayList<>();
    for (String department : departments) {
      findings.add(
          new Finding(
              "f" + (findings.size() + 1),
              "K01",
              Finding.ANSWER,
              2023,
              department,
              District.FORMULA,
              "s1",
              "2023/住建局/自评汇总表.xlsx!汇总!F15",
              "执行率不一致",
              "98.00%",
              "65.82%",
              false,
              null));
    }
    ReleaseContent content = District.content();
    return new ReleaseContent(
        content.releaseId(),
        content.asOf(),
        content.districtName(),
        content.statistics(),
        findings,
        List.of(),
        content.submissions());
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(
          cell.getCellType() == CellType.NUMERIC
              ? Long.toString((long) cell.getNumericCellValue())
              : cell.getStringCellValue());
    }
    return cells;
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
