package org.jixiao.publish;

import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * How far a sheet reaches that is worth looking at: looks alone often go on to the last row there
 * is.
 *
 * @param lastRow last with something in it, from 0; -1 for none
 * @param lastColumn likewise
 */
record Extent(int lastRow, int lastColumn) {
  /** Returns the extent of what stands on a sheet, and of some cells by their names. */
  static Extent of(Sheet sheet, Set<String> cells) {
    int lastRow = -1;
    int lastColumn = -1;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          lastRow = Math.max(lastRow, row.getRowNum());
          lastColumn = Math.max(lastColumn, cell.getColumnIndex());
        }
      }
    }
    for (String name : cells) {
      CellReference cell = new CellReference(name);
      lastRow = Math.max(lastRow, cell.getRow());
      lastColumn = Math.max(lastColumn, cell.getCol());
    }
    return new Extent(lastRow, lastColumn);
  }
}
