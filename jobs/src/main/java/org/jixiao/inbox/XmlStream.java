package org.jixiao.inbox;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as it streams by. Office writes no document types, so one that is there is meant to fetch or
 * to unfold something: the file is refused before any of it is looked at.
 */
final class XmlStream {
  private XmlStream() {}

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory.createXMLStreamReader(in);
  }

  /** Returns the next event, as the reader does, but refuses document types. */
  static int next(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Unreadable(Rejections.DOCUMENT_TYPE);
    }
    return event;
  }

  /** Returns the text of the element that has just begun, and goes to its end. */
  static String text(XMLStreamReader xml, CellBudget budget) throws XMLStreamException, Unreadable {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          budget.characters(xml.getTextLength());
          text.append(xml.getText());
        }
        default -> {
          // comments, processing instructions
        }
      }
    }
    return text.toString();
  }

  /** Goes to the end of the element that has just begun. */
  static void skip(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    for (int depth = 1; depth > 0; ) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Returns an attribute by its name without prefix; null when there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
