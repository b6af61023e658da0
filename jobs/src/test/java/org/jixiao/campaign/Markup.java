package org.jixiao.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML as text: where its elements, attributes and texts stand. */
final class Markup {
  /** A run of characters, the last one excluded. */
  record Span(int from, int to) {
    String in(String text) {
      return text.substring(from, to);
    }
  }

  private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:]+\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)</");

  private Markup() {}

  /** Returns the elements of a local name, those that hold others of the name cut short. */
  static List<Span> elements(String xml, String name) {
    Pattern element =
        Pattern.compile(
            "<((?:\\w+:)?" + name + ")(?=[\\s/>])(?:[^>]*/>|[^>]*(?<!/)>.*?</\\1>)",
            Pattern.DOTALL);
    return spans(element.matcher(xml), 0);
  }

  /** Returns the values of all attributes, without their quotation marks. */
  static List<Span> attributes(String xml) {
    return spans(ATTRIBUTE.matcher(xml), 1);
  }

  /** Returns the texts between tags. */
  static List<Span> texts(String xml) {
    return spans(TEXT.matcher(xml), 1);
  }

  private static List<Span> spans(Matcher matcher, int group) {
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      spans.add(new Span(matcher.start(group), matcher.end(group)));
    }
    return spans;
  }

  static String replaced(String xml, Span span, String by) {
    return xml.substring(0, span.from()) + by + xml.substring(span.to());
  }

  /** Returns the text with two spans exchanged; unchanged when they overlap. */
  static String exchanged(String xml, Span one, Span other) {
    Span first = one.from() <= other.from() ? one : other;
    Span second = one.from() <= other.from() ? other : one;
    return first.to() > second.from()
        ? xml
        : replaced(replaced(xml, second, first.in(xml)), first, second.in(xml));
  }
}
