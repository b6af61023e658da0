package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Documents made for a test, and what was read from them. */
final class Reading {
  static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  private Reading() {}

  static ReadResult text(String name, String content) {
    return READER.read(name, "submission", content.getBytes(UTF_8));
  }

  /** Returns a workbook of one sheet; cells are numbers where they look like one. */
  static byte[] workbook(List<List<String>> rows, String... merges) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("表");
      for (int r = 0; r < rows.size(); r++) {
        XSSFRow row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          String text = rows.get(r).get(c);
          if (text.matches("-?\\d+(\\.\\d+)?")) {
            row.createCell(c).setCellValue(Double.parseDouble(text));
          } else if (!text.isEmpty()) {
            row.createCell(c).setCellValue(text);
          }
        }
      }
      for (String merge : merges) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns the workbook with its sheet changed. */
  static byte[] edited(byte[] workbook, Consumer<XSSFSheet> edit) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      edit.accept(book.getSheetAt(0));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<String> texts(VerbatimRecord record, String block, String field) {
    return record.fields().stream()
        .filter(f -> f.block().equals(block) && f.field().equals(field))
        .map(VerbatimField::text)
        .toList();
  }

  static List<String> header(VerbatimRecord record, String field) {
    return texts(record, VerbatimField.HEADER, field);
  }

  static VerbatimField field(VerbatimRecord record, String field) {
    return record.fields().stream().filter(f -> f.field().equals(field)).findFirst().orElseThrow();
  }
}
