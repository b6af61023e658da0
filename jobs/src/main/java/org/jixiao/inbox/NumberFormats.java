package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of an .xlsx workbook: all that its styles say of what a number means. */
final class NumberFormats {
  /** Excel itself keeps no more styles. */
  private static final int MOST_STYLES = 65_536;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();

  private NumberFormats() {}

  /**
   * @param part null when the workbook has none
   */
  static NumberFormats read(OfficePackage file, String part, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    NumberFormats formats = new NumberFormats();
    if (file.has(part)) {
      try (InputStream in = file.part(part)) {
        formats.read(XmlStream.open(in), budget);
      }
    }
    return formats;
  }

  private void read(XMLStreamReader xml, CellBudget budget) throws XMLStreamException, Unreadable {
    boolean ofCells = false;
    while (xml.hasNext()) {
      int event = XmlStream.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" -> {
            String format = XmlStream.attribute(xml, "formatCode");
            budget.characters(format == null ? 0 : format.length());
            formats.put(number(xml), format);
          }
          case "cellXfs" -> ofCells = true;
          case "xf" -> {
            if (ofCells && formatOfStyle.size() < MOST_STYLES) {
              formatOfStyle.add(number(xml));
            }
          }
          default -> {
            // fonts, fills, borders
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        ofCells = false;
      }
    }
  }

  private static int number(XMLStreamReader xml) {
    String id = XmlStream.attribute(xml, "numFmtId");
    return id != null && id.matches("\\d{1,5}") ? Integer.parseInt(id) : 0;
  }

  /** Returns the number of the format of a style; 0, the general one, when there is no style. */
  int id(int style) {
    return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
  }

  /** Returns a format by its number; null when the workbook relies on one that is not known. */
  String format(int id) {
    String own = formats.get(id);
    return own != null ? own : BuiltinFormats.getBuiltinFormat(id);
  }
}
