package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** WordprocessingML as text: what Word shows, without deleted revisions and field codes. */
final class WordText {
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "delInstrText",
          "Fallback",
          "rPr",
          "pPr",
          "sdtPr",
          "sdtEndPr");

  private final DocxNumbering numbering;

  WordText(DocxNumbering numbering) {
    this.numbering = numbering;
  }

  /** Returns the text of a paragraph, or of a table cell with its paragraphs as lines. */
  String of(Element element) throws Unreadable {
    StringBuilder text = new StringBuilder();
    if (element.getLocalName().equals("p")) {
      paragraph(element, text, 0);
    } else {
      append(element, text, 0);
    }
    return text.toString();
  }

  /** A paragraph without text prints no number, but is counted. */
  private void paragraph(Element paragraph, StringBuilder text, int depth) throws Unreadable {
    String label = numbering.label(paragraph);
    int begins = text.length();
    append(paragraph, text, depth);
    if (!text.substring(begins).isBlank()) {
      text.insert(begins, label);
    }
  }

  private void append(Element parent, StringBuilder text, int depth) throws Unreadable {
    WordXml.limit(depth);
    boolean follows = false;
    for (Element child : WordXml.children(parent)) {
      String name = child.getLocalName();
      switch (name) {
        case "t" -> text.append(OfficeSymbols.shown(font(parent), child.getTextContent()));
        case "sym" -> text.append(symbol(child));
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "ffData" -> text.append(formField(child));
        case "sdt" -> {
          Element box = WordXml.child(WordXml.child(child, "sdtPr"), "checkbox");
          if (box == null) {
            append(child, text, depth + 1);
          } else {
            text.append(box(WordXml.isOn(WordXml.child(box, "checked"))));
          }
        }
        case "p" -> {
          if (follows || parent.getLocalName().equals("txbxContent")) {
            text.append('\n');
          }
          paragraph(child, text, depth + 1);
          follows = true;
        }
        case "tr", "tbl" -> follows = part(child, follows ? "\n" : "", text, depth);
        case "tc" -> follows = part(child, follows ? "\t" : "", text, depth);
        default -> {
          if (!NOT_SHOWN.contains(name)) {
            append(child, text, depth + 1);
          }
        }
      }
    }
  }

  private boolean part(Element part, String before, StringBuilder text, int depth)
      throws Unreadable {
    text.append(before);
    append(part, text, depth + 1);
    return true;
  }

  private static String font(Element run) {
    Element fonts = WordXml.child(WordXml.child(run, "rPr"), "rFonts");
    return fonts == null ? null : WordXml.attribute(fonts, "ascii");
  }

  private static String symbol(Element sign) {
    String code = WordXml.attribute(sign, "char");
    return code.matches("[0-9A-Fa-f]{1,4}")
        ? OfficeSymbols.shown(
            WordXml.attribute(sign, "font"), Character.toString(Integer.parseInt(code, 16)))
        : "";
  }

  /** Boxes and choices of the old kind, whose state is not text of the document. */
  private static String formField(Element data) {
    Element box = WordXml.child(data, "checkBox");
    if (box != null) {
      Element checked = WordXml.child(box, "checked");
      return box(WordXml.isOn(checked == null ? WordXml.child(box, "default") : checked));
    }
    Element choice = WordXml.child(data, "ddList");
    if (choice == null) {
      return "";
    }
    List<String> entries = new ArrayList<>();
    for (Element child : WordXml.children(choice)) {
      if (child.getLocalName().equals("listEntry")) {
        entries.add(WordXml.value(child));
      }
    }
    int standard = WordXml.number(WordXml.child(choice, "default"), 0);
    int chosen = WordXml.number(WordXml.child(choice, "result"), standard);
    return chosen < entries.size() ? entries.get(chosen) : "";
  }

  private static String box(boolean ticked) {
    return ticked ? OfficeSymbols.TICKED : OfficeSymbols.UNTICKED;
  }
}
