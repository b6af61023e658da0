package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of the lexicon. {@code …} stands for up to {@value #GAP} characters of one clause,
 * {@code ~} for up to {@value #SHORT_GAP}, {@code ^} and {@code $} for the ends of the sentence,
 * {@code {资金/款项/fund}} for any of the words, Latin names standing for lists of {@code words.tsv}.
 */
final class Phrase {
  /** Put in place of names and titles: no phrase contains it, and a run of it counts as one. */
  static final char MASK = '□';

  private static final int GAP = 12;
  private static final int SHORT_GAP = 4;

  private static final String CLAUSE_ENDS = ",;。:!?\t";

  private static final Pattern LIST = Pattern.compile("[a-z_]+");

  private static final Pattern AROUND = Pattern.compile("^[(\\[“\"]+|[)\\]”\"。.;,、!]+$");

  private static final String ANY = "(?:" + MASK + "+|[^" + CLAUSE_ENDS + MASK + "])";
  private static final Pattern PART = Pattern.compile("\\{([^}]*)}|…+|~|[^{…~]+");

  /** What must stand in the sentence, in this order: one of each. */
  private final List<List<String>> parts = new ArrayList<>();

  private final Pattern pattern;
  private final Set<Character> firstCharacters = new TreeSet<>();
  private final boolean whole;
  private final boolean gapless;

  /**
   * @param words the lists that a choice may name
   */
  Phrase(String written, Words words) {
    whole = written.startsWith("^") && written.endsWith("$") && written.length() > 2;
    String inner = Passage.compact(whole ? written.substring(1, written.length() - 1) : written);
    gapless = inner.indexOf('…') < 0 && inner.indexOf('~') < 0;
    pattern = Pattern.compile(regex(inner, written, words));
  }

  private String regex(String inner, String written, Words words) {
    StringBuilder regex = new StringBuilder();
    Matcher part = PART.matcher(inner);
    while (part.find()) {
      List<String> choice =
          part.group(1) == null ? List.of(part.group()) : choice(part.group(1), words);
      if (regex.isEmpty()) {
        if (choice.stream().anyMatch(item -> item.isEmpty() || "…~".indexOf(item.charAt(0)) >= 0)) {
          throw new IllegalArgumentException("a phrase must begin with a word: " + written);
        }
        choice.forEach(item -> firstCharacters.add(item.charAt(0)));
      }
      if ("…~".indexOf(part.group().charAt(0)) < 0) {
        parts.add(choice);
      }
      regex.append(
          switch (part.group().charAt(0)) {
            case '…' -> ANY + "{0," + GAP + "}?";
            case '~' -> ANY + "{0," + SHORT_GAP + "}?";
            default -> Words.alternatives(choice);
          });
    }
    return regex.toString();
  }

  private static List<String> choice(String items, Words words) {
    List<String> choice = new ArrayList<>();
    for (String item : items.split("/", -1)) {
      if (LIST.matcher(item).matches()) {
        choice.addAll(words.of(item));
      } else {
        choice.add(item);
      }
    }
    return choice;
  }

  /** Returns the characters an occurrence may begin with. */
  Set<Character> firstCharacters() {
    return firstCharacters;
  }

  /** Whether the words of the phrase stand together, without a gap. */
  boolean isLiteral() {
    return gapless;
  }

  /** Returns the first span at or after a position, as start and end. */
  Optional<Span> find(String sentence, int from) {
    if (whole) {
      return from == 0 ? findWhole(sentence) : Optional.empty();
    }
    if (!holdsParts(sentence, from)) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(sentence);
    for (int at = from; found.find(at); at = found.start() + 1) {
      if (!cutsNumber(sentence, found.end())) {
        return Optional.of(new Span(found.start(), found.end() - found.start()));
      }
    }
    return Optional.empty();
  }

  /** Most phrases fail here, and much sooner than by their pattern. */
  private boolean holdsParts(String sentence, int from) {
    int end = from;
    for (List<String> choice : parts) {
      int nearest = Integer.MAX_VALUE;
      for (String item : choice) {
        int at = sentence.indexOf(item, end);
        if (at >= 0) {
          nearest = Math.min(nearest, at + item.length());
        }
      }
      if (nearest == Integer.MAX_VALUE) {
        return false;
      }
      end = nearest;
    }
    return true;
  }

  private Optional<Span> findWhole(String sentence) {
    String bare = bare(sentence);
    return pattern.matcher(bare).matches()
        ? Optional.of(new Span(sentence.indexOf(bare), bare.length()))
        : Optional.empty();
  }

  /** 指标1 is not said by 指标11月下达. */
  private static boolean cutsNumber(String sentence, int end) {
    return end < sentence.length()
        && Character.isDigit(sentence.charAt(end - 1))
        && (Character.isDigit(sentence.charAt(end)) || ".年月日%".indexOf(sentence.charAt(end)) >= 0);
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

    boolean sharesEnd(Span other) {
      return start == other.start || end() == other.end();
    }

    boolean overlaps(Span other) {
      return start < other.end() && other.start < end();
    }
  }
}
