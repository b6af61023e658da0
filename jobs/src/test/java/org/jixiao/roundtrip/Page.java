package org.jixiao.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of paper: lines above a table, and the table with its merged cells. */
record Page(List<String> headings, List<List<String>> rows, List<CellRangeAddress> merges) {
  static Page empty() {
    return new Page(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  void put(int row, int column, String text) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<String> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  void put(int row, int column, int lastRow, int lastColumn, String text) {
    put(row, column, text);
    if (lastRow > row || lastColumn > column) {
      merges.add(new CellRangeAddress(row, lastRow, column, lastColumn));
    }
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(1);
  }

  String text(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Returns the page as one table, its headings in rows of their own across all columns. */
  Page withHeadingsInTable() {
    Page page = empty();
    int last = width() - 1;
    for (int i = 0; i < headings.size(); i++) {
      page.put(i, 0, i, last, headings.get(i));
    }
    int down = headings.size();
    return page.with(this, row -> row + down, column -> column);
  }

  /** Returns the table with its rows and columns elsewhere, blank ones between them. */
  Page moved(IntUnaryOperator row, IntUnaryOperator column) {
    return empty().with(this, row, column);
  }

  /** Adds a table below this one, with a blank row between. */
  void below(Page other) {
    int down = rows.isEmpty() ? 0 : rows.size() + 1;
    with(other, row -> row + down, column -> column);
  }

  private Page with(Page other, IntUnaryOperator row, IntUnaryOperator column) {
    for (int r = 0; r < other.rows.size(); r++) {
      for (int c = 0; c < other.rows.get(r).size(); c++) {
        put(row.applyAsInt(r), column.applyAsInt(c), other.text(r, c));
      }
    }
    for (CellRangeAddress merge : other.merges) {
      merges.add(
          new CellRangeAddress(
              row.applyAsInt(merge.getFirstRow()),
              row.applyAsInt(merge.getLastRow()),
              column.applyAsInt(merge.getFirstColumn()),
              column.applyAsInt(merge.getLastColumn())));
    }
    return this;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n");
    headings.forEach(line -> text.append(line).append('\n'));
    rows.forEach(row -> text.append(String.join(" | ", row)).append('\n'));
    merges.forEach(merge -> text.append(merge.formatAsString()).append(' '));
    return text.toString();
  }
}
