package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.CellPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCopyTest {
  private static final Map<CellPlace, CellMark> MARKS =
      Map.of(
          new CellPlace("自评表", "B3"), new CellMark(false, "【需部门说明】执行数有误\n所见：86"),
          new CellPlace("自评表", "D9"), new CellMark(true, "【不能采用】缺总分"));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void looksLikeTheOriginalWithTheCellsMarked(boolean isOld) throws IOException {
    try (XSSFWorkbook book = copy(original(isOld))) {
      XSSFSheet sheet = book.getSheet("自评表");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("项目支出绩效自评表");
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:D1"));
      assertThat(sheet.getColumnWidth(1)).isEqualTo(6000);
      assertThat(sheet.getRow(0).getHeight()).isEqualTo((short) 800);
      XSSFCell marked = sheet.getRow(2).getCell(1);
      assertThat(marked.getNumericCellValue()).isEqualTo(86);
      assertThat(marked.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
      assertThat(marked.getCellStyle().getDataFormatString()).isEqualTo("0.00");
      assertThat(marked.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFE082");
      assertThat(marked.getCellComment().getString().getString()).contains("执行数有误", "所见：86");
      assertThat(marked.getCellComment().getAuthor()).isEqualTo("映川区");
      XSSFCell missing = sheet.getRow(8).getCell(3);
      assertThat(missing.getCellComment().getString().getString()).contains("缺总分");
      assertThat(missing.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFF4B09E");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingThatRunsHidesOrNamesAPersonIsCarriedOver(boolean isOld) throws IOException {
    try (XSSFWorkbook book = copy(original(isOld))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      XSSFSheet sheet = book.getSheet("自评表");
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          assertThat(cell.getHyperlink()).isNull();
        }
      }
      XSSFCell like = sheet.getRow(3).getCell(1);
      assertThat(like.getStringCellValue()).isEqualTo("=1+1");
      assertThat(like.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("***");
      assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("jixiao");
      assertThat(book.getProperties().getCoreProperties().getLastModifiedByUser()).isNullOrEmpty();
    }
  }

  @Test
  void theSameOriginalGivesTheSameBytes() throws IOException {
    assertThat(bytes(original(false)).orElseThrow())
        .isEqualTo(bytes(original(false)).orElseThrow());
  }

  @Test
  void whatDoesNotOpenOrHasNoSuchSheetGivesNothing() throws IOException {
    assertThat(bytes("no workbook".getBytes(StandardCharsets.UTF_8))).isEmpty();
    try (Workbook other = new XSSFWorkbook()) {
      other.createSheet("别的表");
      assertThat(bytes(saved(other))).isEmpty();
    }
  }

  private static byte[] original(boolean isOld) throws IOException {
    try (Workbook book = isOld ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("自评表");
      CellStyle title = book.createCellStyle();
      var font = book.createFont();
      font.setBold(true);
      title.setFont(font);
      Row first = sheet.createRow(0);
      first.setHeight((short) 800);
      first.createCell(0).setCellValue("项目支出绩效自评表");
      first.getCell(0).setCellStyle(title);
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
      sheet.setColumnWidth(1, 6000);
      CellStyle number = book.createCellStyle();
      number.setBorderBottom(BorderStyle.THIN);
      number.setDataFormat(book.createDataFormat().getFormat("0.00"));
      Row third = sheet.createRow(2);
      third.createCell(0).setCellValue("全年执行数");
      third.createCell(1).setCellFormula("80+6");
      third.getCell(1).setCellStyle(number);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(sheet, 3, "备注", "=1+1");
      row(sheet, 4, "联系电话", "13800138000");
      row(sheet, 5, "附件", "见链接");
      var link =
          book.getCreationHelper()
              .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
      link.setAddress("http://localhost/x");
      sheet.getRow(5).getCell(1).setHyperlink(link);
      book.createSheet("底稿").createRow(0).createCell(0).setCellValue("内部");
      book.setSheetHidden(1, true);
      return saved(book);
    }
  }

  private static void row(Sheet sheet, int row, String label, String text) {
    Row line = sheet.createRow(row);
    line.createCell(0).setCellValue(label);
    line.createCell(1).setCellValue(text);
  }

  private static byte[] saved(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static XSSFWorkbook copy(byte[] content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(content).orElseThrow()));
  }

  private static Optional<byte[]> bytes(byte[] content) throws IOException {
    return FormCopy.of(
        new HandedIn(content),
        MARKS,
        "映川区",
        book -> OfficeBytes.of(book, "原表标注", LocalDate.of(2026, 4, 30)));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record HandedIn(byte[] content) implements Originals.Original {
    @Override
    public String printable(CellPlace place, String text, String before) {
      return before.equals("联系电话") ? "***" : text;
    }
  }
}
