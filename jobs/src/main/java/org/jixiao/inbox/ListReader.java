package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Reads a list: one record per row, with the year and unit of the whole list. */
final class ListReader {
  private final Grid grid;
  private final LabelRules labels;
  private final ListRules rules;
  private final Remainder remainder;
  private final Columns columns;
  private final List<Common> common = new ArrayList<>();
  private final Map<Columns.Column, Cell> carried = new HashMap<>();
  private String sheetUnit = "";

  /** The department a heading above the row names; null before there is one. */
  private Common section;

  /** Something said once above the list that holds for each of its rows. */
  private record Common(String label, String field, String text, Cell cell) {}

  private ListReader(
      Grid grid, FormCatalogue catalogue, Segments.Segment segment, Remainder remainder) {
    this.grid = grid;
    this.labels = catalogue.labels();
    this.rules = segment.list();
    this.remainder = remainder;
    this.columns =
        Columns.under(grid, segment.header(), rules.columns(), labels)
            .withUnitBesideDepartment()
            .withoutRivals();
    for (int row : grid.rowNumbers(segment.first(), segment.header() - 1)) {
      grid.row(row).forEach(this::above);
    }
  }

  /**
   * Returns a record per row that is of the list's kind.
   *
   * @param remainder takes the other rows
   */
  static List<VerbatimRecord> read(
      Grid grid,
      Segments.Segment segment,
      FormCatalogue catalogue,
      String submissionId,
      Remainder remainder) {
    ListReader reader = new ListReader(grid, catalogue, segment, remainder);
    List<VerbatimRecord> records = new ArrayList<>();
    for (int row : grid.rowNumbers(reader.columns.lastHeaderRow() + 1, segment.last())) {
      reader.row(row, submissionId).ifPresent(records::add);
    }
    return records;
  }

  private void above(Cell cell) {
    String unit = labels.notedUnit(cell.text());
    sheetUnit = unit.isEmpty() ? sheetUnit : unit;
    String year = labels.fiscalYear(cell.text());
    if (labels.isFiscalYear(cell.text())) {
      add("", "fiscal_year", cell.text(), cell);
    } else if (year.contains("年")) {
      add(cell.text(), "fiscal_year", year, cell);
    }
    for (InlinePairs.Pair pair : InlinePairs.of(cell, rules.columns(), labels)) {
      if (!labels.isMoneyUnit(pair.value())) {
        add(pair.label().printed(), pair.field(), pair.value(), cell);
      }
    }
  }

  private void add(String label, String field, String text, Cell cell) {
    boolean own = columns.all().stream().anyMatch(column -> column.field().equals(field));
    boolean said = common.stream().anyMatch(one -> one.field().equals(field));
    boolean ofRows = field.endsWith("_yuan") || field.endsWith("_points");
    if (!own && !said && !ofRows && !text.isBlank()) {
      common.add(new Common(label, field, text, cell));
    }
  }

  private Optional<VerbatimRecord> row(int row, String submissionId) {
    ListRow listRow = ListRow.of(grid, row, columns);
    ListRow.Kind kind = listRow.kind(rules, labels);
    switch (kind) {
      case REMARK -> {
        department(row);
        remainder.passOver(row);
      }
      case TOTAL -> remainder.passOver(row);
      case PART -> remainder.take(row, row, true);
      case PROJECT -> {
        carry(listRow.byColumn());
        return Optional.of(record(row, submissionId, listRow));
      }
    }
    if (kind == ListRow.Kind.TOTAL) {
      carried.clear();
    }
    return Optional.empty();
  }

  /** A heading that names a department holds for the rows below it. */
  private void department(int row) {
    Cell first = grid.row(row).get(0);
    rules
        .departmentOfSection(first.text())
        .ifPresent(name -> section = new Common(first.text(), "department_name", name, first));
  }

  /** A department printed once holds for the rows below it that leave the column blank. */
  private void carry(Map<Columns.Column, Cell> byColumn) {
    for (Columns.Column column : columns.all()) {
      if (column.field().equals("department_name")) {
        Cell own = byColumn.get(column);
        if (own != null) {
          carried.put(column, own);
        } else if (carried.containsKey(column)) {
          byColumn.put(column, carried.get(column));
        }
      }
    }
  }

  private VerbatimRecord record(int row, String submissionId, ListRow listRow) {
    FieldCollector collector = new FieldCollector(grid);
    for (Common one : common) {
      collector.add(VerbatimField.HEADER, 0, one.label(), one.field(), one.text(), "", one.cell());
    }
    if (section != null && !collector.hasField("department_name") && !hasDepartment()) {
      collector.add(
          VerbatimField.HEADER,
          0,
          section.label(),
          section.field(),
          section.text(),
          "",
          section.cell());
    }
    listRow
        .byColumn()
        .forEach(
            (column, cell) ->
                collector.add(
                    VerbatimField.HEADER,
                    0,
                    column.label().printed(),
                    column.field(),
                    cell,
                    unit(cell, column)));
    listRow.stray().forEach(cell -> collector.unmapped(VerbatimField.HEADER, "", cell));
    String begins = grid.locator(grid.row(row).get(0));
    return collector.record(submissionId, rules.form(), begins);
  }

  private boolean hasDepartment() {
    return columns.all().stream().anyMatch(column -> column.field().equals("department_name"));
  }

  private String unit(Cell cell, Columns.Column column) {
    if (!column.field().endsWith("_yuan")) {
      return column.unit();
    }
    if (!cell.unit().isEmpty()) {
      return cell.unit();
    }
    return column.unit().isEmpty() ? sheetUnit : column.unit();
  }
}
