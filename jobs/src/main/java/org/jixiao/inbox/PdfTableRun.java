package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.inbox.DocumentTable.Merge;
import org.jixiao.inbox.DocumentTable.Part;

/** A table over one page or several: what the ends of pages cut apart has the same columns. */
final class PdfTableRun {
  private final List<PdfTable> pages = new ArrayList<>();

  PdfTableRun(PdfTable first) {
    pages.add(first);
  }

  /** Returns whether a table at the top of the next page has the same sides. */
  boolean goesOnIn(PdfTable next) {
    List<Double> xs = pages.get(0).xs();
    return PdfEdges.same(xs.get(0), next.xs().get(0))
        && PdfEdges.same(xs.get(xs.size() - 1), next.xs().get(next.xs().size() - 1));
  }

  void add(PdfTable next) {
    pages.add(next);
  }

  /**
   * Adds the table to a document.
   *
   * @throws Unreadable when the end of a page may have cut a row in two
   */
  void addTo(DocumentContent content) throws Unreadable {
    List<Double> all = new ArrayList<>();
    pages.forEach(page -> all.addAll(page.xs()));
    List<Double> edges = PdfEdges.of(all);
    DocumentTable table = content.table();
    PdfTable above = null;
    for (PdfTable page : pages) {
      for (int row = 0; row < page.rows(); row++) {
        List<Part> parts = parts(page, row, edges, above);
        if (row == 0 && above != null) {
          requireWhole(parts);
        }
        table.row(parts);
      }
      above = page;
    }
    table.close();
  }

  private static List<Part> parts(PdfTable page, int row, List<Double> edges, PdfTable above) {
    List<Part> parts = new ArrayList<>();
    for (PdfCell cell : page.cells()) {
      if (cell.row() <= row && row <= cell.lastRow()) {
        boolean first = cell.row() == row;
        boolean cut = row == 0 && above != null && continues(cell, above);
        Merge merge =
            !first || cut
                ? Merge.CONTINUES
                : cell.lastRow() > row || reachesEnd(page, cell) ? Merge.BEGINS : Merge.NONE;
        parts.add(
            new Part(
                PdfEdges.nearest(edges, cell.left()),
                PdfEdges.nearest(edges, cell.right()) - 1,
                merge,
                first ? cell.text() : ""));
      }
    }
    parts.sort(Comparator.comparingInt(Part::column));
    return parts;
  }

  private static boolean reachesEnd(PdfTable page, PdfCell cell) {
    return cell.lastRow() == page.rows() - 1;
  }

  /**
   * A blank cell at the top of a page goes on the one above when either stands over several rows,
   * as names of levels do; a score left blank does not.
   */
  private static boolean continues(PdfCell cell, PdfTable above) {
    if (!cell.isBlank()) {
      return false;
    }
    return above.cells().stream()
        .filter(upper -> reachesEnd(above, upper))
        .filter(upper -> PdfEdges.same(upper.left(), cell.left()))
        .filter(upper -> PdfEdges.same(upper.right(), cell.right()))
        .anyMatch(upper -> upper.lastRow() > upper.row() || cell.lastRow() > cell.row());
  }

  /** The rest of a row that was cut in two has text in few of its cells. */
  private static void requireWhole(List<Part> parts) throws Unreadable {
    List<Part> own = parts.stream().filter(part -> part.merge() != Merge.CONTINUES).toList();
    long filled = own.stream().filter(part -> !part.text().isBlank()).count();
    if (own.size() >= 4 && filled * 2 <= own.size()) {
      throw new Unreadable("PDF 中有表格的一行被分到两页，无法确定上下两部分是否为同一行，未读取；请报送原始的 Word 或 Excel 文件");
    }
  }
}
