package org.jixiao.inbox;

import java.util.List;

/** Tells how far down the header of a table goes: labels under labels, or merged over the rows. */
final class HeaderRows {
  private static final int MOST = 3;

  private final Grid grid;
  private final BlockLabels labels;
  private final LabelRules rules;

  HeaderRows(Grid grid, BlockLabels labels, LabelRules rules) {
    this.grid = grid;
    this.labels = labels;
    this.rules = rules;
  }

  /** Returns the last row of the header that begins in a row. */
  int last(int row) {
    int last = row;
    for (int rows = 1; rows < MOST && continues(row, grid.rowBelow(last)); rows++) {
      last = grid.rowBelow(last);
    }
    return last;
  }

  private boolean continues(int row, int next) {
    return allLabels(next)
        || (isGrouping(row, next) && (isMergedOver(row, next) || allLabels(grid.rowBelow(next))));
  }

  /** A row of labels; a few of them may be unknown, but then none may hold a digit. */
  private boolean allLabels(int row) {
    List<Cell> cells = grid.row(row);
    long known = cells.stream().filter(this::isKnown).count();
    boolean words = cells.stream().noneMatch(HeaderRows::hasDigit);
    return cells.size() >= 2 && (known == cells.size() || (words && known * 2 > cells.size()));
  }

  private static boolean hasDigit(Cell cell) {
    return cell.text().chars().anyMatch(Character::isDigit);
  }

  private boolean isKnown(Cell cell) {
    return labels.knows(rules.label(cell.text()));
  }

  /** A label of a column, and not the name of a block that stands beside its rows. */
  private boolean isColumn(Cell cell) {
    Label label = rules.label(cell.text());
    return labels.knows(label) && !labels.isName(label);
  }

  private boolean isMergedOver(int row, int next) {
    return grid.row(row).stream().anyMatch(cell -> cell.lastRow() >= next && isColumn(cell));
  }

  /** A row of words without figures, none of them under a column that has its label already. */
  private boolean isGrouping(int row, int next) {
    List<Cell> cells = grid.row(next);
    return !cells.isEmpty()
        && cells.stream().noneMatch(HeaderRows::hasDigit)
        && cells.stream()
            .noneMatch(
                cell ->
                    grid.row(row).stream()
                        .anyMatch(above -> isColumn(above) && above.sharedColumns(cell) > 0));
  }
}
