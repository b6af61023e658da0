package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Sheets of an .xls workbook as grids, hidden ones among them. */
final class XlsReader {
  private XlsReader() {}

  static List<Grid> read(String path, byte[] content) throws IOException, Unreadable {
    CellBudget budget = new CellBudget();
    List<Grid> grids = new ArrayList<>();
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content), false)) {
      boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
      for (Sheet sheet : book) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
          for (org.apache.poi.ss.usermodel.Cell cell : row) {
            Cell read = cell(cell, from1904);
            if (!read.text().isBlank()) {
              budget.take(1);
              cells.add(read);
            }
          }
        }
        String place = path + "!" + sheet.getSheetName();
        int index = book.getSheetIndex(sheet);
        Grid grid = new Grid(place, book.isSheetHidden(index) || book.isSheetVeryHidden(index));
        MergedCells.fill(grid, cells, sheet.getMergedRegions(), budget);
        grids.add(grid);
      }
    }
    return grids;
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean from1904) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    boolean numeric = type == CellType.NUMERIC;
    String format = numeric ? cell.getCellStyle().getDataFormatString() : null;
    String text =
        switch (type) {
          case NUMERIC ->
              CellText.number(
                  cell.getNumericCellValue(),
                  cell.getCellStyle().getDataFormat(),
                  format,
                  from1904);
          case STRING -> cell.getRichStringCellValue().getString();
          case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
          case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
          default -> "";
        };
    return new Cell(
        cell.getRowIndex(),
        cell.getColumnIndex(),
        cell.getRowIndex(),
        cell.getColumnIndex(),
        text,
        CellText.printedUnit(format));
  }
}
