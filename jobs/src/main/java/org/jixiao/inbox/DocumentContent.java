package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A document of any format twice: as one grid, for forms and lists, and as numbered paragraphs, for
 * reports. A row of a table is one paragraph, so that no text is lost to a report. Readers add what
 * they meet in the order it stands.
 */
final class DocumentContent {
  private final String path;
  private final Grid grid;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final CellBudget budget;
  private int row;
  private int tables;
  private boolean hasProseOnly;

  DocumentContent(String path, CellBudget budget) {
    this.path = path;
    this.budget = budget;
    this.grid = new Grid(path);
  }

  Grid grid() {
    return grid;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Adds a paragraph; a blank one only parts what stands before and after it. */
  void paragraph(String text) throws Unreadable {
    if (!text.isBlank()) {
      budget.take(row, 0, text);
      paragraphs.add(new Paragraph(paragraphs.size() + 1, row, text, false));
      grid.paragraph(row, paragraphs.size());
      grid.add(new Cell(row, 0, text));
    }
    row++;
  }

  /** Adds a paragraph that is text of a report only: no form or list is made out of it. */
  void prose(String text) throws Unreadable {
    budget.take(row, 0, text);
    paragraphs.add(new Paragraph(paragraphs.size() + 1, row, text, false));
    hasProseOnly = true;
    row++;
  }

  /** Returns whether there are texts of which no form or list may be made. */
  boolean hasProseOnly() {
    return hasProseOnly;
  }

  /** Begins a table; its rows are added to it, and it is closed after the last. */
  DocumentTable table() {
    tables++;
    return new DocumentTable(this, path + "!表" + tables);
  }

  /** Takes the next row of the grid for a row of a table, and its text for a paragraph. */
  int tableRow(String tablePlace, int number, String text) {
    grid.tableRow(row, tablePlace, number);
    if (!text.isBlank()) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, row, text, true));
    }
    return row++;
  }

  void cell(Cell cell) throws Unreadable {
    if (!cell.text().isBlank()) {
      budget.take(cell.row(), cell.lastColumn(), cell.text());
      budget.take(cell.lastRow() - cell.row());
      grid.add(cell);
    }
  }
}
