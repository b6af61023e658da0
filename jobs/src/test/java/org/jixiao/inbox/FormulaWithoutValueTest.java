package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.VerbatimField;
import org.junit.jupiter.api.Test;

/** A formula nobody calculated is told from one whose result is nought. */
class FormulaWithoutValueTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("项目支出绩效自评表"),
          List.of("项目名称", "校园安保"),
          List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数"),
          List.of("", "年度资金总额", "100", "=100+20", "=100-100"));

  @Test
  void isTheFormulaWhereNoProgramCalculated() throws IOException {
    assertThat(funding(book(new XSSFWorkbook()))).containsExactly("100", "=100+20", "=100-100");
    assertThat(funding(book(new HSSFWorkbook()))).containsExactly("100", "=100+20", "=100-100");
  }

  @Test
  void isTheFormulaWhereZeroIsOnlyWhatTheWriterFilledIn() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(book(new XSSFWorkbook())))) {
      book.setForceFormulaRecalculation(true);
      book.getSheetAt(0).getRow(3).getCell(3).setCellValue(0);
      book.getSheetAt(0).getRow(3).getCell(4).setCellValue(0);
      book.getSheetAt(0).getRow(3).getCell(3).setCellFormula("100+20");
      book.getSheetAt(0).getRow(3).getCell(4).setCellFormula("100-100");

      assertThat(funding(bytes(book))).containsExactly("100", "=100+20", "=100-100");
    }
  }

  @Test
  void isItsResultWhereAProgramCalculated() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(book(new XSSFWorkbook())))) {
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      assertThat(funding(bytes(book))).containsExactly("100", "120", "0");
    }
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(book(new HSSFWorkbook())))) {
      HSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      assertThat(funding(bytes(book))).containsExactly("100", "120", "0");
    }
  }

  private static List<String> funding(byte[] content) {
    ReadResult result = Reading.READER.read("a.xls", "s", content);
    assertThat(result.reason()).isNull();
    return result.records().get(0).fields().stream()
        .filter(field -> field.block().equals(VerbatimField.FUNDING))
        .filter(field -> field.field().endsWith("_yuan"))
        .map(VerbatimField::text)
        .toList();
  }

  private static byte[] book(Workbook book) throws IOException {
    try (book) {
      Sheet sheet = book.createSheet("表");
      for (List<String> texts : ROWS) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int c = 0; c < texts.size(); c++) {
          String text = texts.get(c);
          if (text.startsWith("=")) {
            row.createCell(c).setCellFormula(text.substring(1));
          } else if (text.equals("100")) {
            row.createCell(c).setCellValue(100);
          } else {
            row.createCell(c).setCellValue(text);
          }
        }
      }
      return bytes(book);
    }
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
