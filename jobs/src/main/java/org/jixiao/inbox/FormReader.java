package org.jixiao.inbox;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Reads one 项目支出绩效自评表, row by row, by its printed labels. */
final class FormReader {
  private enum Part {
    HEADER,
    FUNDING,
    GOAL,
    INDICATOR
  }

  private final Grid grid;
  private final FormCatalogue catalogue;
  private final RowLooks looks;
  private final FieldCollector collector;
  private final HeaderRow headerRow;
  private final IndicatorBlock indicators;
  private final MoneyUnits units;
  private Part part = Part.HEADER;
  private FundingBlock funding;
  private Columns goals;

  private FormReader(Grid grid, FormCatalogue catalogue, List<Integer> rows) {
    this.grid = grid;
    this.catalogue = catalogue;
    this.looks = new RowLooks(grid, catalogue);
    this.collector = new FieldCollector(grid);
    this.headerRow = new HeaderRow(grid, catalogue, collector);
    this.indicators = new IndicatorBlock(catalogue, collector);
    this.units = new MoneyUnits(grid, catalogue, rows);
  }

  /**
   * Returns the record of a form; empty when it is a template nobody filled in.
   *
   * @param form the kind of record to make of it
   */
  static Optional<VerbatimRecord> read(
      Grid grid,
      Segments.Segment segment,
      FormCatalogue catalogue,
      String submissionId,
      String form) {
    List<Integer> rows = grid.rowNumbers(segment.first(), segment.last());
    FormReader reader = new FormReader(grid, catalogue, rows);
    int after = -1;
    for (int row : rows) {
      if (row > after) {
        after = reader.row(row);
      }
    }
    reader.finishFunding();
    if (!reader.collector.filledIn()) {
      return Optional.empty();
    }
    reader.listLeftovers(rows);
    reader.yearFromAbove(segment.first());
    String begins = grid.locator(grid.row(rows.get(0)).get(0));
    return Optional.of(reader.collector.record(submissionId, form, begins));
  }

  /** A form that prints no year has that of the nearest title above it on its sheet. */
  private void yearFromAbove(int first) {
    if (collector.hasField("fiscal_year")) {
      return;
    }
    List<Integer> above = grid.rowNumbers(0, first - 1);
    for (int i = above.size() - 1; i >= 0; i--) {
      for (Cell cell : grid.row(above.get(i))) {
        String year = catalogue.labels().fiscalYear(cell.text());
        boolean stated =
            catalogue.labels().isFiscalYear(cell.text())
                || catalogue.form().isTitle(catalogue.labels().label(cell.text()));
        if (stated && !year.isEmpty()) {
          collector.add(VerbatimField.HEADER, 0, cell.text(), "fiscal_year", year, "", cell);
          return;
        }
      }
    }
  }

  /** Whatever no part of the form took is listed, but for what forms print. */
  private void listLeftovers(List<Integer> rows) {
    for (int row : rows) {
      for (Cell cell : grid.row(row)) {
        if (!collector.has(cell) && !catalogue.isPrinted(cell.text())) {
          collector.unmapped(VerbatimField.HEADER, "", cell);
        }
      }
    }
  }

