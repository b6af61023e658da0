package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML and their properties, in whatever edition of its namespaces. */
final class WordXml {
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

  /** Returns the first child of a name; null when there is none, or no parent. */
  static Element child(Element parent, String name) {
    if (parent != null) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element && name.equals(element.getLocalName())) {
          return element;
        }
      }
    }
    return null;
  }

  /** Returns an attribute of the element's own namespace; "" when it has none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** Returns the {@code val} of a property; null when there is no such property. */
  static String value(Element property) {
    return property == null ? null : attribute(property, "val");
  }

  /** Returns a number given as a property, between 0 and 999, or the default when none is. */
  static int number(Element property, int otherwise) {
    String value = value(property);
    return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }

  /** Returns whether a property that can be on or off is on. */
  static boolean isOn(Element property) {
    String value = value(property);
    return value != null && !value.matches("0|false|off");
  }

  static void limit(int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw new Unreadable("Word 文档结构嵌套过深，无法读取，请另存后重新报送");
    }
  }
}
