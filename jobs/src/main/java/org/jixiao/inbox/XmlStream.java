package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as it streams by. Office writes no document types, so one that is there is meant to fetch or
 * to unfold something: the file is refused before any of it is looked at.
 */
final class XmlStream {
  private static final int HEAD_BYTES = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([^\"']+)");

  private XmlStream() {}

  static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return isUtf8(head)
        ? factory.createXMLStreamReader(decoded(head, in))
        : factory.createXMLStreamReader(
            new SequenceInputStream(new ByteArrayInputStream(head), in));
  }

  private static boolean isUtf8(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(start);
    boolean wide = start.indexOf('\0') >= 0 || start.startsWith("\u00ff\u00fe");
    return !wide && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"));
  }

  /** Decoded here: the parser prints bytes that are no UTF-8 on the terminal before it throws. */
  private static Reader decoded(byte[] head, InputStream rest) {
    int from = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
    return new InputStreamReader(
        whole,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
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
