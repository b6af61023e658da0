package org.jixiao.generate;

import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.generate.Page.Cell;
import org.jixiao.generate.Page.Look;

/** One worksheet: its cells in order of rows, merged areas, widths. */
final class XlsxSheet {
  private static final int WIDTH = 13;

  private final Page page;
  private final Map<String, Integer> texts;
  private final PageGrid grid;

  /**
   * @param texts texts of the workbook, by number; those of this sheet are added
   */
  XlsxSheet(Page page, Map<String, Integer> texts) {
    this.page = page;
    this.texts = texts;
    this.grid = new PageGrid(page);
  }

  String part() {
    StringBuilder xml = new StringBuilder(16_384).append(Markup.HEAD);
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols><col min=\"1\" max=\"");
    xml.append(page.width()).append("\" width=\"").append(WIDTH).append("\" customWidth=\"1\"/>");
    xml.append("</cols><sheetData>");
    for (int row = 0; row < grid.height(); row++) {
      row(xml, row);
    }
    xml.append("</sheetData>");
    merges(xml);
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    return xml.append("</worksheet>").toString();
  }

  private void row(StringBuilder xml, int row) {
    xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(height(row));
    xml.append("\" customHeight=\"1\">");
    for (int column = 0; column < grid.width(); column++) {
      Cell cell = grid.at(row, column);
      if (cell != null) {
        cell(
            xml,
            CellReference.convertNumToColString(column) + (row + 1),
            cell,
            grid.begins(row, column));
      }
    }
    xml.append("</row>");
  }

  private void cell(StringBuilder xml, String reference, Cell cell, boolean origin) {
    int style = XlsxStyles.of(cell);
    xml.append("<c r=\"").append(reference).append("\" s=\"").append(style).append('"');
    if (!origin || cell.text().isEmpty()) {
      xml.append("/>");
    } else if (cell.number() != null) {
      xml.append("><v>").append(cell.number().toPlainString()).append("</v></c>");
    } else {
      Integer known = texts.putIfAbsent(cell.text(), texts.size());
      int number = known == null ? texts.size() - 1 : known;
      xml.append(" t=\"s\"><v>").append(number).append("</v></c>");
    }
  }

  /** Chinese characters are two of the units widths are counted in; a line is about 15 points. */
  private int height(int row) {
    int lines = 1;
    for (Cell cell : page.cells()) {
      if (cell.row() == row && cell.lastRow() == row && cell.look() == Look.TEXT) {
        int room = (cell.lastColumn() - cell.column() + 1) * WIDTH;
        lines = Math.max(lines, 1 + cell.text().length() * 2 / room);
      }
    }
    return 9 + 15 * lines;
  }

  private void merges(StringBuilder xml) {
    StringBuilder merged = new StringBuilder();
    int count = 0;
    for (Cell cell : page.cells()) {
      if (cell.isMerged()) {
        count++;
        merged.append("<mergeCell ref=\"").append(place(cell.row(), cell.column())).append(':');
        merged.append(place(cell.lastRow(), cell.lastColumn())).append("\"/>");
      }
    }
    if (count > 0) {
      xml.append("<mergeCells count=\"").append(count).append("\">").append(merged);
      xml.append("</mergeCells>");
    }
  }

  private static String place(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
