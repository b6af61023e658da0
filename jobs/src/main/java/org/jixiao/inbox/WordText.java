package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
  String of(XmlElement element) {
    StringBuilder text = new StringBuilder();
    if (element.name().equals("p")) {
      paragraph(element, text);
    } else {
      append(element, text);
    }
    return text.toString();
  }

  /** A paragraph without text prints no number, but is counted. */
  private void paragraph(XmlElement paragraph, StringBuilder text) {
    String label = numbering.label(paragraph);
    int begins = text.length();
    append(paragraph, text);
    if (!text.substring(begins).isBlank()) {
      text.insert(begins, label);
    }
  }

  private void append(XmlElement parent, StringBuilder text) {
    boolean follows = false;
    for (XmlElement child : parent.children()) {
      String name = child.name();
      switch (name) {
        case "t" -> text.append(OfficeSymbols.shown(font(parent), child.text()));
        case "sym" -> text.append(symbol(child));
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "ffData" -> text.append(formField(child));
        case "sdt" -> {
          XmlElement box = WordXml.child(WordXml.child(child, "sdtPr"), "checkbox");
          if (box == null) {
            append(child, text);
          } else {
            text.append(box(WordXml.isOn(WordXml.child(box, "checked"))));
          }
        }
        case "p" -> {
          if (follows || parent.name().equals("txbxContent")) {
            text.append('\n');
          }
          paragraph(child, text);
          follows = true;
        }
        case "tr", "tbl" -> follows = part(child, follows ? "\n" : "", text);
        case "tc" -> follows = part(child, follows ? "\t" : "", text);
        default -> {
          if (!NOT_SHOWN.contains(name)) {
            append(child, text);
          }
        }
      }
    }
  }

  private boolean part(XmlElement part, String before, StringBuilder text) {
    text.append(before);
    append(part, text);
    return true;
  }

  private static String font(XmlElement run) {
    XmlElement fonts = WordXml.child(WordXml.child(run, "rPr"), "rFonts");
    return fonts == null ? null : fonts.attribute("ascii");
  }

  private static String symbol(XmlElement sign) {
    String code = sign.attribute("char");
    return code != null && code.matches("[0-9A-Fa-f]{1,4}")
        ? OfficeSymbols.shown(
            sign.attribute("font"), Character.toString(Integer.parseInt(code, 16)))
        : "";
  }

  /** Boxes and choices of the old kind, whose state is not text of the document. */
  private static String formField(XmlElement data) {
    XmlElement box = WordXml.child(data, "checkBox");
    if (box != null) {
      XmlElement checked = WordXml.child(box, "checked");
      return box(WordXml.isOn(checked == null ? WordXml.child(box, "default") : checked));
    }
    XmlElement choice = WordXml.child(data, "ddList");
    if (choice == null) {
      return "";
    }
    List<String> entries = new ArrayList<>();
    for (XmlElement child : choice.children()) {
      if (child.name().equals("listEntry")) {
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