  /** Reads a row; returns the last row that belongs to it, itself but for high headers. */
  private int row(int row) {
    if (catalogue.labels().isColumnNumbers(grid.row(row))) {
      grid.row(row).forEach(cell -> collector.ignored(VerbatimField.HEADER, "", cell));
      return row;
    }
    if (looks.isFundingHeader(row)) {
      finishFunding();
      Columns columns = Columns.under(grid, row, catalogue.form().funding(), catalogue.labels());
      funding = new FundingBlock(catalogue, columns, units.beside(row, columns));
      part = Part.FUNDING;
      passOverGroups(row, columns);
      return columns.lastHeaderRow();
    }
    if (looks.isIndicatorHeader(row)) {
      finishFunding();
      indicators.under(Columns.under(grid, row, catalogue.form().indicator(), catalogue.labels()));
      part = Part.INDICATOR;
      passOverGroups(row, indicators.columns());
      return indicators.columns().lastHeaderRow();
    }
    boolean belowIndicators = part == Part.INDICATOR || (part == Part.HEADER && indicators.begun());
    if (belowIndicators && TotalRow.is(grid, row, catalogue)) {
      new TotalRow(catalogue, collector).read(grid, row, indicators.columns());
      part = Part.HEADER;
      return row;
    }
    if (isGoalHeader(row)) {
      finishFunding();
      goals = Columns.under(grid, row, catalogue.form().header(), catalogue.labels());
      part = Part.GOAL;
      return row;
    }
    boolean taken = !isHeaderRow(row) && takenByPart(row);
    if (!taken) {
      finishFunding();
      part = part == Part.INDICATOR && !isHeaderRow(row) ? part : Part.HEADER;
      units.remember(row);
      headerRow.read(row, units.known());
    }
    return row;
  }

  /** Words of a header that stand above the labels of several columns label no column. */
  private void passOverGroups(int row, Columns columns) {
    for (int r : grid.rowNumbers(row, columns.lastHeaderRow())) {
      for (Cell cell : grid.row(r)) {
        boolean ofColumn = columns.all().stream().anyMatch(c -> c.header().equals(cell));
        if (!ofColumn) {
          collector.ignored(VerbatimField.HEADER, "", cell);
        }
      }
    }
  }

  private boolean takenByPart(int row) {
    return switch (part) {
      case HEADER -> false;
      case FUNDING -> funding.take(grid, row);
      case GOAL -> takeGoals(row);
      case INDICATOR -> indicators.take(grid, row);
    };
  }

  /** A row that begins, at the edge of the form, with a label of the header or a note. */
  private boolean isHeaderRow(int row) {
    Cell leftmost = grid.row(row).get(0);
    Label label = catalogue.labels().label(leftmost.text());
    boolean known =
        (catalogue.form().header().knows(label) && !namesFunds(label)) || looks.isRemark(leftmost);
    boolean pairs =
        !InlinePairs.of(leftmost, catalogue.form().header(), catalogue.labels()).isEmpty();
    return (known || pairs) && (part != Part.INDICATOR || leftmost.column() <= firstLevel());
  }

  /** Among funding rows, a label of money (预算总额) names the funds and not another cell. */
  private boolean namesFunds(Label label) {
    return part == Part.FUNDING
        && catalogue.form().header().field(label).filter(f -> f.endsWith("_yuan")).isPresent();
  }

  private int firstLevel() {
    return indicators.columns().all().stream()
        .filter(column -> Columns.isLevel(column.field()))
        .mapToInt(column -> column.header().lastColumn())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** 预期目标 and 实际完成情况 side by side, with nothing beside them: the texts stand below. */
  private boolean isGoalHeader(int row) {
    boolean goal = false;
    for (Cell cell : grid.row(row)) {
      Label label = catalogue.labels().label(cell.text());
      String field = catalogue.form().header().field(label).orElse("");
      boolean name =
          catalogue.form().indicator().isName(label) || catalogue.form().header().isName(label);
      if (!field.equals("goal_text") && !field.equals("achievement_text") && !name) {
        return false;
      }
      goal |= !name || !field.isEmpty();
    }
    return goal;
  }

  private boolean takeGoals(int row) {
    for (Cell cell : grid.row(row)) {
      Label label = catalogue.labels().label(cell.text());
      boolean name = catalogue.form().indicator().isName(label);
      Columns.Column column = goals.of(cell).orElse(null);
      if (column != null && !name) {
        collector.add(VerbatimField.HEADER, 0, column.label().printed(), column.field(), cell, "");
      } else if (!name) {
        collector.unmapped(VerbatimField.HEADER, "", cell);
      }
    }
    return true;
  }

  private void finishFunding() {
    if (funding != null) {
      funding.finish(collector);
      funding = null;
    }
  }
}
