package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

class CellAccountTest {
  private static final List<List<String>> FORM =
      List.of(
          List.of("项目支出绩效自评表"),
          List.of("（2024年度）"),
          List.of("项目名称", "道路养护", "", "联络代号", "甲三"),
          List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数"),
          List.of("", "年度资金总额", "10", "10", "9"),
          List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"),
          List.of("产出指标", "数量指标", "里程", "100公里", "98公里"),
          List.of("注：金额保留两位小数。"));

  private static final List<List<String>> LIST =
      List.of(
          List.of("2024年度项目支出绩效自评汇总表"),
          List.of("序号", "项目名称", "自评得分"),
          List.of("1", "道路养护", "95"),
          List.of("合计", "", "95"),
          List.of("填报人：王五"));

  @Test
  void everyCellOfAFormIsMappedPassedOverOrListed() {
    ReadResult result = Reading.READER.read("a.xlsx", "s", Reading.workbook(FORM));
    assertThat(result.account()).isEqualTo(new CellAccount(25, 11, 12, 2));
    assertThat(fields(result, VerbatimField.UNMAPPED)).containsExactly("联络代号", "甲三");
    assertThat(result.remarks()).isEmpty();
  }

  @Test
  void keepsWhatStandsBesideTheRowsOfAList() {
    ReadResult result = Reading.READER.read("a.xlsx", "s", Reading.workbook(LIST));
    assertThat(fields(result, VerbatimField.IGNORED)).contains("合计", "填报人：王五", "自评得分");
    assertThat(fields(result, VerbatimField.UNMAPPED)).isEmpty();
  }

  @Test
  void addsUpForEveryFileOfTheSampleInbox() throws IOException {
    for (InboxFile file : InboxListing.list(Path.of("jobs/samples/inbox"))) {
      ReadResult result =
          Reading.READER.read(file.relativePath(), "s", Files.readAllBytes(file.path()));
      CellAccount account = result.account();
      assertThat(account.mapped() + account.ignored() + account.unmapped())
          .as(file.relativePath())
          .isEqualTo(account.read());
      Set<String> places =
          everything(result).map(VerbatimField::locator).collect(Collectors.toSet());
      if (result.outcome() == Outcome.READ && result.remarks().isEmpty() && !isWord(file)) {
        assertThat(places).as(file.relativePath()).hasSize((int) account.read());
      }
    }
  }

  @Test
  void tellsOfSheetsWithoutFormsAndOfHiddenOnes() throws IOException {
    ReadResult result = Reading.READER.read("a.xlsx", "s", threeSheets());
    assertThat(result.remarks()).containsExactly("隐藏工作表“旧表”中的内容已读取，默认不计入", "工作表“通讯录”未识别出表（2 个单元格）");
    assertThat(result.records())
        .filteredOn(record -> record.form().equals(VerbatimRecord.PROJECT_FORM))
        .extracting(VerbatimRecord::hidden)
        .containsExactly(false, true);
  }

  @Test
  void keepsFormsThatAreNoSelfEvaluation() {
    ReadResult result =
        Reading.READER.read(
            "a.xlsx",
            "s",
            Reading.workbook(
                List.of(
                    List.of("项目支出绩效目标申报表"),
                    List.of("项目名称", "道路养护"),
                    List.of("一级指标", "二级指标", "三级指标", "指标值"),
                    List.of("产出指标", "数量指标", "里程", "100公里"))));
    assertThat(result.outcome()).isEqualTo(Outcome.READ);
    assertThat(result.records())
        .extracting(VerbatimRecord::form)
        .containsExactly(VerbatimRecord.TARGET_FORM);
    assertThat(result.remarks()).containsExactly("绩效目标申报表（表!A1）：已留存，不计入自评");
  }

  private static boolean isWord(InboxFile file) {
    return file.relativePath().endsWith(".docx") || file.relativePath().endsWith(".txt");
  }

  private static List<String> fields(ReadResult result, String field) {
    return everything(result)
        .filter(cell -> cell.field().equals(field))
        .map(VerbatimField::text)
        .toList();
  }

  private static Stream<VerbatimField> everything(ReadResult result) {
    return Stream.concat(result.records().stream(), result.remainders().stream())
        .flatMap(record -> record.fields().stream());
  }

  private static byte[] threeSheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(book.createSheet("自评表"), FORM);
      fill(book.createSheet("旧表"), FORM);
      fill(book.createSheet("通讯录"), List.of(List.of("姓名", "科室")));
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XSSFSheet sheet, List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c).setCellValue(rows.get(r).get(c));
      }
    }
  }
}
