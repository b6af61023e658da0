package org.jixiao.inbox;

import java.util.List;
import org.jixiao.model.VerbatimField;

/** Reads a row of labels with their values to the right: 主管部门 · 区教育局 · 实施单位 · 某中心. */
final class HeaderRow {
  private final Grid grid;
  private final FormCatalogue catalogue;
  private final FieldCollector collector;

  /** Whether the last text was a note, which further lines may continue. */
  private boolean inNote;

  HeaderRow(Grid grid, FormCatalogue catalogue, FieldCollector collector) {
    this.grid = grid;
    this.catalogue = catalogue;
    this.collector = collector;
  }

  /**
   * Reads a row.
   *
   * @param moneyUnit unit of amounts whose labels print none; "" if unknown
   */
  void read(int row, String moneyUnit) {
    BlockLabels header = catalogue.form().header();
    String printed = "";
    String field = "";
    String unit = "";
    boolean given = false;
    List<Cell> own = grid.row(row);
    boolean noteGoesOn = inNote && own.size() == 1;
    inNote = false;
    // A value merged over several rows is taken where it begins; its label goes on to hold.
    for (Cell cell : grid.seen(row)) {
      Label label = catalogue.labels().label(cell.text());
      if (header.knows(label)) {
        printed = cell.text();
        field = header.field(label).orElseThrow();
        unit = unit(field, label, moneyUnit);
        given = false;
      } else if (isPrinted(label)) {
        printed = cell.text();
        field = "";
        given = false;
      } else if (cell.row() == row && !field.isEmpty() && !given && mayBe(field, cell)) {
        collector.add(VerbatimField.HEADER, 0, printed, field, cell, unit);
        given = !field.equals(VerbatimField.IGNORED);
      } else if (cell.row() == row && !remark(cell, noteGoesOn)) {
        collector.unmapped(VerbatimField.HEADER, printed, cell);
      }
    }
  }

  private String unit(String field, Label label, String moneyUnit) {
    boolean money = field.endsWith("_yuan");
    return money && !catalogue.labels().isMoneyUnit(label.unit()) ? moneyUnit : label.unit();
  }

  /** Words without a digit are no amount and no rate. */
  private static boolean mayBe(String field, Cell cell) {
    boolean figure = field.endsWith("_yuan") || field.endsWith("_pct");
    return !figure || cell.text().chars().anyMatch(Character::isDigit);
  }

  private boolean isPrinted(Label label) {
    ProjectFormRules form = catalogue.form();
    return form.header().isName(label)
        || form.funding().isName(label)
        || form.indicator().isName(label);
  }

  /** Takes what needs no label beside it: titles, years, pairs in one cell, notes. */
  private boolean remark(Cell cell, boolean noteGoesOn) {
    LabelRules labels = catalogue.labels();
    ProjectFormRules form = catalogue.form();
    String text = cell.text();
    if (labels.isFiscalYear(text)) {
      collector.add(VerbatimField.HEADER, 0, "", "fiscal_year", cell, "");
      return true;
    }
    if (form.isTitle(labels.label(text))) {
      String year = labels.fiscalYear(text);
      if (year.isEmpty()) {
        collector.ignored(VerbatimField.HEADER, "", cell);
      } else {
        collector.add(VerbatimField.HEADER, 0, text, "fiscal_year", year, "", cell);
      }
      return true;
    }
    List<InlinePairs.Pair> pairs = InlinePairs.of(cell, form.header(), labels);
    for (InlinePairs.Pair pair : pairs) {
      String value = pair.value();
      collector.add(VerbatimField.HEADER, 0, pair.label().printed(), pair.field(), value, "", cell);
    }
    if (!pairs.isEmpty()) {
      return true;
    }
    boolean continued = noteGoesOn && form.continuesNote(text);
    if (continued || form.isIgnored(text) || labels.isUnitNote(text)) {
      collector.ignored(VerbatimField.HEADER, "", cell);
      inNote = continued || form.isIgnored(text);
      return true;
    }
    return false;
  }
}
