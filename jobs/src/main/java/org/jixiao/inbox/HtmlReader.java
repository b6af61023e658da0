package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.inbox.DocumentTable.Merge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Web pages as documents: tables and paragraphs in the order they stand. Office and the systems of
 * bureaus save them under the names of workbooks and Word documents. Nothing a page refers to is
 * fetched, and no script is run.
 */
final class HtmlReader {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

  private final DocumentContent content;
  private final HtmlText line = new HtmlText();

  private HtmlReader(DocumentContent content) {
    this.content = content;
  }

  static DocumentContent read(String path, String page) throws Unreadable {
    DocumentContent content = new DocumentContent(path);
    HtmlReader reader = new HtmlReader(content);
    reader.flow(Jsoup.parse(page).body(), 0);
    reader.endLine();
    return content;
  }

  /** Walks what stands below one another; ends no line that goes on after the element. */
  private void flow(Element parent, int depth) throws Unreadable {
    HtmlText.limit(depth);
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        line.text(text);
      } else if (node instanceof Element element
          && !HtmlText.NOT_SHOWN.contains(element.tagName())) {
        if (element.tagName().equals("table")) {
          endLine();
          table(element, depth + 1);
        } else if (HtmlText.isField(element)) {
          line.field(element);
        } else {
          block(element, depth);
        }
      }
    }
  }

  private void block(Element element, int depth) throws Unreadable {
    boolean ownLines = element.isBlock();
    if (ownLines) {
      endLine();
      line.label(HtmlText.number(element));
    }
    flow(element, depth + 1);
    if (ownLines) {
      endLine();
    }
  }

  private void endLine() throws Unreadable {
    for (String paragraph : BLANK_LINES.split(line.take(), -1)) {
      if (!paragraph.isBlank()) {
        content.paragraph(paragraph);
      }
    }
  }

  private void table(Element element, int depth) throws Unreadable {
    HtmlText.limit(depth);
    List<List<HtmlTable.Placed>> rows = HtmlTable.rows(element);
    DocumentTable table = content.table();
    for (List<HtmlTable.Placed> row : rows) {
      if (row.size() == 1 && row.get(0).merge() != Merge.CONTINUES && holdsTable(row.get(0))) {
        flow(row.get(0).cell(), depth + 1);
        endLine();
      } else {
        List<DocumentTable.Part> parts = new ArrayList<>();
        for (HtmlTable.Placed placed : row) {
          parts.add(part(placed));
        }
        table.row(parts);
      }
    }
    table.close();
  }

  /** A table alone in a row is framed by it; one beside other cells is what its cell says. */
  private static boolean holdsTable(HtmlTable.Placed placed) {
    return placed.cell().selectFirst("table") != null;
  }

  private static DocumentTable.Part part(HtmlTable.Placed placed) throws Unreadable {
    String text = placed.merge() == Merge.CONTINUES ? "" : HtmlText.of(placed.cell());
    return new DocumentTable.Part(placed.column(), placed.lastColumn(), placed.merge(), text);
  }
}
