package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A document twice: as one grid, for forms and lists, and as numbered paragraphs, for reports. A
 * row of a table is one paragraph, so that no text is lost to a report.
 */
final class DocxContent {
  private final String path;
  private final Grid grid;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final CellBudget budget = new CellBudget();
  private int row;
  private int tables;

  DocxContent(String path) {
    this.path = path;
    this.grid = new Grid(path);
  }

  Grid grid() {
    return grid;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  void addAll(Element parent) throws Unreadable {
    for (Element element : WordXml.unwrapped(parent)) {
      if (element.getLocalName().equals("p")) {
        addParagraph(WordXml.text(element));
      } else if (element.getLocalName().equals("tbl")) {
        addTable(element);
      }
    }
  }

  private void addParagraph(String text) throws Unreadable {
    if (!text.isBlank()) {
      budget.take(1);
      paragraphs.add(new Paragraph(paragraphs.size() + 1, row, text, false));
      grid.paragraph(row, paragraphs.size());
      grid.add(new Cell(row, 0, text));
    }
    row++;
  }

  private void addTable(Element table) throws Unreadable {
    tables++;
    Map<Integer, Integer> open = new HashMap<>();
    List<Cell> cells = new ArrayList<>();
    int first = row;
    for (Element line : WordXml.unwrapped(table)) {
      if (line.getLocalName().equals("tr") && WordXml.property(line, "trPr", "del") == null) {
        grid.tableRow(row, path + "!表" + tables, row - first + 1);
        addRow(line, open, cells);
        row++;
      }
    }
    for (Cell cell : cells) {
      if (!cell.text().isBlank()) {
        budget.take(1L + cell.lastRow() - cell.row());
        grid.add(cell);
      }
    }
  }

  /**
   * Adds a row. Cells it continues from above are lengthened in the list; {@code open} has, by
   * column, where in the list a cell stands that may go on below.
   */
  private void addRow(Element line, Map<Integer, Integer> open, List<Cell> cells)
      throws Unreadable {
    int column = WordXml.number(line, "trPr", "gridBefore", 0);
    List<String> texts = new ArrayList<>();
    for (Element element : WordXml.unwrapped(line)) {
      if (!element.getLocalName().equals("tc")) {
        continue;
      }
      int last = column + Math.max(1, WordXml.number(element, "tcPr", "gridSpan", 1)) - 1;
      String merge = WordXml.property(element, "tcPr", "vMerge");
      String text = WordXml.text(element);
      Integer above = open.get(column);
      if (merge != null && !merge.equals("restart") && above != null && text.isBlank()) {
        cells.set(above, cells.get(above).merged(row, cells.get(above).lastColumn()));
      } else {
        cells.add(new Cell(row, column, row, last, text, ""));
        texts.add(text);
        if (merge != null) {
          open.put(column, cells.size() - 1);
        } else {
          open.remove(column);
        }
      }
      column = last + 1;
    }
    if (texts.stream().anyMatch(text -> !text.isBlank())) {
      String text = texts.stream().collect(Collectors.joining("\t"));
      paragraphs.add(new Paragraph(paragraphs.size() + 1, row, text, true));
    }
  }
}
