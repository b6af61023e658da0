package org.jixiao.inbox;

import java.util.Optional;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/**
 * What stands on a sheet beside the fields of its forms and lists: titles, printed labels, notes,
 * totals of lists, explanations. Kept as one record, so that nothing of a recognised sheet is lost.
 */
final class Remainder {
  /** A sheet with more beside its forms is not kept cell by cell; its bytes are kept anyway. */
  private static final int MOST_CELLS = 5_000;

  private final Grid grid;
  private final FormCatalogue catalogue;
  private final FieldCollector collector;
  private Cell first;
  private int size;

  Remainder(Grid grid, FormCatalogue catalogue) {
    this.grid = grid;
    this.catalogue = catalogue;
    this.collector = new FieldCollector(grid);
  }

  /** Takes the cells of the rows from the first to the last given that no form or list took. */
  void take(int firstRow, int lastRow, boolean ofTable) {
    for (int row : grid.rowNumbers(firstRow, lastRow)) {
      for (Cell cell : grid.marks().unmarked(row)) {
        boolean known = !ofTable || catalogue.isPrinted(cell.text());
        add(cell, known ? VerbatimField.IGNORED : VerbatimField.UNMAPPED);
      }
    }
  }

  /** Takes the cells of a row passed over by name. */
  void passOver(int row) {
    grid.marks().unmarked(row).forEach(cell -> add(cell, VerbatimField.IGNORED));
  }

  private void add(Cell cell, String field) {
    grid.marks().mark(cell, field);
    if (size < MOST_CELLS) {
      collector.add(VerbatimField.HEADER, 0, "", field, cell, "");
      first = first == null ? cell : first;
      size++;
    }
  }

  /** Returns the record of what was taken; empty when nothing was. */
  Optional<VerbatimRecord> record(String submissionId) {
    return Optional.ofNullable(first)
        .map(cell -> collector.record(submissionId, VerbatimRecord.REMAINDER, grid.locator(cell)));
  }
}
