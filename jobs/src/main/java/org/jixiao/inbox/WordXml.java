package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML as text: what Word shows, without deleted revisions and field codes. */
final class WordXml {
  private static final Set<String> NOT_SHOWN =
      Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rPr", "pPr");

  /** Elements that only wrap what they hold. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent");

  private static final int DEEPEST = 200;

  private WordXml() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName() != null) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns the children of a body, table or row, with those inside wrappers in their place. */
  static List<Element> unwrapped(Element parent) throws Unreadable {
    List<Element> children = new ArrayList<>();
    unwrap(parent, children, 0);
    return children;
  }

  private static void unwrap(Element parent, List<Element> into, int depth) throws Unreadable {
    limit(depth);
    for (Element child : children(parent)) {
      if (WRAPPERS.contains(child.getLocalName())) {
        unwrap(child, into, depth + 1);
      } else {
        into.add(child);
      }
    }
  }

  /** Returns the text of a paragraph, or of a table cell with its paragraphs as lines. */
  static String text(Element element) throws Unreadable {
    StringBuilder text = new StringBuilder();
    append(element, text, 0);
    return text.toString();
  }

  private static void append(Element parent, StringBuilder text, int depth) throws Unreadable {
    limit(depth);
    boolean follows = false;
    for (Element child : children(parent)) {
      String name = child.getLocalName();
      switch (name) {
        case "t" -> text.append(child.getTextContent());
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "p", "tr" -> {
          if (follows || (name.equals("p") && parent.getLocalName().equals("txbxContent"))) {
            text.append('\n');
          }
          append(child, text, depth + 1);
          follows = true;
        }
        case "tc" -> {
          text.append(follows ? "\t" : "");
          append(child, text, depth + 1);
          follows = true;
        }
        case "tbl" -> {
          text.append(follows ? "\n" : "");
          append(child, text, depth + 1);
          follows = true;
        }
        default -> {
          if (!NOT_SHOWN.contains(name)) {
            append(child, text, depth + 1);
          }
        }
      }
    }
  }

  /** Returns the value of a property such as gridSpan below an element's properties; or null. */
  static String property(Element element, String properties, String name) {
    for (Element group : children(element)) {
      if (group.getLocalName().equals(properties)) {
        for (Element property : children(group)) {
          if (property.getLocalName().equals(name)) {
            String value = property.getAttributeNS(property.getNamespaceURI(), "val");
            return value;
          }
        }
      }
    }
    return null;
  }

  /** Returns a number given as a property, between 0 and 1000, or the default when none is. */
  static int number(Element element, String properties, String name, int otherwise) {
    String value = property(element, properties, name);
    return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }

  private static void limit(int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw new Unreadable("Word 文档结构嵌套过深，无法读取，请另存后重新报送");
    }
  }
}
