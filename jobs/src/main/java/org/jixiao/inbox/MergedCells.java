package org.jixiao.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts cells and merged ranges together: the first cell of a range stands for the whole of it. */
final class MergedCells {
  private MergedCells() {}

  /** Adds the cells to a grid without any. */
  static void fill(Grid grid, List<Cell> cells, List<CellRangeAddress> merges, CellBudget budget)
      throws Unreadable {
    int lastRow = cells.stream().mapToInt(Cell::row).max().orElse(0);
    Map<Long, CellRangeAddress> byOrigin = new HashMap<>();
    for (CellRangeAddress merge : merges) {
      byOrigin.put(key(merge.getFirstRow(), merge.getFirstColumn()), merge);
    }
    for (Cell cell : cells) {
      CellRangeAddress merge = byOrigin.get(key(cell.row(), cell.column()));
      if (merge == null) {
        grid.add(cell);
      } else {
        int toRow = Math.min(merge.getLastRow(), lastRow);
        budget.take(toRow - cell.row());
        grid.add(cell.merged(toRow, merge.getLastColumn()));
      }
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 20) | column;
  }
}
