package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;

/** Splits a compact text at its stops, leaving quotations and brackets whole. */
final class Sentences {
  private static final String OPENERS = "“‘(《【";
  private static final String CLOSERS = "”’)》】";

  private Sentences() {}

  /** Returns the sentences between two positions, stops included; {@code ;} ends one too. */
  static List<Phrase.Span> of(String text, int from, int to) {
    return split(text, from, to, "。!?;\n");
  }

  /** Returns the clauses between two positions, stops included. */
  static List<Phrase.Span> clausesOf(String text, int from, int to) {
    return split(text, from, to, "。!?;\n,");
  }

  private static List<Phrase.Span> split(String text, int from, int to, String stops) {
    List<Phrase.Span> spans = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < to) {
      char character = text.charAt(i);
      i = endOfQuotation(text, i, to) + 1;
      boolean inNumber = character == ',' && isDigitGroup(text, i - 1, to);
      if (stops.indexOf(character) >= 0 && !inNumber) {
        spans.add(new Phrase.Span(start, i - start));
        start = i;
      }
    }
    if (start < to) {
      spans.add(new Phrase.Span(start, to - start));
    }
    return spans;
  }

  /** Returns the place of the closer when an opener stands at the place, else the place itself. */
  static int endOfQuotation(String text, int at, int to) {
    int kind = OPENERS.indexOf(text.charAt(at));
    if (kind < 0) {
      return at;
    }
    int closer = text.indexOf(CLOSERS.charAt(kind), at);
    return closer < 0 || closer >= to ? at : closer;
  }

  /** Returns the place of the opener when a closer stands at the place, else the place itself. */
  static int startOfQuotation(String text, int at, int from) {
    int kind = CLOSERS.indexOf(text.charAt(at));
    if (kind < 0) {
      return at;
    }
    int opener = text.lastIndexOf(OPENERS.charAt(kind), at);
    return opener < from ? at : opener;
  }

  private static boolean isDigitGroup(String text, int comma, int to) {
    return comma > 0
        && comma + 3 < to
        && Character.isDigit(text.charAt(comma - 1))
        && text.substring(comma + 1, comma + 4).matches("[0-9]{3}")
        && (comma + 4 >= to || !Character.isDigit(text.charAt(comma + 4)));
  }
}
