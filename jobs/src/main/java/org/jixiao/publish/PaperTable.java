package org.jixiao.publish;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a paper: ruled, of fixed widths, rows never torn, headings on every page. */
final class PaperTable {
  private static final String RULE = "000000";
  private static final int THIN = 4; // eighths of a point
  private static final int TOGETHER = 10; // rows of a table small enough to stand on one page
  private static final int MARGIN = 85; // 1.5 mm
  private static final int TWENTIETHS_PER_INCH = 1440;

  private PaperTable() {}

  static void write(XWPFDocument document, View.Grid grid, List<Integer> widths) {
    XWPFTable table = document.createTable(grid.rows().size() + 1, widths.size());
    lay(table, widths);
    XWPFTableRow heading = table.getRow(0);
    heading.setRepeatHeader(true);
    fill(heading, grid.headings(), widths, true);
    for (int r = 0; r < grid.rows().size(); r++) {
      fill(table.getRow(r + 1), grid.rows().get(r), widths, false);
      if (grid.rows().size() <= TOGETHER && r + 1 < grid.rows().size()) {
        table.getRow(r + 1).getCell(0).getParagraphArray(0).setKeepNext(true);
      }
    }
  }

  private static void lay(XWPFTable table, List<Integer> widths) {
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, RULE);
    table.setCellMargins(MARGIN / 2, MARGIN, MARGIN / 2, MARGIN);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid columns = table.getCTTbl().getTblGrid();
    if (columns == null) {
      columns = table.getCTTbl().addNewTblGrid();
    }
    int whole = 0;
    for (int i = 0; i < widths.size(); i++) {
      var column =
          i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol();
      column.setW(BigInteger.valueOf(twentieths(widths.get(i))));
      whole += twentieths(widths.get(i));
    }
    table.setWidth(whole);
  }

  private static void fill(
      XWPFTableRow row, List<View.Cell> cells, List<Integer> widths, boolean heading) {
    row.setCantSplitRow(true);
    for (int c = 0; c < widths.size(); c++) {
      XWPFTableCell cell = row.getCell(c);
      cell.setWidth(Integer.toString(twentieths(widths.get(c))));
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      XWPFParagraph paragraph = cell.getParagraphArray(0);
      String body = cells.get(c).numeric() ? "TableNumber" : "TableText";
      paragraph.setStyle(heading ? "TableHeading" : body);
      paragraph.createRun().setText(PlainText.of(cells.get(c).text()));
    }
  }

  private static int twentieths(int millimetres) {
    return millimetres * TWENTIETHS_PER_INCH * 10 / 254;
  }
}
