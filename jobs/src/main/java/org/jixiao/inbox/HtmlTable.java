package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jixiao.inbox.DocumentTable.Merge;
import org.jsoup.nodes.Element;

/** Gives the cells of a table of a web page their columns, as rowspan and colspan push them. */
final class HtmlTable {
  /** More than any printed table has; a page may claim more to fill the memory. */
  private static final int WIDEST_SPAN = 1000;

  /** A cell in a row it begins in or, by its rowspan, continues into. */
  record Placed(Element cell, int column, int lastColumn, Merge merge) {}

  /** A cell that hangs down, and into how many rows more. */
  private record Hanging(Placed cell, int rowsLeft) {}

  private final TreeMap<Integer, Hanging> hanging = new TreeMap<>();

  private HtmlTable() {}

  static List<List<Placed>> rows(Element table) {
    HtmlTable placing = new HtmlTable();
    List<List<Placed>> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.tagName().equals("tr")) {
        rows.add(placing.row(part));
      } else if (part.tagName().equals("caption")) {
        rows.add(List.of(new Placed(part, 0, 0, Merge.NONE)));
      } else {
        for (Element row : part.children()) {
          if (row.tagName().equals("tr")) {
            rows.add(placing.row(row));
          }
        }
        placing.hanging.clear(); // no cell reaches out of its head, body or foot
      }
    }
    return rows;
  }

  private List<Placed> row(Element row) {
    List<Placed> cells = new ArrayList<>();
    TreeMap<Integer, Hanging> below = new TreeMap<>();
    boolean[] taken = new boolean[0];
    for (Hanging above : hanging.values()) {
      Placed cell = above.cell();
      cells.add(new Placed(cell.cell(), cell.column(), cell.lastColumn(), Merge.CONTINUES));
      if (above.rowsLeft() > 1) {
        below.put(cell.column(), new Hanging(cell, above.rowsLeft() - 1));
      }
      taken = grown(taken, cell.lastColumn() + 1);
      java.util.Arrays.fill(taken, cell.column(), cell.lastColumn() + 1, true);
    }
    int column = 0;
    for (Element cell : row.children()) {
      if (cell.tagName().equals("td") || cell.tagName().equals("th")) {
        while (column < taken.length && taken[column]) {
          column++;
        }
        int rows = span(cell, "rowspan");
        int last = column + span(cell, "colspan") - 1;
        Merge merge = rows > 1 ? Merge.BEGINS : Merge.NONE;
        Placed placed = new Placed(cell, column, last, merge);
        cells.add(placed);
        if (rows > 1) {
          below.put(column, new Hanging(placed, rows - 1));
        }
        column = last + 1;
      }
    }
    hanging.clear();
    hanging.putAll(below);
    cells.sort(Comparator.comparingInt(Placed::column));
    return cells;
  }

  private static boolean[] grown(boolean[] columns, int length) {
    return columns.length >= length ? columns : java.util.Arrays.copyOf(columns, length);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    boolean number = value.matches("0*[1-9]\\d{0,8}");
    return number ? Math.min(WIDEST_SPAN, Integer.parseInt(value)) : 1;
  }
}
