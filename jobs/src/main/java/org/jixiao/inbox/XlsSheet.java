package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one sheet of an .xls workbook, read from its records as they stream by. */
final class XlsSheet {
  /** Stands for a formula that cannot be printed, as one that needs other sheets. */
  private static final String SOME_FORMULA = "=公式()";

  private final int number;
  private final XlsBook book;
  private final CellBudget budget;
  private final List<Cell> cells = new ArrayList<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  /** By place in the list of cells, the formulas whose result says nothing: 0 or empty. */
  private final Map<Integer, String> doubtful = new HashMap<>();

  private FormulaRecord awaiting;
  private boolean uncalculated;

  XlsSheet(int number, XlsBook book, CellBudget budget) {
    this.number = number;
    this.book = book;
    this.budget = budget;
  }

  /** Returns its place among the sheets, from 0. */
  int number() {
    return number;
  }

  void record(Record record) throws Unreadable {
    if (record instanceof LabelSSTRecord label) {
      text(label, book.string(label.getSSTIndex()));
    } else if (record instanceof NumberRecord number) {
      number(number, number.getValue());
    } else if (record instanceof FormulaRecord formula) {
      formula(formula);
    } else if (record instanceof StringRecord result && awaiting != null) {
      book.hasResult();
      text(awaiting, result.getString());
      awaiting = null;
    } else if (record instanceof LabelRecord label) {
      add(label.getRow(), label.getColumn(), label.getValue(), "");
    } else if (record instanceof BoolErrRecord value) {
      text(
          value,
          value.isBoolean()
              ? truth(value.getBooleanValue())
              : FormulaError.forInt(value.getErrorValue()).getString());
    } else if (record instanceof MergeCellsRecord merged) {
      budget.take(merged.getNumAreas());
      for (int i = 0; i < merged.getNumAreas(); i++) {
        merges.add(merged.getAreaAt(i));
      }
    } else if (record instanceof UncalcedRecord) {
      uncalculated = true;
    }
  }

  private void formula(FormulaRecord formula) throws Unreadable {
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> {
        if (formula.getValue() == 0) {
          doubtful.put(cells.size(), printed(formula));
        } else {
          book.hasResult();
        }
        number(formula, formula.getValue());
      }
      case STRING -> {
        if (formula.hasCachedResultString()) {
          awaiting = formula;
        } else {
          doubtful.put(cells.size(), printed(formula));
          budget.take(1);
          cells.add(new Cell(formula.getRow(), formula.getColumn(), ""));
        }
      }
      case BOOLEAN -> text(formula, truth(formula.getCachedBooleanValue()));
      case ERROR -> text(formula, FormulaError.forInt(formula.getCachedErrorValue()).getString());
      default -> {
        // a formula has no other results
      }
    }
  }

  private static String printed(FormulaRecord formula) {
    try {
      return "=" + HSSFFormulaParser.toFormulaString(null, formula.getParsedExpression());
    } catch (RuntimeException e) {
      return SOME_FORMULA;
    }
  }

  private static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private void number(CellRecord cell, double value) throws Unreadable {
    int formatId = book.formatId(cell.getXFIndex());
    String format = book.format(formatId);
    String text = CellText.number(value, formatId, format, book.from1904());
    add(cell.getRow(), cell.getColumn(), text, CellText.printedUnit(format));
  }

  private void text(CellRecord cell, String text) throws Unreadable {
    add(cell.getRow(), cell.getColumn(), text, "");
  }

  private void add(int row, int column, String text, String unit) throws Unreadable {
    if (!text.isBlank()) {
      budget.take(row, column, text);
      cells.add(new Cell(row, column, row, column, text, unit));
    }
  }

  /** Returns the sheet; to be asked when the whole workbook has been read. */
  Grid grid(String place, boolean hidden) throws Unreadable {
    if (uncalculated || !book.calculated()) {
      doubtful.forEach(
          (index, formula) -> {
            Cell cell = cells.get(index);
            cells.set(index, new Cell(cell.row(), cell.column(), formula));
          });
    }
    List<Cell> filled = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    Grid grid = new Grid(place, hidden);
    MergedCells.fill(grid, filled, merges, budget);
    return grid;
  }
}
