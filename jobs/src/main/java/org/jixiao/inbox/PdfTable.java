package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.inbox.PdfLines.Ruling;

/**
 * A table of a page as its ruling lines make it: what no line parts is one cell. Nothing is guessed
 * from where texts stand.
 */
final class PdfTable {
  /** A line is a border of a cell when it runs along this share of its side. */
  private static final double MOST_OF_A_SIDE = 0.5;

  private final List<Double> xs;
  private final List<Double> ys;

  /** By row and column, the number of the cell that covers the place. */
  private final int[][] cellAt;

  private final List<PdfCell> cells = new ArrayList<>();

  private PdfTable(List<Double> xs, List<Double> ys) {
    this.xs = xs;
    this.ys = ys;
    this.cellAt = new int[ys.size() - 1][xs.size() - 1];
  }

  /**
   * Returns the table some lines make.
   *
   * @throws Unreadable when they leave cells that are no rectangles
   */
  static PdfTable of(
      List<Double> xs, List<Double> ys, List<Ruling> horizontal, List<Ruling> vertical)
      throws Unreadable {
    PdfTable table = new PdfTable(xs, ys);
    for (int[] row : table.cellAt) {
      java.util.Arrays.fill(row, -1);
    }
    for (int row = 0; row < table.cellAt.length; row++) {
      for (int column = 0; column < table.cellAt[row].length; column++) {
        if (table.cellAt[row][column] < 0) {
          table.begin(row, column, horizontal, vertical);
        }
      }
    }
    return table;
  }

  /** Lets a cell grow to the right and down as far as no line stops it. */
  private void begin(int row, int column, List<Ruling> horizontal, List<Ruling> vertical)
      throws Unreadable {
    int last = column;
    while (last + 1 < xs.size() - 1 && !parts(vertical, xs, last + 1, ys, row)) {
      last++;
    }
    int lastRow = row;
    while (lastRow + 1 < ys.size() - 1 && !parts(horizontal, ys, lastRow + 1, xs, column)) {
      lastRow++;
    }
    for (int r = row; r <= lastRow; r++) {
      for (int c = column; c <= last; c++) {
        boolean right = c < last && parts(vertical, xs, c + 1, ys, r);
        boolean below = r < lastRow && parts(horizontal, ys, r + 1, xs, c);
        if (cellAt[r][c] >= 0 || right || below) {
          throw new Unreadable(
              "PDF 中表格的框线不完整（第 " + (row + 1) + " 行附近），无法确定单元格，未读取；请报送原始的 Word 或 Excel 文件");
        }
        cellAt[r][c] = cells.size();
      }
    }
    cells.add(new PdfCell(row, column, lastRow, last, xs.get(column), xs.get(last + 1)));
  }

  /** Returns whether a line runs at one edge, along the side between two edges across it. */
  private static boolean parts(
      List<Ruling> lines, List<Double> edges, int edge, List<Double> across, int side) {
    double from = across.get(side);
    double to = across.get(side + 1);
    double covered = 0;
    for (Ruling line : lines) {
      if (PdfEdges.same(line.at(), edges.get(edge))) {
        covered += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
      }
    }
    return covered > MOST_OF_A_SIDE * (to - from);
  }

  double top() {
    return ys.get(0);
  }

  double bottom() {
    return ys.get(ys.size() - 1);
  }

  List<Double> xs() {
    return xs;
  }

  int rows() {
    return cellAt.length;
  }

  List<PdfCell> cells() {
    return cells;
  }

  /** Returns whether the lines only frame a page or a text. */
  boolean isFrame() {
    return cells.size() == 1;
  }

  /** Gives a character to the cell it stands in; returns whether there is one. */
  boolean take(PdfGlyph glyph) {
    int row = PdfEdges.between(ys, glyph.centreY());
    int column = PdfEdges.between(xs, glyph.centreX());
    if (row < 0 || column < 0) {
      return false;
    }
    cells.get(cellAt[row][column]).glyphs().add(glyph);
    return true;
  }
}
