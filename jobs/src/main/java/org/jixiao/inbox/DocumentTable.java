package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of a document as it is being read, row by row from the top. */
final class DocumentTable {
  /** How a cell is merged with those below or above it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  /** A cell of a row; columns count from 0. A cell that continues one above has no text. */
  record Part(int column, int lastColumn, Merge merge, String text) {}

  private final DocumentContent document;
  private final String place;
  private final List<Cell> cells = new ArrayList<>();

  /** By column, where in the list of cells the one stands that may go on below. */
  private final Map<Integer, Integer> open = new HashMap<>();

  private int rows;

  DocumentTable(DocumentContent document, String place) {
    this.document = document;
    this.place = place;
  }

  void row(List<Part> parts) {
    List<Part> own = parts.stream().filter(part -> !continues(part)).toList();
    boolean blank = own.stream().allMatch(part -> part.text().isBlank());
    String text = blank ? "" : own.stream().map(Part::text).collect(Collectors.joining("\t"));
    int row = document.tableRow(place, ++rows, text);
    for (Part part : parts) {
      if (continues(part)) {
        int above = open.get(part.column());
        cells.set(above, cells.get(above).merged(row, cells.get(above).lastColumn()));
      } else {
        begin(part, row);
      }
    }
  }

  /** Says that no row follows. */
  void close() throws Unreadable {
    for (Cell cell : cells) {
      document.cell(cell);
    }
  }

  private boolean continues(Part part) {
    return part.merge() == Merge.CONTINUES
        && part.text().isBlank()
        && open.containsKey(part.column());
  }

  private void begin(Part part, int row) {
    cells.add(new Cell(row, part.column(), row, part.lastColumn(), part.text(), ""));
    if (part.merge() == Merge.NONE) {
      open.remove(part.column());
    } else {
      open.put(part.column(), cells.size() - 1);
    }
  }
}
