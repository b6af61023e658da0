package org.jixiao.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jixiao.generate.Page.Cell;

/** A page as comma-separated text; merged cells stand in their first place. */
final class CsvFile {
  private static final Charset OF_CHINESE_OFFICE = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  private CsvFile() {}

  /**
   * @param chinese whether in GB18030, as Chinese spreadsheets save it, else in UTF-8 with a mark
   */
  static byte[] of(Page page, boolean chinese) {
    String[][] texts = new String[page.height()][page.width()];
    Arrays.stream(texts).forEach(row -> Arrays.fill(row, ""));
    for (Cell cell : page.cells()) {
      texts[cell.row()][cell.column()] = cell.text();
    }
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      for (String[] row : texts) {
        printer.printRecord((Object[]) row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chinese
        ? text.toString().getBytes(OF_CHINESE_OFFICE)
        : (MARK + text).getBytes(StandardCharsets.UTF_8);
  }
}
