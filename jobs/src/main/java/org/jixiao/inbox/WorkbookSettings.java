package org.jixiao.inbox;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * What an .xlsx workbook says of its sheets as a whole.
 *
 * @param from1904 whether dates count from 1904
 * @param hiddenSheets names of the sheets that do not show, very hidden ones among them
 */
record WorkbookSettings(boolean from1904, Set<String> hiddenSheets) {
  static WorkbookSettings of(InputStream workbook) throws XMLStreamException {
    boolean from1904 = false;
    Set<String> hidden = new HashSet<>();
    // POI's factory resolves no external entities and no document types.
    XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(workbook);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        String value = xml.getAttributeValue(null, "date1904");
        from1904 = "1".equals(value) || "true".equals(value);
      } else if (xml.getLocalName().equals("sheet")) {
        String state = xml.getAttributeValue(null, "state");
        if (state != null && !state.equals("visible")) {
          hidden.add(xml.getAttributeValue(null, "name"));
        }
      }
    }
    return new WorkbookSettings(from1904, hidden);
  }
}
