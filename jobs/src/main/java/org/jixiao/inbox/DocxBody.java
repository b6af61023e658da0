package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.inbox.DocumentTable.Merge;
import org.w3c.dom.Element;

/** Walks paragraphs and tables of a .docx document in the order they stand. */
final class DocxBody {
  private final DocumentContent content;
  private final WordText text;

  DocxBody(DocumentContent content, WordText text) {
    this.content = content;
    this.text = text;
  }

  void addAll(Element parent, int depth) throws Unreadable {
    WordXml.limit(depth);
    for (Element element : WordXml.unwrapped(parent)) {
      if (element.getLocalName().equals("p")) {
        content.paragraph(text.of(element));
      } else if (element.getLocalName().equals("tbl")) {
        addTable(element, depth);
      }
    }
  }

  private void addTable(Element element, int depth) throws Unreadable {
    DocumentTable table = content.table();
    for (Element row : WordXml.unwrapped(element)) {
      Element properties = WordXml.child(row, "trPr");
      if (row.getLocalName().equals("tr") && WordXml.child(properties, "del") == null) {
        List<Element> cells =
            WordXml.unwrapped(row).stream().filter(c -> c.getLocalName().equals("tc")).toList();
        if (cells.size() == 1 && holdsTable(cells.get(0))) {
          addAll(cells.get(0), depth + 1);
        } else {
          table.row(parts(cells, WordXml.number(WordXml.child(properties, "gridBefore"), 0)));
        }
      }
    }
    table.close();
  }

  /** A table alone in a row is framed by it; one beside other cells is what its cell says. */
  private static boolean holdsTable(Element cell) throws Unreadable {
    return WordXml.unwrapped(cell).stream().anyMatch(e -> e.getLocalName().equals("tbl"));
  }

  private List<DocumentTable.Part> parts(List<Element> cells, int gridBefore) throws Unreadable {
    List<DocumentTable.Part> parts = new ArrayList<>();
    int column = gridBefore;
    for (Element cell : cells) {
      Element properties = WordXml.child(cell, "tcPr");
      int width = Math.max(1, WordXml.number(WordXml.child(properties, "gridSpan"), 1));
      parts.add(
          new DocumentTable.Part(column, column + width - 1, merge(properties), text.of(cell)));
      column += width;
    }
    return parts;
  }

  private static Merge merge(Element properties) {
    Element merge = WordXml.child(properties, "vMerge");
    if (merge == null) {
      return Merge.NONE;
    }
    return "restart".equals(WordXml.value(merge)) ? Merge.BEGINS : Merge.CONTINUES;
  }
}
