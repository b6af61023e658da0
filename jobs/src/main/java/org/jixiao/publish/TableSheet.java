package org.jixiao.publish;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.model.StatisticColumn;

/**
 * One table on a sheet: a single heading row, frozen, filtered and repeated in print. A table too
 * wide for a page is printed on several beside each other.
 */
final class TableSheet {
  // In every wide table these say what a row is of: year, scope or department, name.
  private static final int LEADING = 3;

  private TableSheet() {}

  static void write(XSSFSheet sheet, BookStyles styles, BookTable table) {
    write(sheet, styles, table, page -> page.fit(42));
  }

  /**
   * Writes a table that people fill in, on one page beside each other.
   *
   * @param widths of the columns, in digits
   */
  static void write(XSSFSheet sheet, BookStyles styles, BookTable table, List<Integer> widths) {
    write(sheet, styles, table, page -> page.fit(widths));
  }

  private static void write(
      XSSFSheet sheet, BookStyles styles, BookTable table, Consumer<BookSheet> fit) {
    BookSheet page = new BookSheet(sheet, styles);
    List<StatisticColumn> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      page.heading(0, c, Figure.heading(columns.get(c)));
    }
    sheet.getRow(0).setHeightInPoints(36);
    for (int r = 0; r < table.rows().size(); r++) {
      List<Object> values = table.rows().get(r);
      for (int c = 0; c < columns.size(); c++) {
        page.figure(r + 1, c, new Figure(columns.get(c), values.get(c)));
      }
    }
    fit.accept(page);
    int pages = page.pagesAcross(LEADING);
    sheet.createFreezePane(pages > 1 ? LEADING : 0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, LEADING - 1));
      sheet.getPrintSetup().setFitWidth((short) pages);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns.size() - 1));
  }
}
