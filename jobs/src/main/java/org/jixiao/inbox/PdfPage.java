package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on a page of a PDF, from top to bottom.
 *
 * @param width in points
 * @param items tables, and lines of text that stand in none
 */
record PdfPage(double width, List<Item> items) {
  /** Share of the height of a page, above and below, where its number stands. */
  private static final double EDGE = 0.1;

  private static final Pattern NUMBER =
      Pattern.compile("(?:[-—–·• ]*\\d{1,4}[-—–·• ]*|第 ?\\d+ ?页.{0,12}|\\d+ ?/ ?\\d+)");

  /** Either a table or a line. */
  record Item(double top, PdfTable table, PdfLine line) {}

  List<PdfLine> lines() {
    return items.stream().map(Item::line).filter(java.util.Objects::nonNull).toList();
  }

  static PdfPage of(List<PdfGlyph> glyphs, PdfDrawing drawing, double width, double height)
      throws Unreadable {
    List<PdfTable> tables = PdfTables.of(drawing.lines());
    List<PdfGlyph> free = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      if (tables.stream().noneMatch(table -> table.take(glyph))) {
        free.add(glyph);
      }
    }
    List<Item> items = new ArrayList<>();
    for (PdfTable table : tables) {
      if (table.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        items.add(new Item(table.top(), table, null));
      }
    }
    for (PdfLine line : PdfLine.of(free)) {
      boolean atEdge = line.base() < EDGE * height || line.base() > (1 - EDGE) * height;
      if (!atEdge || !NUMBER.matcher(line.text().strip()).matches()) {
        items.add(new Item(line.base() - line.size(), null, line));
      }
    }
    items.sort(Comparator.comparingDouble(Item::top));
    return new PdfPage(width, items);
  }
}
