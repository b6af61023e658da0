package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers Word prints before paragraphs, which are not in their text. */
final class DocxNumbering {
  private static final int LONGEST_STYLE_CHAIN = 20;

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final Map<String, List<ListCounters.Level>> levels = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  /** Either root may be null: a document need not number anything. */
  DocxNumbering(XmlElement numberingRoot, XmlElement stylesRoot) {
    if (numberingRoot != null) {
      for (XmlElement child : numberingRoot.children()) {
        switch (child.name()) {
          case "num" -> lists.put(child.attribute("numId"), child);
          case "abstractNum" -> definitions.put(child.attribute("abstractNumId"), child);
          default -> {
            // pictures for bullets
          }
        }
      }
    }
    if (stylesRoot != null) {
      for (XmlElement child : stylesRoot.children()) {
        styles.put(child.attribute("styleId"), child);
      }
    }
  }

  /** Returns what is printed before a paragraph; "" when it is not numbered. */
  String label(XmlElement paragraph) {
    if (lists.isEmpty()) {
      return "";
    }
    XmlElement properties = WordXml.child(paragraph, "pPr");
    if (properties == null) {
      return "";
    }
    XmlElement own = WordXml.child(properties, "numPr");
    String style = WordXml.value(WordXml.child(properties, "pStyle"));
    String list = own == null ? null : WordXml.value(WordXml.child(own, "numId"));
    String level = own == null ? null : WordXml.value(WordXml.child(own, "ilvl"));
    for (int i = 0; list == null && style != null && i < LONGEST_STYLE_CHAIN; i++) {
      XmlElement definition = styles.get(style);
      XmlElement ofStyle = WordXml.child(WordXml.child(definition, "pPr"), "numPr");
      if (ofStyle != null && WordXml.child(ofStyle, "numId") != null) {
        list = WordXml.value(WordXml.child(ofStyle, "numId"));
        String named = WordXml.value(WordXml.child(ofStyle, "ilvl"));
        level = level != null ? level : named != null ? named : levelOfStyle(list, style);
      }
      style = WordXml.value(WordXml.child(definition, "basedOn"));
    }
    return list == null || !lists.containsKey(list) ? "" : label(list, level);
  }

  private String label(String list, String level) {
    int depth = level != null && level.matches("[0-8]") ? Integer.parseInt(level) : 0;
    String definition = WordXml.value(WordXml.child(lists.get(list), "abstractNumId"));
    boolean restarts = WordXml.child(lists.get(list), "lvlOverride") != null;
    String counted = restarts ? "num " + list : "abstract " + definition;
    return counters.next(
        counted, depth, levels.computeIfAbsent(list, k -> levels(lists.get(k), definition)));
  }

  private List<ListCounters.Level> levels(XmlElement list, String definition) {
    List<ListCounters.Level> found = new ArrayList<>();
    if (definitions.containsKey(definition)) {
      for (XmlElement child : definitions.get(definition).children()) {
        if (child.name().equals("lvl")) {
          found.add(level(child, 1));
        }
      }
    }
    for (XmlElement override : list.children()) {
      String depth = override.attribute("ilvl");
      if (override.name().equals("lvlOverride") && depth != null && depth.matches("[0-8]")) {
        int at = Integer.parseInt(depth);
        XmlElement level = WordXml.child(override, "lvl");
        int start = WordXml.number(WordXml.child(override, "startOverride"), 1);
        if (at < found.size()) {
          ListCounters.Level old = found.get(at);
          found.set(
              at,
              level != null
                  ? level(level, start)
                  : new ListCounters.Level(start, old.format(), old.text()));
        }
      }
    }
    return found;
  }

  private static ListCounters.Level level(XmlElement level, int otherwise) {
    String format = WordXml.value(WordXml.child(level, "numFmt"));
    String text = WordXml.value(WordXml.child(level, "lvlText"));
    return new ListCounters.Level(
        WordXml.number(WordXml.child(level, "start"), otherwise),
        format == null ? "decimal" : format,
        text == null ? "" : text);
  }

  private String levelOfStyle(String list, String style) {
    String definition = WordXml.value(WordXml.child(lists.get(list), "abstractNumId"));
    if (definitions.containsKey(definition)) {
      for (XmlElement level : definitions.get(definition).children()) {
        if (style.equals(WordXml.value(WordXml.child(level, "pStyle")))) {
          return level.attribute("ilvl");
        }
      }
    }
    return null;
  }
}
