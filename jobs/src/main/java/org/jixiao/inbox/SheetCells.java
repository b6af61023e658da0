package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The cells of one sheet of an .xlsx workbook, read from its XML as it streams by. */
final class SheetCells {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What the sheets of a workbook share. */
  record Book(SharedStrings strings, StylesTable styles, boolean from1904) {}

  private final Book book;
  private final CellBudget budget;
  private final List<Cell> cells = new ArrayList<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  private int row = -1;
  private int column = -1;
  private String type = "n";
  private int style;
  private String value;
  private String formula;
  private final StringBuilder inline = new StringBuilder();

  SheetCells(Book book, CellBudget budget) {
    this.book = book;
    this.budget = budget;
  }

  void readInto(Grid grid, XMLStreamReader xml) throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        end();
      }
    }
    MergedCells.fill(grid, cells, merges, budget);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
      }
      case "c" -> startCell(xml);
      case "v" -> value = xml.getElementText();
      case "f" -> formula = xml.getElementText();
      case "t" -> inline.append(xml.getElementText());
      case "rPh" -> skip(xml);
      case "mergeCell" -> merges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
      default -> {
        // styles, column widths, printing: nothing a form says
      }
    }
  }

  private void startCell(XMLStreamReader xml) {
    String reference = xml.getAttributeValue(null, "r");
    if (reference == null) {
      column++;
    } else {
      CellReference place = new CellReference(reference);
      row = place.getRow();
      column = place.getCol();
    }
    String typed = xml.getAttributeValue(null, "t");
    type = typed == null ? "n" : typed;
    String styled = xml.getAttributeValue(null, "s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    value = null;
    formula = null;
    inline.setLength(0);
  }

  private void end() throws Unreadable {
    String format = null;
    int formatId = 0;
    if (type.equals("n") && style < book.styles().getNumCellStyles()) {
      XSSFCellStyle cellStyle = book.styles().getStyleAt(style);
      format = cellStyle.getDataFormatString();
      formatId = cellStyle.getDataFormat();
    }
    String text = text(formatId, format);
    if (!text.isBlank()) {
      budget.take(1);
      cells.add(new Cell(row, column, row, column, text, CellText.printedUnit(format)));
    }
  }

  private String text(int formatId, String format) {
    boolean numeric = type.equals("n") || type.equals("d");
    boolean hasValue = value != null && (!numeric || !value.isBlank());
    if (!hasValue && inline.isEmpty()) {
      return formula == null ? "" : "=" + formula;
    }
    return switch (type) {
      case "s" -> unescaped(book.strings().getItemAt(Integer.parseInt(value.strip())).getString());
      case "inlineStr" -> unescaped(inline.toString());
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" ->
          CellText.number(Double.parseDouble(value.strip()), formatId, format, book.from1904());
      default -> unescaped(value);
    };
  }

  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        : text;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
