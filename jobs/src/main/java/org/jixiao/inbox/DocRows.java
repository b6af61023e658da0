package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jixiao.inbox.DocumentTable.Merge;

/** The rows of the tables of a .doc document, with the places of their cells on the page. */
final class DocRows {
  /** Edges nearer than this, in twentieths of a point, are one: editors round them differently. */
  private static final int SAME_EDGE = 40;

  /** Where a row does not say how wide its cells are, they stand one beside the other. */
  private static final int UNKNOWN_WIDTH = 1000;

  private static final String CELL_MARK = "\u0007";

  /** A cell with its left and right edge, and whether it only continues the one at its left. */
  record TextCell(
      List<Paragraph> paragraphs, int left, int right, Merge merge, boolean continuesLeft) {}

  record Row(List<TextCell> cells) {}

  private final Map<Integer, PAPX> propertiesByEnd = new HashMap<>();

  DocRows(HWPFDocument document) {
    for (PAPX properties : document.getParagraphTable().getParagraphs()) {
      propertiesByEnd.put(properties.getEnd(), properties);
    }
  }

  /** Returns in how many tables, one in the other, a paragraph stands. */
  static int level(Paragraph paragraph) {
    return Math.max(paragraph.getTableLevel(), paragraph.isInTable() ? 1 : 0);
  }

  /** Returns the rows of a table whose cells stand in so many tables, itself included. */
  List<Row> of(List<Paragraph> paragraphs, int level) {
    List<Row> rows = new ArrayList<>();
    List<List<Paragraph>> cells = new ArrayList<>();
    List<Paragraph> cell = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      boolean own = level(paragraph) == level;
      if (own && paragraph.isTableRowEnd()) {
        rows.add(row(cells, properties(paragraph)));
        cells = new ArrayList<>();
        cell = new ArrayList<>();
      } else {
        cell.add(paragraph);
        if (own && endsCell(paragraph, level)) {
          cells.add(cell);
          cell = new ArrayList<>();
        }
      }
    }
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
    if (!cells.isEmpty()) {
      rows.add(row(cells, null));
    }
    return rows;
  }

  private static boolean endsCell(Paragraph paragraph, int level) {
    return level == 1 ? paragraph.text().endsWith(CELL_MARK) : paragraph.isEmbeddedCellMark();
  }

  private TableProperties properties(Paragraph rowEnd) {
    PAPX properties = propertiesByEnd.get(rowEnd.getEndOffset());
    return properties == null ? null : TableSprmUncompressor.uncompressTAP(properties.getSprmBuf());
  }

  private static Row row(List<List<Paragraph>> texts, TableProperties properties) {
    List<TextCell> cells = new ArrayList<>();
    short[] edges = properties == null ? null : properties.getRgdxaCenter();
    TableCellDescriptor[] looks = properties == null ? null : properties.getRgtc();
    boolean placed = edges != null && edges.length > texts.size();
    for (int i = 0; i < texts.size(); i++) {
      int left = placed ? edges[i] : i * UNKNOWN_WIDTH;
      int right = placed ? edges[i + 1] : (i + 1) * UNKNOWN_WIDTH;
      TableCellDescriptor look = looks != null && i < looks.length ? looks[i] : null;
      boolean continuesLeft = look != null && look.isFMerged();
      cells.add(new TextCell(texts.get(i), left, right, merge(look), continuesLeft));
    }
    return new Row(cells);
  }

  private static Merge merge(TableCellDescriptor look) {
    if (look == null || !look.isFVertMerge()) {
      return Merge.NONE;
    }
    return look.isFVertRestart() ? Merge.BEGINS : Merge.CONTINUES;
  }

  /** Returns the edges of all cells of a table from left to right, those nearly equal once. */
  static NavigableSet<Integer> edges(List<Row> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    for (Row row : rows) {
      for (TextCell cell : row.cells()) {
        all.add(cell.left());
        all.add(cell.right());
      }
    }
    TreeSet<Integer> distinct = new TreeSet<>();
    for (int edge : all) {
      if (distinct.isEmpty() || edge - distinct.last() > SAME_EDGE) {
        distinct.add(edge);
      }
    }
    return distinct;
  }
}
