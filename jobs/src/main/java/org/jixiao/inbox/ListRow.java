package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row below the header of a list, and what it is.
 *
 * @param cells the cells that begin in it
 * @param byColumn its cells, and those of the rows above that are merged into it and hold for it
 * @param stray cells under no column, or not the first under theirs
 */
record ListRow(
    Columns columns, List<Cell> cells, Map<Columns.Column, Cell> byColumn, List<Cell> stray) {
  enum Kind {
    PROJECT,
    /** Adds up rows above it. */
    TOTAL,
    /** One fund of the project above. */
    PART,
    /** A heading or remark between or below the projects. */
    REMARK
  }

  private static final int FIRST_CELLS = 3;

  static ListRow of(Grid grid, int row, Columns columns) {
    Map<Columns.Column, Cell> byColumn = new LinkedHashMap<>();
    List<Cell> stray = new ArrayList<>();
    for (Cell cell : grid.seen(row)) {
      Columns.Column column = columns.of(cell).orElse(null);
      boolean shared = cell.row() < row;
      if (shared && (column == null || isOfRow(column) || cell.row() <= columns.lastHeaderRow())) {
        continue;
      }
      if (column == null || byColumn.putIfAbsent(column, cell) != null) {
        stray.add(cell);
      }
    }
    return new ListRow(columns, grid.row(row), byColumn, stray);
  }

  /** Amounts and scores merged over rows stand for the first of them. */
  private static boolean isOfRow(Columns.Column column) {
    return column.field().endsWith("_yuan")
        || column.field().endsWith("_points")
        || column.field().endsWith("_pct")
        || column.field().equals("project_name");
  }

  Kind kind(ListRules rules, LabelRules labels) {
    if (labels.isColumnNumbers(cells)) {
      return Kind.REMARK;
    }
    if (isTotal(rules)) {
      return Kind.TOTAL;
    }
    if (Stream.concat(cells.stream().limit(1), names())
        .anyMatch(c -> rules.isIgnoredRow(c.text()))) {
      return Kind.REMARK;
    }
    boolean measured = byColumn.keySet().stream().anyMatch(c -> rules.isMeasure(c.field()));
    if (lacksScore()) {
      if (rules.isSection(cells.get(0).text())) {
        return Kind.REMARK;
      }
      if (measured && !isNamed()) {
        return Kind.PART;
      }
    }
    return measured || isNamedInItsColumn() ? Kind.PROJECT : Kind.REMARK;
  }

  /** A total says so first of all, or else before any project's name; 合计 may also be a fund. */
  private boolean isTotal(ListRules rules) {
    boolean named = names().anyMatch(name -> !rules.isTotalRow(name.text()));
    return cells.stream()
        .limit(named ? 1 : FIRST_CELLS)
        .anyMatch(cell -> rules.isTotalRow(cell.text()));
  }

  /** Whether the list scores its projects, but not this row. */
  private boolean lacksScore() {
    return columns.all().stream().anyMatch(ListRow::isScore)
        && byColumn.keySet().stream().noneMatch(ListRow::isScore);
  }

  private static boolean isScore(Columns.Column column) {
    return column.field().equals("score_points") || column.field().equals("declared_grade");
  }

  private boolean isNamed() {
    return byColumn.keySet().stream()
        .anyMatch(c -> c.field().equals("project_name") || c.field().equals("project_code"));
  }

  private Stream<Cell> names() {
    return byColumn.entrySet().stream()
        .filter(entry -> entry.getKey().field().equals("project_name"))
        .map(Map.Entry::getValue);
  }

  /** Whether a name stands under its label, and not as a heading across the columns. */
  private boolean isNamedInItsColumn() {
    return byColumn.entrySet().stream()
        .filter(entry -> entry.getKey().field().equals("project_name"))
        .anyMatch(entry -> entry.getValue().width() <= entry.getKey().header().width());
  }
}
