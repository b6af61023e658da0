package org.jixiao.inbox;

import java.util.List;

/** Knows in which unit a form prints its amounts where their own labels do not say so. */
final class MoneyUnits {
  private final Grid grid;
  private final FormCatalogue catalogue;
  private String ofSheet = "";
  private String ofBlock = "";

  /**
   * @param rows the rows of the form, whose notes give the unit of all of it
   */
  MoneyUnits(Grid grid, FormCatalogue catalogue, List<Integer> rows) {
    this.grid = grid;
    this.catalogue = catalogue;
    for (int row : rows) {
      for (Cell cell : grid.row(row)) {
        String unit = catalogue.labels().notedUnit(cell.text());
        ofSheet = unit.isEmpty() ? ofSheet : unit;
      }
    }
  }

  /** Remembers the unit that a row prints in the name of the block of funds. */
  void remember(int row) {
    for (Cell cell : grid.row(row)) {
      Label label = catalogue.labels().label(cell.text());
      if (catalogue.form().funding().isName(label) && !label.unit().isEmpty()) {
        ofBlock = label.unit();
      }
    }
  }

  /** Returns the unit of the last block named, else of the sheet; "" if unknown. */
  String known() {
    return ofBlock.isEmpty() ? ofSheet : ofBlock;
  }

  /** Returns the unit printed beside the columns of a header row, else the one known. */
  String beside(int row, Columns columns) {
    for (Cell cell : grid.seen(row)) {
      String unit = catalogue.labels().label(cell.text()).unit();
      boolean ofColumn =
          columns.all().stream().anyMatch(c -> c.mapped() && c.header().equals(cell));
      if (!ofColumn && catalogue.labels().isMoneyUnit(unit)) {
        return unit;
      }
    }
    return known();
  }
}
