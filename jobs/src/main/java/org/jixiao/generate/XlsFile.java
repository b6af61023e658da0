package org.jixiao.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jixiao.generate.Page.Cell;
import org.jixiao.generate.Page.Look;

/** Pages as the sheets of a workbook in the format before 2007. */
final class XlsFile {
  private static final int WIDTH = 13 * 256;

  private XlsFile() {}

  static byte[] of(List<Page> pages) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<Look, CellStyle> styles = styles(workbook);
      for (Page page : pages) {
        draw(page, workbook.createSheet(page.name()), styles);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Look, CellStyle> styles(HSSFWorkbook workbook) {
    Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      CellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      boolean left = look == Look.TEXT || look == Look.NOTE;
      style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
      if (look != Look.TITLE && look != Look.NOTE) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
      }
      styles.put(look, style);
    }
    styles.get(Look.RATE).setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
    return styles;
  }

  private static void draw(Page page, HSSFSheet sheet, Map<Look, CellStyle> styles) {
    PageGrid grid = new PageGrid(page);
    for (int column = 0; column < grid.width(); column++) {
      sheet.setColumnWidth(column, WIDTH);
    }
    for (int row = 0; row < grid.height(); row++) {
      HSSFRow line = sheet.createRow(row);
      for (int column = 0; column < grid.width(); column++) {
        Cell cell = grid.at(row, column);
        if (cell != null) {
          HSSFCell place = line.createCell(column);
          place.setCellStyle(styles.get(cell.look()));
          fill(place, cell, grid.begins(row, column));
        }
      }
    }
    for (Cell cell : page.cells()) {
      if (cell.isMerged()) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(cell.row(), cell.lastRow(), cell.column(), cell.lastColumn()));
      }
    }
  }

  /** The format keeps numbers in binary: what was decimal is written the same by every reader. */
  private static void fill(HSSFCell place, Cell cell, boolean begins) {
    if (begins && cell.number() != null) {
      place.setCellValue(cell.number().doubleValue());
    } else if (begins && !cell.text().isEmpty()) {
      place.setCellValue(cell.text());
    }
  }
}
