package org.jixiao.generate;

import org.jixiao.generate.Page.Cell;

/** The cells of a page by place; a merged one stands in all its places. */
final class PageGrid {
  private final Cell[][] cells;

  PageGrid(Page page) {
    cells = new Cell[page.height()][page.width()];
    for (Cell cell : page.cells()) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          cells[row][column] = cell;
        }
      }
    }
  }

  int height() {
    return cells.length;
  }

  int width() {
    return cells.length == 0 ? 0 : cells[0].length;
  }

  /** Returns the cell over a place; null where nothing is drawn. */
  Cell at(int row, int column) {
    return cells[row][column];
  }

  /** Returns whether a cell begins at a place. */
  boolean begins(int row, int column) {
    Cell cell = cells[row][column];
    return cell != null && cell.row() == row && cell.column() == column;
  }
}
