package org.jixiao.roundtrip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A page as a file. */
final class PageFiles {
  private static final String NUMBER = "-?(?:0|[1-9]\\d*)(?:\\.\\d+)?";

  private PageFiles() {}

  /** Writes to a stream; what every format does. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns a workbook; numbers and percentages are numbers there. */
  static byte[] xlsx(Page page) {
    return xlsx(List.of(page));
  }

  /** Returns a workbook of several sheets. */
  static byte[] xlsx(List<Page> pages) {
    return xlsx(pages, row -> false);
  }

  /** Returns a workbook with some rows hidden. */
  static byte[] xlsx(Page page, IntPredicate hidden) {
    return xlsx(List.of(page), hidden);
  }

  private static byte[] xlsx(List<Page> pages, IntPredicate hidden) {
    return bytes(
        out -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle percent = percent(book);
            for (int i = 0; i < pages.size(); i++) {
              fill(book.createSheet("表" + (i + 1)), pages.get(i), hidden, percent);
            }
            book.write(out);
          }
        });
  }

  private static void fill(XSSFSheet sheet, Page page, IntPredicate hidden, CellStyle percent) {
    for (int r = 0; r < page.rows().size(); r++) {
      XSSFRow row = sheet.createRow(r);
      row.setZeroHeight(hidden.test(r));
      for (int c = 0; c < page.rows().get(r).size(); c++) {
        fill(row.createCell(c), page.text(r, c), percent);
      }
    }
    page.merges().forEach(sheet::addMergedRegion);
  }

  private static CellStyle percent(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
    return style;
  }

  private static void fill(XSSFCell cell, String text, CellStyle percent) {
    if (text.matches(NUMBER) && text.length() <= 15) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (text.matches(NUMBER + "%")) {
      BigDecimal number = new BigDecimal(text.substring(0, text.length() - 1));
      cell.setCellValue(number.movePointLeft(2).doubleValue());
      cell.setCellStyle(percent);
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  /** Returns comma-separated lines; of a merged range only the first cell is filled. */
  static byte[] csv(Page page, Charset charset, boolean mark) {
    return bytes(
        out -> {
          StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
          CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL);
          for (var row : page.withHeadingsInTable().rows()) {
            printer.printRecord(row);
          }
          out.write(text.toString().getBytes(charset));
        });
  }

  /** Returns a document: the headings as paragraphs, then a table. */
  static byte[] docx(Page page) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            page.headings().forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable();
            table.removeRow(0);
            for (int r = 0; r < page.rows().size(); r++) {
              addRow(page, r, table.createRow());
            }
            document.write(out);
          }
        });
  }

  private static void addRow(Page page, int row, XWPFTableRow tableRow) {
    while (!tableRow.getTableCells().isEmpty()) {
      tableRow.removeCell(0);
    }
    for (int column = 0; column < page.width(); column++) {
      Optional<CellRangeAddress> merge = merge(page, row, column);
      XWPFTableCell cell = tableRow.createCell();
      CTTcPr properties = cell.getCTTc().addNewTcPr();
      boolean first = merge.isEmpty() || merge.get().getFirstRow() == row;
      if (merge.isPresent()) {
        int columns = merge.get().getLastColumn() - merge.get().getFirstColumn() + 1;
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        if (merge.get().getLastRow() > merge.get().getFirstRow()) {
          properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        column = merge.get().getLastColumn();
      }
      int from = merge.map(CellRangeAddress::getFirstColumn).orElse(column);
      cell.setText(first ? page.text(row, from) : "");
    }
  }

  private static Optional<CellRangeAddress> merge(Page page, int row, int column) {
    return page.merges().stream().filter(merge -> merge.isInRange(row, column)).findFirst();
  }
}
