package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The numbers Word prints before paragraphs, which are not in their text. */
final class DocxNumbering {
  private static final int LONGEST_STYLE_CHAIN = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, List<ListCounters.Level>> levels = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  /** Either root may be null: a document need not number anything. */
  DocxNumbering(Element numberingRoot, Element stylesRoot) {
    if (numberingRoot != null) {
      for (Element child : WordXml.children(numberingRoot)) {
        switch (child.getLocalName()) {
          case "num" -> lists.put(WordXml.attribute(child, "numId"), child);
          case "abstractNum" -> definitions.put(WordXml.attribute(child, "abstractNumId"), child);
          default -> {
            // pictures for bullets
          }
        }
      }
    }
    if (stylesRoot != null) {
      for (Element child : WordXml.children(stylesRoot)) {
        styles.put(WordXml.attribute(child, "styleId"), child);
      }
    }
  }

  /** Returns what is printed before a paragraph; "" when it is not numbered. */
  String label(Element paragraph) {
    if (lists.isEmpty()) {
      return "";
    }
    Element properties = WordXml.child(paragraph, "pPr");
    if (properties == null) {
      return "";
    }
    Element own = WordXml.child(properties, "numPr");
    String style = WordXml.value(WordXml.child(properties, "pStyle"));
    String list = own == null ? null : WordXml.value(WordXml.child(own, "numId"));
    String level = own == null ? null : WordXml.value(WordXml.child(own, "ilvl"));
    for (int i = 0; list == null && style != null && i < LONGEST_STYLE_CHAIN; i++) {
      Element definition = styles.get(style);
      Element ofStyle = WordXml.child(WordXml.child(definition, "pPr"), "numPr");
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

  private List<ListCounters.Level> levels(Element list, String definition) {
    List<ListCounters.Level> found = new ArrayList<>();
    if (definitions.containsKey(definition)) {
      for (Element child : WordXml.children(definitions.get(definition))) {
        if (child.getLocalName().equals("lvl")) {
          found.add(level(child, 1));
        }
      }
    }
    for (Element override : WordXml.children(list)) {
      String depth = WordXml.attribute(override, "ilvl");
      if (override.getLocalName().equals("lvlOverride") && depth.matches("[0-8]")) {
        int at = Integer.parseInt(depth);
        Element level = WordXml.child(override, "lvl");
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

  private static ListCounters.Level level(Element level, int otherwise) {
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
      for (Element level : WordXml.children(definitions.get(definition))) {
        if (style.equals(WordXml.value(WordXml.child(level, "pStyle")))) {
          return WordXml.attribute(level, "ilvl");
        }
      }
    }
    return null;
  }
}
