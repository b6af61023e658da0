package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.function.Predicate;

/** Where a sentence turns from what happened to what will be done. */
final class Turns {
  private final Words words;

  Turns(Words words) {
    this.words = words;
  }

  /** Returns where it says that it turns (下一步…); the length if it does not. */
  int said(String sentence) {
    return first(sentence, clause -> words.startsWithAny(clause, "measure_cue"));
  }

  /** Returns where a clause begins with what is to be done (加强…); the length if none does. */
  int asked(String sentence) {
    return first(
        sentence,
        clause ->
            !words.containsAny(clause, "shortfall")
                && !words.containsAny(clause, "conceding")
                && (words.startsWithAny(clause, "measure_verb")
                    || words.containsAny(clause, "measure_within")));
  }

  /** Returns where a clause begins that looks ahead (明年…); the length if none does. */
  int later(String sentence) {
    return first(sentence, clause -> words.startsWithAny(clause, "measure_cue_weak"));
  }

  /** Whether the sentence only tells that things went as they should. */
  boolean isAllWell(String sentence) {
    return words.containsAny(sentence, "all_well") && !words.containsAny(sentence, "shortfall");
  }

  /** Whether the sentence ends with what was achieved, so that what stands before it is over. */
  boolean isDone(String sentence) {
    List<Phrase.Span> clauses = Sentences.clausesOf(sentence, 0, sentence.length());
    Phrase.Span last = clauses.get(clauses.size() - 1);
    String clause = Phrase.bare(Marker.strip(sentence.substring(last.start(), last.end())));
    if (words.containsAny(clause, "nothing_happened") && !words.containsAny(clause, "aiming")) {
      return true;
    }
    return words.endsWithAny(clause, "achieved")
        && !words.startsWithAny(clause, "achieved")
        && !words.startsWithAny(clause, "measure_verb")
        && (words.containsAny(sentence, "conceding") || !words.containsAny(clause, "aiming"))
        && !words.containsAny(clause, "shortfall");
  }

  /** Whether the sentence speaks of what is lacking. */
  boolean isShortfall(String sentence) {
    return words.containsAny(sentence, "shortfall");
  }

  private static int first(String sentence, Predicate<String> turns) {
    for (Phrase.Span clause : Sentences.clausesOf(sentence, 0, sentence.length())) {
      if (turns.test(Marker.strip(sentence.substring(clause.start(), clause.end())))) {
        return clause.start();
      }
    }
    return sentence.length();
  }
}
