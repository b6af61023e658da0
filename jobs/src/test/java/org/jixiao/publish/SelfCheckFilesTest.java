package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Finding;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.SelfCheckFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfCheckFilesTest {
  private static final String PATH = "2024/区教育局/甲.xlsx";

  @TempDir Path folder;

  @Test
  void thePageIsOneFileInWhichWordsStayWords() throws IOException {
    SelfCheckFiles.write(folder, check());

    String page = Files.readString(folder.resolve("自评检查.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .doesNotContain("http://", "https://", "src=", "href=", "url(", "<script", "<b>校舍")
        .contains("default-src 'none'", "2025年3月1日检查", "&lt;b&gt;校舍&lt;/b&gt;")
        .contains("工作表“自评表”，单元格 F9", "所见：1,200,000.00元", "应为：不超过1,000,000.00元", "办法：核对预算数")
        .contains("文件为空", "1,000,000.00");
  }

  @Test
  void theWorkbookHasRoomForAnswersAndWhatWasRead() throws IOException {
    SelfCheckFiles.write(folder, check());

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("自评检查.xlsx")))) {
      assertThat(rows(workbook.getSheet("问题")))
          .containsExactly(
              "文件|位置|项目|程度|问题|规则|所见|应为|办法|部门说明",
              PATH
                  + "|工作表“自评表”，单元格 F9|<b>校舍</b>|需部门说明|全年执行数大于全年预算数|K08"
                  + "|1,200,000.00元|不超过1,000,000.00元|核对预算数|",
              "2024/区教育局/空.xlsx|||不能采用|文件未能读取，报送后也不能采用|FILE_REJECTED|文件为空||重新保存|");
      assertThat(rows(workbook.getSheet("读到的内容")).get(1))
          .isEqualTo(
              "2024|区教育局|<b>校舍</b>|项目自评表||1,000,000.00|1,200,000.00|120.00|96.00|优|良|"
                  + PATH
                  + "|工作表“自评表”，单元格 A1");
      assertThat(rows(workbook.getSheet("文件")))
          .contains(
              PATH + "|Excel 工作簿（xlsx）|4,096|已读取||1|1", "2024/区教育局/空.xlsx|不能识别|0|未能读取|文件为空|0|1");
    }
  }

  @Test
  void aLaterCheckReplacesTheEarlierAndTheSameCheckGivesTheSameBytes() throws IOException {
    SelfCheckFiles.write(folder, new SelfCheck(LocalDate.of(2025, 1, 1), List.of()));
    SelfCheckFiles.write(folder, check());
    byte[] book = Files.readAllBytes(folder.resolve("自评检查.xlsx"));
    byte[] page = Files.readAllBytes(folder.resolve("自评检查.html"));

    SelfCheckFiles.write(folder, check());

    assertThat(folder.resolve("自评检查.xlsx")).hasBinaryContent(book);
    assertThat(folder.resolve("自评检查.html")).hasBinaryContent(page);
    assertThat(SelfCheckFiles.in(folder)).allSatisfy(file -> assertThat(file).exists());
  }

  private static SelfCheck check() {
    SelfCheckFinding over =
        new SelfCheckFinding(
            "K08",
            Finding.ANSWER,
            "<b>校舍</b>",
            PATH + "!自评表!F9",
            "全年执行数大于全年预算数",
            "1200000.00元",
            "不超过1000000.00元",
            "核对预算数");
    SelfCheckFinding empty =
        new SelfCheckFinding(
            "FILE_REJECTED",
            Finding.FATAL,
            null,
            "2024/区教育局/空.xlsx",
            "文件未能读取，报送后也不能采用",
            "文件为空",
            null,
            "重新保存");
    return new SelfCheck(
        LocalDate.of(2025, 3, 1),
        List.of(
            new CheckedFile(
                PATH,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                4096,
                Outcome.READ,
                null,
                List.of(project()),
                List.of(over)),
            new CheckedFile(
                "2024/区教育局/空.xlsx",
                "application/octet-stream",
                0,
                Outcome.REJECTED,
                "文件为空",
                List.of(),
                List.of(empty))));
  }

  private static ProjectEvaluation project() {
    return new ProjectEvaluation(
        2024,
        "",
        "区教育局",
        null,
        null,
        "<b>校舍</b>",
        null,
        null,
        new BigDecimal("1000000"),
        new BigDecimal("1200000"),
        new BigDecimal("120"),
        null,
        null,
        null,
        new BigDecimal("96"),
        null,
        "优",
        "良",
        null,
        null,
        null,
        null,
        ProjectEvaluation.FROM_FORM,
        "s1",
        "r1",
        PATH + "!自评表!A1",
        List.of());
  }

  private static List<String> rows(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
        cells.add(formatter.formatCellValue(row.getCell(c)));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
