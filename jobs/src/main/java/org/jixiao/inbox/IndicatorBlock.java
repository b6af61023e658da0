package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.VerbatimField;

/** Reads the indicator table of a form, carrying levels down through merges and blanks. */
final class IndicatorBlock {
  private static final int WIDEST = 3;

  private final FormCatalogue catalogue;
  private final FieldCollector collector;
  private final Map<String, Cell> carried = new LinkedHashMap<>();
  private Columns columns;
  private int ordinal;

  IndicatorBlock(FormCatalogue catalogue, FieldCollector collector) {
    this.catalogue = catalogue;
    this.collector = collector;
  }

  /** Goes on below another header row; rows are numbered on. */
  void under(Columns header) {
    columns = header;
    carried.clear();
  }

  /** Takes a row if it looks like one of this table; returns whether it did. */
  boolean take(Grid grid, int row) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.row(row)) {
      if (!catalogue.form().indicator().isName(label(cell)) || columns.of(cell).isPresent()) {
        cells.add(cell);
      }
    }
    if (cells.isEmpty()) {
      return true;
    }
    if (cells.stream().anyMatch(this::isTooWide)
        || cells.stream().noneMatch(cell -> columns.of(cell).isPresent())) {
      return false;
    }
    Map<Columns.Column, Cell> byColumn = new LinkedHashMap<>();
    List<Cell> stray = new ArrayList<>();
    for (Cell cell : cells) {
      Columns.Column column = columns.of(cell).filter(Columns.Column::mapped).orElse(null);
      if (column == null || byColumn.putIfAbsent(column, cell) != null) {
        stray.add(cell);
      }
    }
    carry(grid, row, byColumn);
    if (isUnfilled(byColumn)) {
      byColumn.forEach((column, cell) -> ignore(column.label().printed(), cell, row));
      stray.forEach(cell -> ignore("", cell, row));
    } else {
      ordinal++;
      emit(byColumn);
      stray.forEach(this::stray);
    }
    return true;
  }

  private Label label(Cell cell) {
    return catalogue.labels().label(cell.text());
  }

  /** A text that stands under a level and a value at once is a remark across the table. */
  private boolean isTooWide(Cell cell) {
    long levels = under(cell, true);
    long others = under(cell, false);
    return (levels > 0 && others > 0) || others >= WIDEST;
  }

  private long under(Cell cell, boolean level) {
    return columns.all().stream()
        .filter(column -> column.mapped() && Columns.isLevel(column.field()) == level)
        .filter(column -> cell.sharedColumns(column.header()) > 0)
        .count();
  }

  /** Fills in the levels a row shares with the rows above it. */
  private void carry(Grid grid, int row, Map<Columns.Column, Cell> byColumn) {
    boolean changed = false;
    for (Columns.Column column : columns.all()) {
      if (!Columns.isLevel(column.field())) {
        continue;
      }
      Cell own = byColumn.get(column);
      Cell merged = own != null ? own : hanging(grid, row, column);
      if (merged != null) {
        changed |= !merged.equals(carried.get(column.field()));
        carried.put(column.field(), merged);
        byColumn.put(column, merged);
      } else if (changed || column.field().equals("level3")) {
        carried.remove(column.field());
      } else if (carried.containsKey(column.field())) {
        byColumn.put(column, carried.get(column.field()));
      }
    }
  }

  private Cell hanging(Grid grid, int row, Columns.Column column) {
    for (Cell above : grid.hangingInto(row)) {
      boolean ofTable = above.row() > columns.lastHeaderRow();
      if (ofTable && columns.of(above).filter(column::equals).isPresent()) {
        return above;
      }
    }
    return null;
  }

  /** Rows of the template that nobody filled in: placeholders, or levels and weights alone. */
  private boolean isUnfilled(Map<Columns.Column, Cell> byColumn) {
    boolean named = false;
    for (Map.Entry<Columns.Column, Cell> entry : byColumn.entrySet()) {
      String field = entry.getKey().field();
      if (catalogue.form().indicator().isPlaceholder(entry.getValue().text())) {
        continue;
      }
      if (field.equals("level3")) {
        named = true;
      } else if (!Columns.isLevel(field) && !field.equals(VerbatimField.IGNORED)) {
        return false;
      }
    }
    return !named;
  }

  private void ignore(String label, Cell cell, int row) {
    if (cell.row() == row) {
      collector.ignored(VerbatimField.INDICATOR, label, cell);
    }
  }

  private void emit(Map<Columns.Column, Cell> byColumn) {
    for (Columns.Column column : columns.all()) {
      Cell cell = byColumn.get(column);
      if (cell == null) {
        continue;
      }
      boolean twice =
          byColumn.keySet().stream()
              .filter(other -> other.field().equals(column.field()))
              .reduce((first, second) -> second)
              .filter(last -> !last.equals(column))
              .isPresent();
      String field =
          twice && !column.field().equals(VerbatimField.IGNORED)
              ? VerbatimField.UNMAPPED
              : column.field();
      collector.add(
          VerbatimField.INDICATOR, ordinal, column.label().printed(), field, cell, column.unit());
    }
  }

  /** Numbers printed left of the table count its rows; any other stray cell says something. */
  private void stray(Cell cell) {
    String label = columns.of(cell).map(column -> column.label().printed()).orElse("");
    boolean left =
        columns.all().stream()
            .filter(Columns.Column::mapped)
            .allMatch(column -> cell.column() < column.header().column());
    if (left && LabelRules.compact(cell.text()).matches("\\d{1,3}")) {
      collector.ignored(VerbatimField.INDICATOR, label, cell);
    } else {
      collector.unmapped(VerbatimField.INDICATOR, label, cell);
    }
  }

  /** Returns whether a header row of the table was met. */
  boolean begun() {
    return columns != null;
  }

  Columns columns() {
    return columns;
  }
}
