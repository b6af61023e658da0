package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file with all it holds, by names without namespaces: the editions of Office
 * formats differ in nothing else. Lighter than a DOM, and counted while it is built.
 */
final class XmlElement {
  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>(0);
  private String text = "";

  private XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Returns the root of an XML file. */
  static XmlElement read(InputStream in, CellBudget budget)
      throws IOException, XMLStreamException, Unreadable {
    XMLStreamReader xml = XmlStream.open(in);
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(new XmlElement("", Map.of()));
    StringBuilder characters = new StringBuilder();
    while (xml.hasNext()) {
      switch (XmlStream.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          budget.element(open.size());
          XmlElement element = new XmlElement(xml.getLocalName().intern(), attributes(xml));
          open.element().children.add(element);
          open.push(element);
          characters.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          budget.characters(xml.getTextLength());
          characters.append(xml.getText());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement element = open.pop();
          if (element.children.isEmpty() && !characters.isEmpty()) {
            element.text = characters.toString();
          }
          characters.setLength(0);
        }
        default -> {
          // comments, processing instructions
        }
      }
    }
    return open.element().children.get(0);
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = Map.of();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.startsWith("rsid")) { // which session of an editor wrote it; on every paragraph
        attributes = attributes.isEmpty() ? new HashMap<>(4) : attributes;
        attributes.putIfAbsent(name, xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  String name() {
    return name;
  }

  List<XmlElement> children() {
    return children;
  }

  /** Returns the text of an element that holds no others. */
  String text() {
    return text;
  }

  /** Returns an attribute; null when it has none. */
  String attribute(String attribute) {
    return attributes.get(attribute);
  }
}
