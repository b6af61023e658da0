package org.jixiao.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.VerbatimField;

/** Remembers of each cell of a grid what became of it. */
final class CellMarks {
  private static final byte IGNORED = 1;
  private static final byte UNMAPPED = 2;
  private static final byte MAPPED = 3;

  private final Grid grid;

  /** By row, a mark per cell in the order they stand; 0 is none. */
  private final Map<Integer, byte[]> marks = new HashMap<>();

  CellMarks(Grid grid) {
    this.grid = grid;
  }

  /** Marks a cell by the field it was taken for; a cell taken twice keeps the better mark. */
  void mark(Cell cell, String field) {
    List<Cell> row = grid.row(cell.row());
    byte[] ofRow = marks.computeIfAbsent(cell.row(), r -> new byte[row.size()]);
    byte mark =
        switch (field) {
          case VerbatimField.IGNORED -> IGNORED;
          case VerbatimField.UNMAPPED -> UNMAPPED;
          default -> MAPPED;
        };
    for (int i = 0; i < ofRow.length; i++) {
      if (row.get(i).column() == cell.column()) {
        ofRow[i] = (byte) Math.max(ofRow[i], mark);
      }
    }
  }

  /** Returns the cells of a row that nothing has taken yet. */
  List<Cell> unmarked(int row) {
    List<Cell> cells = grid.row(row);
    byte[] ofRow = marks.get(row);
    return ofRow == null
        ? cells
        : cells.stream().filter(cell -> ofRow[cells.indexOf(cell)] == 0).toList();
  }

  /** Returns the account of the grid; cells nothing took count as ignored. */
  CellAccount account() {
    long read = 0;
    long[] counts = new long[4];
    for (int row : grid.rowNumbers()) {
      int size = grid.row(row).size();
      read += size;
      byte[] ofRow = marks.getOrDefault(row, new byte[size]);
      for (byte mark : ofRow) {
        counts[mark]++;
      }
    }
    return new CellAccount(read, counts[MAPPED], counts[IGNORED] + counts[0], counts[UNMAPPED]);
  }
}
