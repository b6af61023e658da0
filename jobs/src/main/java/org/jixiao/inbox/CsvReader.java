package org.jixiao.inbox;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Delimited text as a grid, once per delimiter that divides it at all. */
final class CsvReader {
  private static final char[] DELIMITERS = {',', '\t', ';', '，', '|'};

  private CsvReader() {}

  /** Returns the grids the text makes, the one with the most cells first. */
  static List<Grid> read(String path, String text, CellBudget budget) throws Unreadable {
    List<Grid> grids = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      if (text.indexOf(delimiter) >= 0) {
        grid(path, text, delimiter, grids, budget);
      }
    }
    return grids;
  }

  private static void grid(
      String path, String text, char delimiter, List<Grid> grids, CellBudget budget)
      throws Unreadable {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    Grid grid = new Grid(path);
    budget.sheet();
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        for (int column = 0; column < record.size(); column++) {
          if (!record.get(column).isBlank()) {
            budget.take(row, column, record.get(column));
            grid.add(new Cell(row, column, record.get(column)));
          }
        }
        row++;
      }
    } catch (IOException | UncheckedIOException e) {
      return; // quotation marks that do not pair up: with this delimiter the text is no table
    }
    grids.add(grid);
  }
}
