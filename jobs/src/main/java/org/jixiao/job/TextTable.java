package org.jixiao.job;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** Rows as a table of text, columns lined up on a terminal that draws Chinese two columns wide. */
final class TextTable {
  private TextTable() {}

  static void print(String[] columns, List<Row> rows, PrintWriter out) {
    List<String[]> lines = new ArrayList<>();
    lines.add(columns);
    for (Row row : rows) {
      String[] cells = new String[columns.length];
      for (int i = 0; i < cells.length; i++) {
        String text = Cells.text(row.get(i));
        cells[i] = text == null ? "" : text.replaceAll("\\s+", " ");
      }
      lines.add(cells);
    }
    int[] widths = new int[columns.length];
    for (String[] cells : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(cells[i]));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      out.println(line(lines.get(i), widths));
      if (i == 0) {
        out.println(rule(widths));
      }
    }
    out.println("（" + rows.size() + " 行）");
  }

  private static String line(String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(i == 0 ? "" : "  ").append(cells[i]);
      line.append(" ".repeat(widths[i] - width(cells[i])));
    }
    return line.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    return String.join("  ", Arrays.stream(widths).mapToObj("-"::repeat).toList());
  }

  private static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x303E) // punctuation
        || (point >= 0x3200 && point <= 0x33FF) // ㈠ and units as ㎡
        || (point >= 0xFF01 && point <= 0xFF60) // full width forms
        || (point >= 0xFFE0 && point <= 0xFFE6); // ￥ and other signs of money
  }
}
