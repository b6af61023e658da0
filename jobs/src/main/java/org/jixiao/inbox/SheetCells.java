package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The cells of one sheet of an .xlsx workbook, read from its XML as it streams by. */
final class SheetCells {
  /** What programs without a calculator write as the result of a formula. */
  private static final Pattern ZERO = Pattern.compile("\\s*0*(?:\\.0*)?\\s*");

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /**
   * What the sheets of a workbook share.
   *
   * @param uncalculated whether its writer left the calculation to the program that opens it
   */
  record Book(SharedTexts texts, NumberFormats formats, boolean from1904, boolean uncalculated) {}

  private final Book book;
  private final CellBudget budget;
  private final List<Cell> cells = new ArrayList<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  private final Map<String, String> sharedFormulas = new HashMap<>();

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
    budget.sheet();
    while (xml.hasNext()) {
      int event = XmlStream.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        end();
      }
    }
    MergedCells.fill(grid, cells, merges, budget);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        budget.goOn();
      }
      case "c" -> startCell(xml);
      case "v" -> value = XmlStream.text(xml, budget);
      case "f" -> formula = formula(xml);
      case "t" -> inline.append(XmlStream.text(xml, budget));
      case "rPh" -> XmlStream.skip(xml);
      case "mergeCell" -> {
        budget.take(1);
        merges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
      }
      default -> {
        // styles, column widths, printing: nothing a form says
      }
    }
  }

  /** A formula filled down a column is written once; the other cells only have its number. */
  private String formula(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    String shared = xml.getAttributeValue(null, "si");
    String text = XmlStream.text(xml, budget);
    if (shared != null && !text.isEmpty()) {
      sharedFormulas.put(shared, text);
    }
    return text.isEmpty() ? sharedFormulas.getOrDefault(shared, "公式()") : text;
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
    boolean numeric = type.equals("n");
    int formatId = numeric ? book.formats().id(style) : 0;
    String format = numeric ? book.formats().format(formatId) : null;
    String text = text(formatId, format);
    if (!text.isBlank()) {
      budget.take(row, column, text);
      cells.add(new Cell(row, column, row, column, text, CellText.printedUnit(format)));
    }
  }

  private String text(int formatId, String format) {
    boolean numeric = type.equals("n") || type.equals("d");
    boolean hasValue = value != null && (!numeric || !value.isBlank());
    if (!hasValue && inline.isEmpty()) {
      return formula == null ? "" : "=" + formula;
    }
    if (formula != null && book.uncalculated() && value != null && ZERO.matcher(value).matches()) {
      return "=" + formula;
    }
    return switch (type) {
      case "s" -> unescaped(book.texts().get(Integer.parseInt(value.strip())));
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
}
