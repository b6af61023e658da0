package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table of a PDF page; rows and columns count from 0 within the table on that page.
 *
 * @param left edge, in points
 * @param right edge, in points
 */
record PdfCell(
    int row,
    int column,
    int lastRow,
    int lastColumn,
    double left,
    double right,
    List<PdfGlyph> glyphs) {
  /** Room beside a text that programs keep free, in sizes of its font, on both sides together. */
  private static final double MARGINS = 1.2;

  PdfCell(int row, int column, int lastRow, int lastColumn, double left, double right) {
    this(row, column, lastRow, lastColumn, left, right, new ArrayList<>());
  }

  /**
   * Returns the text. A line that is as full as the cell is wide goes on in the next; where the
   * next word had room, the line was ended.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : PdfLine.of(glyphs)) {
      if (before != null) {
        double room = right - left - (before.right() - before.left()) - MARGINS * line.size();
        text.append(room >= line.firstWordWidth() ? "\n" : PdfLine.joint(before, line));
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(PdfGlyph::isBlank);
  }
}
