package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts an .xlsx workbook keeps once for all cells that show them. */
final class SharedTexts {
  private final List<String> texts = new ArrayList<>();

  private SharedTexts() {}

  /**
   * @param part null when the workbook has none
   */
  static SharedTexts read(OfficePackage file, String part, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    SharedTexts shared = new SharedTexts();
    if (!file.has(part)) {
      return shared;
    }
    try (InputStream in = file.part(part)) {
      XMLStreamReader xml = XmlStream.open(in);
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        int event = XmlStream.next(xml);
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "t" -> text.append(XmlStream.text(xml, budget));
            case "rPh" -> XmlStream.skip(xml); // how a word is pronounced
            default -> {
              // looks of the text
            }
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
          budget.sharedText();
          shared.texts.add(text.toString());
          text.setLength(0);
        }
      }
    }
    return shared;
  }

  /** Returns a text by its number; "" when there is none. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }
}
