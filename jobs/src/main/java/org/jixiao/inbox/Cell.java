package org.jixiao.inbox;

/**
 * A cell that holds text; rows and columns count from 0.
 *
 * @param row the first row, where the text stands
 * @param lastRow the last row of the merged range, or the row itself
 * @param unit unit of money that the cell's number format prints behind the number; "" if none
 */
record Cell(int row, int column, int lastRow, int lastColumn, String text, String unit) {
  Cell(int row, int column, String text) {
    this(row, column, row, column, text, "");
  }

  Cell merged(int toRow, int toColumn) {
    return new Cell(row, column, toRow, toColumn, text, unit);
  }

  /** Returns in how many columns the two cells stand above or below each other. */
  int sharedColumns(Cell other) {
    return Math.min(lastColumn, other.lastColumn) - Math.max(column, other.column) + 1;
  }

  int width() {
    return lastColumn - column + 1;
  }
}
