package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phrase of the lexicon. {@code …} stands for up to {@value #GAP} characters of one clause,
 * {@code ^} and {@code $} for the ends of the sentence.
 */
final class Phrase {
  /** Put in place of names and titles: no phrase contains it, and a run of it counts as one. */
  static final char MASK = '□';

  private static final int GAP = 12;

  /** Brackets and stops around a whole answer. */
  private static final int LONGEST_AROUND = 6;

  private static final String CLAUSE_ENDS = ",;。:!?\t";

  private static final Pattern AROUND = Pattern.compile("^[(\\[“\"]+|[)\\]”\"。.;,、!]+$");

  private final List<String> parts;
  private final boolean whole;

  Phrase(String written) {
    whole = written.startsWith("^") && written.endsWith("$") && written.length() > 2;
    String inner = whole ? written.substring(1, written.length() - 1) : written;
    parts = List.of(Passage.compact(inner).split("…+"));
    if (parts.get(0).isEmpty()) {
      throw new IllegalArgumentException("a phrase must begin with a word: " + written);
    }
  }

  /** Returns the character every occurrence begins with. */
  char firstCharacter() {
    return parts.get(0).charAt(0);
  }

  /** Whether the words of the phrase stand together, without a gap. */
  boolean isLiteral() {
    return parts.size() == 1;
  }

  /** Returns the first span at or after a position, as start and end. */
  Optional<Span> find(String sentence, int from) {
    if (whole) {
      return from == 0
              && sentence.length() <= parts.get(0).length() + LONGEST_AROUND
              && bare(sentence).equals(parts.get(0))
          ? Optional.of(new Span(sentence.indexOf(parts.get(0)), parts.get(0).length()))
          : Optional.empty();
    }
    String first = parts.get(0);
    for (int at = sentence.indexOf(first, from); at >= 0; at = sentence.indexOf(first, at + 1)) {
      int end = endOfRest(sentence, at + first.length());
      if (end >= 0 && !cutsNumber(sentence, end)) {
        return Optional.of(new Span(at, end - at));
      }
    }
    return Optional.empty();
  }

  /** 指标1 is not said by 指标11月下达. */
  private static boolean cutsNumber(String sentence, int end) {
    return end < sentence.length()
        && Character.isDigit(sentence.charAt(end - 1))
        && (Character.isDigit(sentence.charAt(end)) || ".年月日%".indexOf(sentence.charAt(end)) >= 0);
  }

  private int endOfRest(String sentence, int from) {
    int end = from;
    for (String part : parts.subList(1, parts.size())) {
      int at = sentence.indexOf(part, end);
      if (at < 0 || gap(sentence, end, at) > GAP) {
        return -1;
      }
      end = at + part.length();
    }
    return end;
  }

  private static int gap(String sentence, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      char character = sentence.charAt(i);
      if (CLAUSE_ENDS.indexOf(character) >= 0) {
        return GAP + 1;
      }
      boolean masked = character == MASK && i > from && sentence.charAt(i - 1) == MASK;
      width += masked ? 0 : 1;
    }
    return width;
  }

  /** Returns the sentence without the brackets, markers and stops around it. */
  static String bare(String sentence) {
    return AROUND.matcher(sentence).replaceAll("");
  }

  /** A place in a sentence. */
  record Span(int start, int length) {
    int end() {
      return start + length;
    }

    boolean covers(Span other) {
      return start <= other.start && end() >= other.end();
    }

    boolean overlaps(Span other) {
      return start < other.end() && other.start < end();
    }
  }
}
