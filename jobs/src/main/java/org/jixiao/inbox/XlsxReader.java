package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Sheets of an .xlsx or .xlsm workbook as grids, hidden ones among them; macros are not looked at.
 * Sheets are streamed: a workbook as a tree of objects takes several times the memory of its cells.
 */
final class XlsxReader {
  /** The settings of a workbook, and the relations of its sheets by their names. */
  private static final class Workbook {
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;
    private boolean uncalculated;
  }

  private XlsxReader() {}

  static List<Grid> read(String path, byte[] content, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    try (OfficePackage file = OfficePackage.open(content, budget.limits())) {
      String main = file.main();
      Workbook workbook = workbook(file, main);
      SheetCells.Book book =
          new SheetCells.Book(
              SharedTexts.read(file, file.related(main, "sharedStrings"), budget),
              NumberFormats.read(file, file.related(main, "styles"), budget),
              workbook.from1904,
              workbook.uncalculated);
      Map<String, String> parts = new LinkedHashMap<>();
      for (OfficePackage.Relation relation : file.relations(main)) {
        if (relation.kind().equals("worksheet")) {
          parts.put(relation.id(), relation.target());
        }
      }
      List<Grid> grids = new ArrayList<>();
      for (Map.Entry<String, String> sheet : workbook.sheets.entrySet()) {
        String part = parts.get(sheet.getValue());
        if (part != null) { // a sheet of another kind is a chart or a dialogue
          try (InputStream in = file.part(part)) {
            String name = sheet.getKey();
            Grid grid = new Grid(path + "!" + name, workbook.hidden.contains(name));
            new SheetCells(book, budget).readInto(grid, XmlStream.open(in));
            grids.add(grid);
          }
        }
      }
      return grids;
    }
  }

  private static Workbook workbook(OfficePackage file, String main)
      throws IOException, XMLStreamException, Unreadable {
    Workbook workbook = new Workbook();
    try (InputStream in = file.part(main)) {
      XMLStreamReader xml = XmlStream.open(in);
      while (xml.hasNext()) {
        if (XmlStream.next(xml) == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "workbookPr" -> workbook.from1904 = isOn(xml, "date1904");
            case "calcPr" -> workbook.uncalculated = isOn(xml, "fullCalcOnLoad");
            case "sheet" -> {
              String name = XmlStream.attribute(xml, "name");
              workbook.sheets.put(name, XmlStream.attribute(xml, "id"));
              String state = XmlStream.attribute(xml, "state");
              if (state != null && !state.equals("visible")) { // hidden or veryHidden
                workbook.hidden.add(name);
              }
            }
            default -> {
              // windows, names, protection
            }
          }
        }
      }
    }
    return workbook;
  }

  private static boolean isOn(XMLStreamReader xml, String attribute) {
    String value = XmlStream.attribute(xml, attribute);
    return "1".equals(value) || "true".equals(value);
  }
}
