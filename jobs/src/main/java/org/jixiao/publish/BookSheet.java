package org.jixiao.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A sheet being written: cells, column widths from what they hold, A4 page set up. */
final class BookSheet {
  private static final int NARROWEST = 8;
  private static final int LONG_HEADING = 16;
  private static final int LINE_POINTS = 17;
  // Digits that stand beside each other on a landscape page at about 70% of full size.
  private static final int LEGIBLE = 210;
  private static final double MARGIN_INCHES = 0.4;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final XSSFSheet sheet;
  private final BookStyles styles;
  private final Map<Integer, Integer> widths = new HashMap<>();

  BookSheet(XSSFSheet sheet, BookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getCTWorksheet().addNewHeaderFooter().setScaleWithDoc(false);
    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    sheet.getHeader().setCenter(sheet.getSheetName().replace("&", "&&"));
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Writes words as a string cell, whatever they look like; nothing when empty. */
  XSSFCell text(int row, int column, String words) {
    return text(row, column, words, styles.text);
  }

  /** Writes a heading; a long one may wrap once, so it asks for little more than half its width. */
  void heading(int row, int column, String words) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.header);
    cell.setCellValue(words);
    int width = widthOf(words);
    widen(column, width <= LONG_HEADING ? width : width / 2 + 5);
  }

  XSSFCell text(int row, int column, String words, XSSFCellStyle style) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.forText(words, style));
    if (!words.isEmpty()) {
      cell.setCellValue(words.length() <= LONGEST ? words : shortened(words));
      widen(column, widthOf(words));
    }
    return cell;
  }

  /** Writes a figure: a number as published, a word, or an empty cell. */
  void figure(int row, int column, Figure figure) {
    if (figure.rounded().isEmpty()) {
      text(row, column, figure.text());
      return;
    }
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(styles.forNumber(Figure.pattern(figure.column())));
    // The decimal digits themselves: the user model takes only doubles.
    cell.getCTCell().setT(STCellType.N);
    cell.getCTCell().setV(figure.rounded().get().toPlainString());
    widen(column, widthOf(figure.text()));
  }

  /**
   * Sets every column as wide as its cells ask and every row as high as its wrapped words need.
   *
   * @param widest the widest a column may be, in digits
   */
  void fit(int widest) {
    widths.replaceAll((column, width) -> Math.min(widest, Math.max(NARROWEST, width + 2)));
    lay();
  }

  /**
   * Sets columns as wide as given, whatever they hold, and every row as high as its wrapped words
   * need.
   *
   * @param columns widths from left to right, in digits
   */
  void fit(List<Integer> columns) {
    for (int c = 0; c < columns.size(); c++) {
      widths.put(c, columns.get(c));
    }
    lay();
  }

  private void lay() {
    widths.forEach((column, width) -> sheet.setColumnWidth(column, width * 256));
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      XSSFRow row = sheet.getRow(r);
      if (row != null && row.getCTRow().isSetHt()) {
        continue;
      }
      int lines = row == null ? 1 : lines(row);
      if (lines > 1) {
        row.setHeightInPoints(Math.min(409, lines * LINE_POINTS));
      }
    }
  }

  /**
   * Returns on how many pages beside each other the columns, once fitted, can be read in print.
   *
   * @param repeated how many of the first columns stand on each page
   */
  int pagesAcross(int repeated) {
    int all = totalWidth(column -> true);
    int first = totalWidth(column -> column < repeated);
    int room = Math.max(NARROWEST, LEGIBLE - first);
    return all <= LEGIBLE ? 1 : (all - first + room - 1) / room;
  }

  private int totalWidth(IntPredicate columns) {
    return widths.entrySet().stream()
        .filter(width -> columns.test(width.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private int lines(XSSFRow row) {
    int lines = 1;
    for (var cell : row) {
      int width = widths.getOrDefault(cell.getColumnIndex(), NARROWEST);
      if (cell.getCellStyle().getWrapText()) {
        lines = Math.max(lines, (widthOf(cell.getStringCellValue()) + width - 3) / (width - 2));
      }
    }
    return lines;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.createCell(column);
  }

  private void widen(int column, int width) {
    widths.merge(column, width, Math::max);
  }

  private static String shortened(String words) {
    String mark = "……（过长，余文见原件）";
    return words.substring(0, LONGEST - mark.length()) + mark;
  }

  // A Chinese character is as wide as two digits.
  static int widthOf(String words) {
    return words.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() + 1;
  }
}
