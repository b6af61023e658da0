package org.jixiao.inbox;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text as a browser shows it: spaces and source lines collapse, {@code <br>} breaks the line. */
final class HtmlText {
  static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "head", "template", "noscript", "title", "iframe", "object");

  private static final Set<String> FIELDS = Set.of("br", "input", "select", "textarea", "pre");

  /** Where Excel keeps the whole number of which it prints some decimals. */
  private static final String EXACT_NUMBER = "x:num";

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern PRINTED_NUMBER = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?");

  private final StringBuilder line = new StringBuilder();
  private boolean space;
  private boolean newline;
  private String label = "";

  /** Returns the text of a table cell; its blocks and the rows of tables in it are lines. */
  static String of(Element cell) {
    HtmlText text = new HtmlText();
    text.all(cell);
    String shown = text.take().strip();
    String exact = cell.attr(EXACT_NUMBER);
    return PLAIN_NUMBER.matcher(exact).matches() && PRINTED_NUMBER.matcher(shown).matches()
        ? exact
        : shown;
  }

  static boolean isField(Element element) {
    return FIELDS.contains(element.tagName());
  }

  /** Returns what a browser prints before an item of a numbered list; "" before anything else. */
  static String number(Element element) {
    Element list = element.parent();
    if (!element.tagName().equals("li") || list == null || !list.tagName().equals("ol")) {
      return "";
    }
    String start = list.attr("start");
    int first = start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
    return first + element.elementSiblingIndex() + ". ";
  }

  void text(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        newline = true;
      } else if (c == ' ' || c == '\t' || c == '\f') {
        space = true;
      } else {
        gap(c);
        line.append(label);
        label = "";
        line.append(c == '\u00a0' ? ' ' : c);
      }
    }
  }

  /** Between Chinese characters the end of a source line is no space, as browsers show it. */
  private void gap(char next) {
    boolean begins = line.isEmpty() || line.charAt(line.length() - 1) == '\n';
    boolean chinese = !begins && isWide(line.charAt(line.length() - 1)) && isWide(next);
    if (!begins && (space || newline) && !(chinese && !space)) {
      line.append(' ');
    }
    space = false;
    newline = false;
  }

  /** Sets what is printed before the next text, which may stand in a block of its own. */
  void label(String printed) {
    label = printed.isEmpty() ? label : printed;
  }

  void append(String text) {
    line.append(text);
    space = false;
    newline = false;
  }

  /** Appends what an element shows that is no text in the page. */
  void field(Element element) {
    switch (element.tagName()) {
      case "br" -> append("\n");
      case "input" -> append(input(element));
      case "select" -> {
        Element chosen = element.selectFirst("option[selected]");
        chosen = chosen == null ? element.selectFirst("option") : chosen;
        append(chosen == null ? "" : chosen.text());
      }
      default -> append(element.wholeText());
    }
  }

  private static String input(Element element) {
    return switch (element.attr("type").toLowerCase(java.util.Locale.ROOT)) {
      case "checkbox", "radio" ->
          element.hasAttr("checked") ? OfficeSymbols.TICKED : OfficeSymbols.UNTICKED;
      case "hidden", "button", "submit", "reset", "image", "file", "password" -> "";
      default -> element.attr("value");
    };
  }

  String take() {
    String text = line.toString();
    line.setLength(0);
    space = false;
    newline = false;
    return text;
  }

  private void all(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element element && !NOT_SHOWN.contains(element.tagName())) {
        if (isField(element)) {
          field(element);
        } else {
          part(element);
        }
      }
    }
  }

  private void part(Element element) {
    boolean cell = element.tagName().equals("td") || element.tagName().equals("th");
    boolean ownLine = element.isBlock() && !cell;
    boolean begins = line.isEmpty() || line.charAt(line.length() - 1) == '\n';
    if (ownLine && !begins) {
      append("\n");
    } else if (cell && element.previousElementSibling() != null) {
      append("\t");
    }
    label(ownLine ? number(element) : "");
    all(element);
    if (ownLine && !line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
      append("\n");
    }
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }
}
