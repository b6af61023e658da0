package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.VerbatimField;

/** What the columns below a header row hold. A header may take several rows. */
final class Columns {
  /**
   * A column.
   *
   * @param field the field, {@link VerbatimField#IGNORED} or {@link VerbatimField#UNMAPPED}
   * @param unit the unit its header or the header above it prints
   */
  record Column(Cell header, Label label, String field, String unit) {
    /** By length of label; of equals the first. */
    private static final Comparator<Column> BY_PRECISION =
        Comparator.comparingInt((Column column) -> column.label().key().length())
            .thenComparing(column -> -column.header().column());

    Column unmapped() {
      return new Column(header, label, VerbatimField.UNMAPPED, unit);
    }

    boolean mapped() {
      return !field.equals(VerbatimField.UNMAPPED);
    }
  }

  private final List<Column> columns;
  private final int lastHeaderRow;

  private Columns(List<Column> columns, int lastHeaderRow) {
    this.columns = columns;
    this.lastHeaderRow = lastHeaderRow;
  }

  /** Returns the columns of the header that begins in a row. */
  static Columns under(Grid grid, int row, BlockLabels labels, LabelRules rules) {
    int last = new HeaderRows(grid, labels, rules).last(row);
    List<Cell> lowest = new ArrayList<>(grid.row(last));
    List<Cell> above = new ArrayList<>(grid.hangingInto(last));
    for (int r = last - 1; r >= row; r--) {
      for (Cell cell : r == row ? grid.seen(row) : grid.row(r)) {
        boolean hasOneBelow = lowest.stream().anyMatch(below -> cell.sharedColumns(below) > 0);
        if (!hasOneBelow) {
          lowest.add(cell);
        } else if (!lowest.contains(cell)) {
          above.add(cell);
        }
      }
    }
    if (last == row) {
      lowest = grid.seen(row);
    }
    return new Columns(columns(lowest, above, labels, rules), last);
  }

  private static List<Column> columns(
      List<Cell> headers, List<Cell> above, BlockLabels labels, LabelRules rules) {
    Set<String> claimed = new HashSet<>();
    for (Cell header : headers) {
      Label label = rules.label(header.text());
      if (!labels.isName(label)) {
        labels.field(label, heading(header, above, rules)).ifPresent(claimed::add);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (Cell header : headers) {
      Label label = rules.label(header.text());
      Optional<String> field = labels.field(label, heading(header, above, rules));
      boolean onlyName = labels.isName(label) && (field.isEmpty() || claimed.contains(field.get()));
      if (!onlyName) {
        columns.add(
            new Column(
                header, label, field.orElse(VerbatimField.UNMAPPED), unit(header, above, rules)));
      }
    }
    columns.sort(Comparator.comparingInt(column -> column.header().column()));
    return List.copyOf(columns);
  }

  /** Returns the nearest heading that stands over a header. */
  private static Optional<Label> heading(Cell header, List<Cell> above, LabelRules rules) {
    return above.stream()
        .filter(cell -> cell.row() < header.row() && cell.sharedColumns(header) > 0)
        .max(Comparator.comparingInt(Cell::row))
        .map(cell -> rules.label(cell.text()));
  }

  /**
   * Returns the columns with each amount, score, rate and grade claimed once: of several that claim
   * one, that with the longest label says it most precisely, and the others are not read.
   */
  Columns withoutRivals() {
    List<Column> kept = new ArrayList<>();
    for (Column column : columns) {
      boolean outdone =
          isMeasured(column.field())
              && columns.stream()
                  .filter(other -> other.field().equals(column.field()))
                  .max(Column.BY_PRECISION)
                  .filter(best -> !best.equals(column))
                  .isPresent();
      kept.add(outdone ? column.unmapped() : column);
    }
    return new Columns(List.copyOf(kept), lastHeaderRow);
  }

  /** Returns the columns with 单位 beside 部门 as the unit, which alone means the department. */
  Columns withUnitBesideDepartment() {
    boolean unit = columns.stream().anyMatch(c -> c.field().equals("implementing_unit"));
    List<Column> departments =
        columns.stream().filter(c -> c.field().equals("department_name")).toList();
    if (unit || departments.size() != 2) {
      return this;
    }
    List<Column> told = new ArrayList<>(columns);
    told.replaceAll(
        column ->
            departments.contains(column) && !column.label().key().contains("部门")
                ? new Column(column.header(), column.label(), "implementing_unit", column.unit())
                : column);
    return new Columns(List.copyOf(told), lastHeaderRow);
  }

  private static boolean isMeasured(String field) {
    return field.endsWith("_yuan")
        || field.endsWith("_points")
        || field.endsWith("_pct")
        || field.endsWith("_grade");
  }

  /** Returns the unit a header prints, or the nearest header above it or above and to the left. */
  private static String unit(Cell header, List<Cell> above, LabelRules rules) {
    String own = rules.label(header.text()).unit();
    if (!own.isEmpty()) {
      return own;
    }
    return above.stream()
        .filter(cell -> cell.row() < header.row() && cell.column() <= header.column())
        .max(Comparator.comparingInt(Cell::column))
        .map(cell -> rules.label(cell.text()).unit())
        .filter(rules::isMoneyUnit)
        .orElse("");
  }

  int lastHeaderRow() {
    return lastHeaderRow;
  }

  List<Column> all() {
    return columns;
  }

  /** Returns the column most of a cell stands under; of equals the first, of levels the last. */
  Optional<Column> of(Cell cell) {
    Column best = null;
    int most = 0;
    for (Column column : columns) {
      int shared = cell.sharedColumns(column.header());
      boolean lowerLevel =
          best != null && shared > 0 && isLevel(best.field()) && isLevel(column.field());
      if (shared > most || lowerLevel) {
        best = column;
        most = Math.max(most, shared);
      }
    }
    return Optional.ofNullable(best);
  }

  static boolean isLevel(String field) {
    return field.equals("level1") || field.equals("level2") || field.equals("level3");
  }
}
