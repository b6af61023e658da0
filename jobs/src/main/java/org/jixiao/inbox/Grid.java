package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells in rows and columns, whatever format they came from. Holds only cells with text. A Word
 * document is one grid: its paragraphs and the rows of its tables one below the other.
 */
final class Grid {
  private static final Comparator<Cell> BY_COLUMN = Comparator.comparingInt(Cell::column);

  private final String place;
  private final boolean hidden;
  private final CellMarks marks = new CellMarks(this);
  private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
  private final Map<Integer, List<Cell>> hanging = new HashMap<>();
  private final Map<Integer, RowPlace> rowPlaces = new HashMap<>();

  /** Where a row stands when it is not simply the row of a sheet. */
  private record RowPlace(String place, int number, boolean paragraph) {}

  /**
   * @param place file and sheet, as locators begin
   */
  Grid(String place) {
    this(place, false);
  }

  /**
   * @param hidden whether the sheet does not show when the workbook is opened
   */
  Grid(String place, boolean hidden) {
    this.place = place;
    this.hidden = hidden;
  }

  boolean hidden() {
    return hidden;
  }

  /** Returns what became of the cells. */
  CellMarks marks() {
    return marks;
  }

  /** Returns the name of the sheet, or of the file where there are no sheets. */
  String name() {
    return place.substring(Math.max(place.lastIndexOf('!'), place.lastIndexOf('/')) + 1);
  }

  void add(Cell cell) {
    List<Cell> row = rows.computeIfAbsent(cell.row(), r -> new ArrayList<>(8));
    boolean inOrder = row.isEmpty() || row.get(row.size() - 1).column() < cell.column();
    row.add(cell);
    if (!inOrder) {
      row.sort(BY_COLUMN);
    }
    for (int r = cell.row() + 1; r <= cell.lastRow(); r++) {
      hanging.computeIfAbsent(r, k -> new ArrayList<>(2)).add(cell);
    }
  }

  /** Says that a row of this grid is a row, from 1, of a table of a document. */
  void tableRow(int row, String tablePlace, int number) {
    rowPlaces.put(row, new RowPlace(tablePlace, number, false));
  }

  /** Says that a row of this grid is a paragraph, numbered from 1. */
  void paragraph(int row, int number) {
    rowPlaces.put(row, new RowPlace(place, number, true));
  }

  boolean isParagraph(int row) {
    return rowPlaces.containsKey(row) && rowPlaces.get(row).paragraph();
  }

  /** Returns the numbers of the rows in which a text begins, in order. */
  List<Integer> rowNumbers() {
    return List.copyOf(rows.keySet());
  }

  /** Returns the numbers of the rows from the first to the last given in which a text begins. */
  List<Integer> rowNumbers(int first, int last) {
    SortedMap<Integer, List<Cell>> part = rows.subMap(first, last + 1);
    return List.copyOf(part.keySet());
  }

  /** Returns the next row in which a text begins; the next row when there is none. */
  int rowBelow(int row) {
    Integer below = rows.higherKey(row);
    return below == null ? row + 1 : below;
  }

  /** Returns the cells that begin in a row, from left to right. */
  List<Cell> row(int row) {
    return Collections.unmodifiableList(rows.getOrDefault(row, List.of()));
  }

  /** Returns the merged cells that begin above a row and reach into it. */
  List<Cell> hangingInto(int row) {
    return Collections.unmodifiableList(hanging.getOrDefault(row, List.of()));
  }

  /** Returns all cells seen in a row, from left to right: its own and those hanging into it. */
  List<Cell> seen(int row) {
    if (!hanging.containsKey(row)) {
      return row(row);
    }
    List<Cell> cells = new ArrayList<>(row(row));
    cells.addAll(hanging.get(row));
    cells.sort(BY_COLUMN);
    return cells;
  }

  /** Returns where a cell stands: {@code path!sheet!D14}, or {@code path!第3段}. */
  String locator(Cell cell) {
    RowPlace own = rowPlaces.get(cell.row());
    if (own == null) {
      return place + "!" + address(cell.column(), cell.row() + 1);
    }
    return own.paragraph()
        ? own.place() + "!第" + own.number() + "段"
        : own.place() + "!" + address(cell.column(), own.number());
  }

  private static String address(int column, int rowNumber) {
    return CellReference.convertNumToColString(column) + rowNumber;
  }
}
