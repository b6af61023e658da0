package org.jixiao.inbox;

import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.inbox.DocumentTable.Merge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  static DocumentContent read(String path, String page, CellBudget budget) throws Unreadable {
    DocumentContent content = new DocumentContent(path, budget);
    HtmlReader reader = new HtmlReader(content);
    reader.flow(parsed(page, budget).body());
    reader.endLine();
    return content;
  }

  /** Counts tags before the tree of them is built, and their depth before it is walked. */
  private static Document parsed(String page, CellBudget budget) throws Unreadable {
    for (int tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', tag + 1)) {
      budget.element(0);
    }
    Document document = Jsoup.parse(page);
    int depth = 0;
    for (Node node = document; node != null; ) {
      if (depth > budget.limits().depth()) {
        budget.element(depth);
      }
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
      } else {
        while (node != null && node.nextSibling() == null) {
          node = node.parent();
          depth--;
        }
        node = node == null ? null : node.nextSibling();
      }
    }
    return document;
  }

  /** Walks what stands below one another; ends no line that goes on after the element. */
  private void flow(Element parent) throws Unreadable {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        line.text(text);
      } else if (node instanceof Element element
          && !HtmlText.NOT_SHOWN.contains(element.tagName())) {
        if (element.tagName().equals("table")) {
          endLine();
          table(element);
        } else if (HtmlText.isField(element)) {
          line.field(element);
        } else {
          block(element);
        }
      }
    }
  }

  private void block(Element element) throws Unreadable {
    boolean ownLines = element.isBlock();
    if (ownLines) {
      endLine();
      line.label(HtmlText.number(element));
    }
    flow(element);
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

  private void table(Element element) throws Unreadable {
    List<List<HtmlTable.Placed>> rows = HtmlTable.rows(element);
    DocumentTable table = content.table();
    for (List<HtmlTable.Placed> row : rows) {
      if (row.size() == 1 && row.get(0).merge() != Merge.CONTINUES && holdsTable(row.get(0))) {
        flow(row.get(0).cell());
        endLine();
      } else {
        table.row(row.stream().map(HtmlReader::part).toList());
      }
    }
    table.close();
  }

  /** A table alone in a row is framed by it; one beside other cells is what its cell says. */
  private static boolean holdsTable(HtmlTable.Placed placed) {
    return placed.cell().selectFirst("table") != null;
  }

  private static DocumentTable.Part part(HtmlTable.Placed placed) {
    String text = placed.merge() == Merge.CONTINUES ? "" : HtmlText.of(placed.cell());
    return new DocumentTable.Part(placed.column(), placed.lastColumn(), placed.merge(), text);
  }
}
