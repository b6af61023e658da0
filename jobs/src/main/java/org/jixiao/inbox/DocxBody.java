package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.inbox.DocumentTable.Merge;

/** Walks paragraphs and tables of a .docx document in the order they stand. */
final class DocxBody {
  private final DocumentContent content;
  private final WordText text;

  DocxBody(DocumentContent content, WordText text) {
    this.content = content;
    this.text = text;
  }

  void addAll(XmlElement parent) throws Unreadable {
    for (XmlElement element : WordXml.unwrapped(parent)) {
      if (element.name().equals("p")) {
        content.paragraph(text.of(element));
      } else if (element.name().equals("tbl")) {
        addTable(element);
      }
    }
  }

  private void addTable(XmlElement element) throws Unreadable {
    DocumentTable table = content.table();
    for (XmlElement row : WordXml.unwrapped(element)) {
      XmlElement properties = WordXml.child(row, "trPr");
      if (row.name().equals("tr") && WordXml.child(properties, "del") == null) {
        List<XmlElement> cells =
            WordXml.unwrapped(row).stream().filter(c -> c.name().equals("tc")).toList();
        if (cells.size() == 1 && holdsTable(cells.get(0))) {
          addAll(cells.get(0));
        } else {
          table.row(parts(cells, WordXml.number(WordXml.child(properties, "gridBefore"), 0)));
        }
      }
    }
    table.close();
  }

  /** A table alone in a row is framed by it; one beside other cells is what its cell says. */
  private static boolean holdsTable(XmlElement cell) {
    return WordXml.unwrapped(cell).stream().anyMatch(e -> e.name().equals("tbl"));
  }

  private List<DocumentTable.Part> parts(List<XmlElement> cells, int gridBefore) {
    List<DocumentTable.Part> parts = new ArrayList<>();
    int column = gridBefore;
    for (XmlElement cell : cells) {
      XmlElement properties = WordXml.child(cell, "tcPr");
      int width = Math.max(1, WordXml.number(WordXml.child(properties, "gridSpan"), 1));
      parts.add(
          new DocumentTable.Part(column, column + width - 1, merge(properties), text.of(cell)));
      column += width;
    }
    return parts;
  }

  private static Merge merge(XmlElement properties) {
    XmlElement merge = WordXml.child(properties, "vMerge");
    if (merge == null) {
      return Merge.NONE;
    }
    return "restart".equals(WordXml.value(merge)) ? Merge.BEGINS : Merge.CONTINUES;
  }
}
