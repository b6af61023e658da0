package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jixiao.inbox.DocumentTable.Part;

/**
 * Walks the paragraphs of a .doc document. Tables have no frame in this format: their cells are
 * paragraphs that end in a mark, and a paragraph of its own ends each row and says where its cells
 * stand.
 */
final class DocBody {
  private final DocumentContent content;
  private final DocRows rows;
  private final DocText text = new DocText();

  DocBody(DocumentContent content, DocRows rows) {
    this.content = content;
    this.rows = rows;
  }

  /**
   * Adds paragraphs and tables.
   *
   * @param level in how many tables all of them stand
   */
  void addAll(List<Paragraph> paragraphs, int level) throws Unreadable {
    int i = 0;
    while (i < paragraphs.size()) {
      if (DocRows.level(paragraphs.get(i)) <= level) {
        content.paragraph(text.of(paragraphs.get(i)));
        i++;
      } else {
        int end = i;
        while (end < paragraphs.size() && DocRows.level(paragraphs.get(end)) > level) {
          end++;
        }
        addTable(paragraphs.subList(i, end), level + 1);
        i = end;
      }
    }
  }

  private void addTable(List<Paragraph> paragraphs, int level) throws Unreadable {
    List<DocRows.Row> read = rows.of(paragraphs, level);
    NavigableSet<Integer> edges = DocRows.edges(read);
    DocumentTable table = content.table();
    for (DocRows.Row row : read) {
      if (row.cells().size() == 1 && holdsTable(row.cells().get(0), level)) {
        addAll(row.cells().get(0).paragraphs(), level);
      } else {
        table.row(parts(row, edges));
      }
    }
    table.close();
  }

  /** A table alone in a row is framed by it; one beside other cells is what its cell says. */
  private static boolean holdsTable(DocRows.TextCell cell, int level) {
    return cell.paragraphs().stream().anyMatch(p -> DocRows.level(p) > level);
  }

  private List<Part> parts(DocRows.Row row, NavigableSet<Integer> edges) {
    List<Part> parts = new ArrayList<>();
    for (DocRows.TextCell cell : row.cells()) {
      int column = edges.headSet(cell.left()).size();
      int last = Math.max(column, edges.headSet(cell.right()).size() - 1);
      String words = text.ofCell(cell.paragraphs());
      if (cell.continuesLeft() && !parts.isEmpty() && words.isBlank()) {
        Part before = parts.remove(parts.size() - 1);
        parts.add(new Part(before.column(), last, before.merge(), before.text()));
      } else {
        parts.add(new Part(column, last, cell.merge(), words));
      }
    }
    return parts;
  }
}
