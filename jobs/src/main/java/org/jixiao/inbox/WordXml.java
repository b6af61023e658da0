package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Elements of WordprocessingML and their properties. */
final class WordXml {
  /** Elements that only wrap what they hold. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "sdt",
          "sdtContent",
          "ins",
          "moveTo",
          "customXml",
          "smartTag",
          "AlternateContent",
          "Choice");

  private WordXml() {}

  /** Returns the children of a body, table or row, with those inside wrappers in their place. */
  static List<XmlElement> unwrapped(XmlElement parent) {
    List<XmlElement> children = new ArrayList<>();
    unwrap(parent, children);
    return children;
  }

  private static void unwrap(XmlElement parent, List<XmlElement> into) {
    for (XmlElement child : parent.children()) {
      if (WRAPPERS.contains(child.name())) {
        unwrap(child, into);
      } else {
        into.add(child);
      }
    }
  }

  /** Returns the first child of a name; null when there is none, or no parent. */
  static XmlElement child(XmlElement parent, String name) {
    if (parent != null) {
      for (XmlElement child : parent.children()) {
        if (child.name().equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Returns the {@code val} of a property; null when there is none, "" when it names no value. */
  static String value(XmlElement property) {
    return property == null
        ? null
        : property.attribute("val") == null ? "" : property.attribute("val");
  }

  /** Returns a number given as a property, between 0 and 999, or the default when none is. */
  static int number(XmlElement property, int otherwise) {
    String value = value(property);
    return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
  }

  /** Returns whether a property that can be on or off is on. */
  static boolean isOn(XmlElement property) {
    String value = value(property);
    return value != null && !value.matches("0|false|off");
  }
}
