package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** What keeps a phrase from counting: denial, concession, titles of documents, names of funds. */
final class Guards {
  private static final int REACH = 20;
  private static final String CLAUSE_ENDS = ",;。:!?\t";
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  private final Words words;
  private final Pattern fundName;
  private final Pattern conceded;

  Guards(Words words) {
    this.words = words;
    fundName =
        Pattern.compile(
            "(?:(?!"
                + words.alternatives("fund_boundary")
                + ")[\\p{IsHan}]){2,12}?(?="
                + words.alternatives("fund_noun")
                + ")");
    conceded =
        Pattern.compile(
            words.alternatives("conceding")
                + "[^,;。:]*(?=,[^;。未没不难]*"
                + words.alternatives("done_all_the_same")
                + ")");
  }

  /**
   * Returns the sentence with titles of documents, the distinguishing part of funds and what is
   * conceded (虽逢汛期，但按期完工) masked.
   */
  String mask(String sentence) {
    String untitled = sentence.indexOf('《') < 0 ? sentence : mask(TITLE, sentence);
    String stated = words.containsAny(untitled, "conceding") ? mask(conceded, untitled) : untitled;
    return words.containsAny(stated, "fund_noun") ? mask(fundName, stated) : stated;
  }

  /** Returns whether the clause denies, or has overcome, what the span says. */
  boolean denies(String sentence, Phrase.Span span) {
    int from = Math.max(clauseStart(sentence, span.start()), span.start() - REACH);
    String before = sentence.substring(from, span.end());
    List<String> negations = words.of("negation");
    for (String negation : negations) {
      int at = before.indexOf(negation);
      if (at >= 0
          && from + at < span.start()
          && !words.containsAny(sentence.substring(from + at, span.start()), "instead")) {
        return true;
      }
    }
    String behind = sentence.substring(span.end(), clauseEnd(sentence, span.end()));
    return words.startsWithAny(behind, "slight") || words.containsAny(behind, "behind_denial");
  }

  /** Returns whether the words of the span are what was not done: 未能及时拨付. */
  boolean isUndone(String sentence, Phrase.Span span) {
    return words.endsWithAny(sentence.substring(0, span.start()), "undone");
  }

  /** Returns whether something is done with what the span names: 将结余资金结转下年. */
  boolean isTaken(String sentence, Phrase.Span span) {
    return words.endsWithAny(sentence.substring(0, span.start()), "taken");
  }

  /** Returns whether there was none of what the span names (无跨年支付事项), or it stayed as it was. */
  boolean isAbsent(String sentence, Phrase.Span span) {
    return words.endsWithAny(sentence.substring(0, span.start()), "absent")
        || words.endsWithAny(sentence.substring(0, span.end()), "unchanged")
        || words.containsAny(sentence.substring(span.start(), span.end()), "contradicting");
  }

  boolean isSymptom(String phrase) {
    return words.of("symptom").contains(phrase);
  }

  static String mask(Pattern pattern, String sentence) {
    return pattern
        .matcher(sentence)
        .replaceAll(match -> String.valueOf(Phrase.MASK).repeat(match.end() - match.start()));
  }

  private static int clauseEnd(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int clauseStart(String sentence, int at) {
    int start = at;
    while (start > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
