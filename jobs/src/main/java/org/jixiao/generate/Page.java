package org.jixiao.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sheet or table: texts and numbers at their places, whatever file it becomes part of. */
final class Page {
  private final String name;
  private final List<Cell> cells = new ArrayList<>();
  private int height;
  private int width;

  /** How a cell looks. */
  enum Look {
    TITLE,
    NOTE,
    LABEL,
    TEXT,
    NUMBER,
    MONEY,
    RATE
  }

  /**
   * A cell, or several merged.
   *
   * @param text as printed
   * @param number its value, where a workbook holds a number; null for text
   */
  record Cell(
      int row, int column, int lastRow, int lastColumn, Look look, String text, BigDecimal number) {
    boolean isMerged() {
      return lastRow > row || lastColumn > column;
    }
  }

  /**
   * @param name of the sheet
   */
  Page(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<Cell> cells() {
    return cells;
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  void text(int row, int column, int lastRow, int lastColumn, Look look, String text) {
    add(new Cell(row, column, lastRow, lastColumn, look, text, null));
  }

  void number(int row, int column, int lastColumn, Look look, String text, BigDecimal number) {
    add(new Cell(row, column, row, lastColumn, look, text, number));
  }

  private void add(Cell cell) {
    cells.add(cell);
    height = Math.max(height, cell.lastRow() + 1);
    width = Math.max(width, cell.lastColumn() + 1);
  }
}
