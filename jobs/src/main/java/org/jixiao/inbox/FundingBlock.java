package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.VerbatimField;

/** Reads the funding table of a form: a row of totals and a row per source of funds. */
final class FundingBlock {
  /** Longer texts without a digit are no amounts, and "none" is said in fewer characters. */
  private static final int LONGEST_NON_AMOUNT = 6;

  private final FormCatalogue catalogue;
  private final Columns columns;
  private final String blockUnit;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<Cell> cells, Cell source, boolean total) {}

  /**
   * @param blockUnit unit of money printed beside or above the header row; "" if none
   */
  FundingBlock(FormCatalogue catalogue, Columns columns, String blockUnit) {
    this.catalogue = catalogue;
    this.columns = columns;
    this.blockUnit = blockUnit;
  }

  /** Takes a row if it looks like one of this table; returns whether it did. */
  boolean take(Grid grid, int row) {
    boolean ofBlock = false;
    for (Cell above : grid.hangingInto(row)) {
      ofBlock |= catalogue.form().funding().isName(label(above));
    }
    List<Cell> cells = new ArrayList<>();
    Cell source = null;
    for (Cell cell : grid.row(row)) {
      Optional<Columns.Column> column = columns.of(cell).filter(Columns.Column::mapped);
      if (column.isPresent() && isMoney(column.get()) && !looksLikeAmount(cell) && !ofBlock) {
        return false;
      }
      if (column.isEmpty() && catalogue.form().funding().isName(label(cell))) {
        continue;
      }
      cells.add(cell);
      if (column.isEmpty() && cell.column() < firstColumn() && !isPassedOver(cell)) {
        source = cell;
      }
    }
    if (cells.stream().allMatch(cell -> columns.of(cell).isEmpty()) && source == null) {
      return false;
    }
    rows.add(new Row(cells, source, source != null && isTotal(source)));
    return true;
  }

  private boolean isTotal(Cell source) {
    return catalogue.form().funding().isTotal(label(source));
  }

  private Label label(Cell cell) {
    return catalogue.labels().label(cell.text());
  }

  private int firstColumn() {
    return columns.all().stream()
        .filter(Columns.Column::mapped)
        .mapToInt(column -> column.header().column())
        .min()
        .orElse(0);
  }

  private boolean isPassedOver(Cell cell) {
    String text = LabelRules.compact(cell.text());
    boolean numbering = cell.column() < firstColumn() && text.chars().allMatch(Character::isDigit);
    return numbering || catalogue.form().isIgnored(text);
  }

  private static boolean isMoney(Columns.Column column) {
    return column.field().endsWith("_yuan");
  }

  private static boolean looksLikeAmount(Cell cell) {
    return cell.text().strip().length() <= LONGEST_NON_AMOUNT
        || cell.text().chars().anyMatch(Character::isDigit);
  }

  /** Hands all rows over, the row of totals first. */
  void finish(FieldCollector collector) {
    if (rows.size() == 1 && rows.get(0).source() == null) {
      rows.set(0, new Row(rows.get(0).cells(), null, true));
    }
    List<Row> ordered = new ArrayList<>(rows);
    ordered.stream()
        .filter(Row::total)
        .findFirst()
        .ifPresent(total -> ordered.sort(Comparator.comparing(row -> !row.equals(total))));
    for (int i = 0; i < ordered.size(); i++) {
      boolean total = i == 0 && ordered.get(0).total();
      finish(ordered.get(i), i + 1, total, collector);
    }
  }

  private void finish(Row row, int ordinal, boolean total, FieldCollector collector) {
    for (Cell cell : row.cells()) {
      Columns.Column column = columns.of(cell).orElse(null);
      if (cell.equals(row.source())) {
        collector.add(VerbatimField.FUNDING, ordinal, "", "fund_source", cell, "");
      } else if (column == null || !column.mapped()) {
        String label = column == null ? "" : column.label().printed();
        if (isPassedOver(cell)) {
          collector.ignored(VerbatimField.FUNDING, label, cell);
        } else {
          collector.unmapped(VerbatimField.FUNDING, label, cell);
        }
      } else {
        boolean ofForm = total && !isMoney(column);
        collector.add(
            ofForm ? VerbatimField.HEADER : VerbatimField.FUNDING,
            ofForm ? 0 : ordinal,
            column.label().printed(),
            column.field(),
            cell,
            unit(cell, column));
      }
    }
  }

  private String unit(Cell cell, Columns.Column column) {
    if (!isMoney(column)) {
      return column.unit();
    }
    if (!cell.unit().isEmpty()) {
      return cell.unit();
    }
    return catalogue.labels().isMoneyUnit(column.unit()) ? column.unit() : blockUnit;
  }
}
