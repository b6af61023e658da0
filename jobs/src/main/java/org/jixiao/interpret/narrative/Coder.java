package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.interpret.Blank;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Deviation;

/** Codes one sentence: which causes and measures it states. */
final class Coder {
  private static final int SHORTEST_STATEMENT = 5;

  private final Words words;
  private final Guards guards;
  private final Lexicon causes;
  private final Lexicon measures;
  private final Pattern announces;

  /** A cause or measure found; the span is empty for {@link Deviation#OTHER}. */
  record Coded(String kind, String code, Phrase.Span span) {}

  Coder(Reference reference, Words words) {
    this.words = words;
    announces =
        Pattern.compile(
            words.alternatives("announcing_end")
                + ":?。?$|"
                + words.alternatives("announcing")
                + "[^,;。:]*:?。?$|.*:$");
    guards = new Guards(words);
    causes = new Lexicon(Deviation.CAUSE, reference.lexicon(), guards);
    measures = new Lexicon(Deviation.MEASURE, reference.lexicon(), guards);
  }

  /**
   * Returns what a sentence states.
   *
   * @param sentence compact, with project names masked
   * @param kinds {@link Topic#CAUSE}, {@link Topic#MEASURE} or both: what may be stated here
   */
  List<Coded> code(String sentence, Set<Topic> kinds) {
    String masked = guards.mask(sentence);
    int turn = turnToMeasures(masked);
    List<Coded> coded = new ArrayList<>();
    if (kinds.contains(Topic.CAUSE) && turn > 0) {
      add(
          coded,
          Deviation.CAUSE,
          causes.hits(masked.substring(0, turn)).stream()
              .filter(hit -> kinds.size() == 1 || !guards.isUsedOn(masked, hit.span()))
              .toList());
    }
    if (kinds.contains(Topic.MEASURE)) {
      add(coded, Deviation.MEASURE, measures.hits(masked));
    } else if (kinds.contains(Topic.CAUSE) && turn < masked.length()) {
      measures.hits(masked.substring(turn)).stream()
          .filter(hit -> !hit.saysNothing())
          .forEach(
              hit ->
                  coded.add(
                      new Coded(
                          Deviation.MEASURE,
                          hit.code(),
                          new Phrase.Span(hit.span().start() + turn, hit.span().length()))));
    }
    if (kinds.size() > 1) {
      dropSharedWords(coded);
    }
    boolean measured = coded.stream().anyMatch(one -> one.kind().equals(Deviation.MEASURE));
    if (!coded.isEmpty() && !measured && turn < masked.length()) {
      coded.add(new Coded(Deviation.MEASURE, Deviation.OTHER, new Phrase.Span(turn, 0)));
    }
    if (coded.isEmpty() && isStatement(sentence) && !words.containsAny(sentence, "no_statement")) {
      String kind = turn == 0 || !kinds.contains(Topic.CAUSE) ? Deviation.MEASURE : Deviation.CAUSE;
      coded.add(new Coded(kind, Deviation.OTHER, new Phrase.Span(0, 0)));
    }
    return coded;
  }

  /** Whether a sentence begins to say what will be done, so that those behind it may go on. */
  boolean turns(String sentence) {
    return turnToMeasures(guards.mask(sentence)) < sentence.length();
  }

  /** Whether the lexicon of measures knows what a sentence says. */
  boolean statesMeasure(String sentence) {
    return measures.hits(guards.mask(sentence)).stream().anyMatch(hit -> !hit.saysNothing());
  }

  /** Both kinds of a text that holds causes and measures in one. */
  static Set<Topic> both() {
    return EnumSet.of(Topic.CAUSE, Topic.MEASURE);
  }

  private static void add(List<Coded> coded, String kind, List<Lexicon.Hit> hits) {
    hits.forEach(hit -> coded.add(new Coded(kind, hit.code(), hit.span())));
  }

  /** Words that state a measure (结转下年) are no cause beside another cause. */
  private static void dropSharedWords(List<Coded> coded) {
    List<Coded> all = List.copyOf(coded);
    coded.removeIf(
        one ->
            one.kind().equals(Deviation.CAUSE)
                && all.stream().anyMatch(other -> isOther(one, other, Deviation.CAUSE, false))
                && all.stream().anyMatch(other -> isOther(one, other, Deviation.MEASURE, true)));
  }

  private static boolean isOther(Coded one, Coded other, String kind, boolean sharing) {
    return !other.equals(one)
        && other.kind().equals(kind)
        && (!sharing || one.span().overlaps(other.span()));
  }

  /** Returns where the first clause begins that says what will be done; the length if none. */
  private int turnToMeasures(String sentence) {
    for (Phrase.Span clause : Sentences.clausesOf(sentence, 0, sentence.length())) {
      String text = sentence.substring(clause.start(), clause.end());
      if (words.startsWithAny(Marker.strip(text), "measure_cue")) {
        return clause.start();
      }
    }
    return sentence.length();
  }

  private boolean isStatement(String sentence) {
    String bare = Phrase.bare(Marker.strip(sentence));
    long ideographs = bare.codePoints().filter(Character::isIdeographic).count();
    return ideographs >= SHORTEST_STATEMENT
        && !Blank.isBlank(bare)
        && !announces.matcher(sentence).find();
  }
}
