package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.interpret.Blank;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;

/** Codes one sentence: which causes and measures it states. */
final class Coder {
  private static final int SHORTEST_STATEMENT = 4;
  private static final int SHORTEST_MEASURE = 3;

  /** What parts of a sentence stand between: 因设计变更、居民阻挠且资金未到. */
  private static final String APART = ",;。:、且";

  /** What is done with unspent money: stated as a fact as often as announced. */
  private static final String UNSPENT = "carry_over";

  private final Words words;
  private final Guards guards;
  private final Spelling spelling;
  private final Turns turns;
  private final Lexicon causes;
  private final Lexicon measures;
  private final Examples causeExamples;
  private final Examples measureExamples;
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
    spelling = new Spelling(words);
    turns = new Turns(words);
    causes = new Lexicon(Deviation.CAUSE, reference.lexicon(), guards, words);
    measures = new Lexicon(Deviation.MEASURE, reference.lexicon(), guards, words);
    causeExamples = new Examples(Deviation.CAUSE, reference.lexicon(), reference.corrections());
    measureExamples = new Examples(Deviation.MEASURE, reference.lexicon(), reference.corrections());
  }

  /**
   * Returns what a sentence states.
   *
   * @param sentence compact, with project names masked
   * @param kinds {@link Topic#CAUSE}, {@link Topic#MEASURE} or both: what may be stated here
   */
  List<Coded> code(String sentence, Set<Topic> kinds) {
    String masked = guards.mask(spelling.right(sentence));
    int said = turns.said(masked);
    boolean over = said == masked.length() && turns.isDone(masked);
    int asked = over ? said : Math.min(said, turns.asked(masked));
    int turn = over ? said : Math.min(asked, turns.later(masked));
    List<Coded> coded = new ArrayList<>();
    if (kinds.contains(Topic.CAUSE) && turn > 0) {
      String before = masked.substring(0, turn);
      add(coded, Deviation.CAUSE, trusted(Deviation.CAUSE, causes.hits(before), before));
    }
    List<Lexicon.Hit> done = trusted(Deviation.MEASURE, measures.hits(masked), masked);
    add(
        coded,
        Deviation.MEASURE,
        done.stream().filter(hit -> isMeant(hit, kinds, said, turn)).toList());
    dropSharedWords(coded);
    boolean measured = coded.stream().anyMatch(one -> one.kind().equals(Deviation.MEASURE));
    if (!coded.isEmpty() && !measured && turn < masked.length()) {
      unclear(Deviation.MEASURE, masked, turn)
          .filter(one -> asked < masked.length() || !one.code().equals(Deviation.OTHER))
          .ifPresent(coded::add);
    }
    if (measured && turn > 0 && turn < masked.length() && kinds.contains(Topic.CAUSE)) {
      String before = masked.substring(0, turn);
      boolean caused = coded.stream().anyMatch(one -> one.kind().equals(Deviation.CAUSE));
      if (!caused && isStatement(before, SHORTEST_STATEMENT) && !turns.isAllWell(before)) {
        unclear(Deviation.CAUSE, before, 0).ifPresent(coded::add);
      }
    }
    if (coded.isEmpty() && !words.containsAny(sentence, "no_statement")) {
      boolean measure = turn == 0 || !kinds.contains(Topic.CAUSE);
      boolean stated =
          measure
              ? isStatement(sentence, SHORTEST_MEASURE)
              : isStatement(sentence, SHORTEST_STATEMENT) && !turns.isAllWell(masked) && !over;
      if (stated) {
        unclear(measure ? Deviation.MEASURE : Deviation.CAUSE, masked, 0).ifPresent(coded::add);
      }
    }
    return coded;
  }

  /**
   * Whether a hit says what will be done: anywhere in a text about measures, behind the turn in
   * others; what becomes of unspent money is stated anywhere.
   */
  private static boolean isMeant(Lexicon.Hit hit, Set<Topic> kinds, int said, int turn) {
    if (!kinds.contains(Topic.MEASURE)) {
      return !hit.saysNothing() && (hit.code().equals(UNSPENT) || hit.span().start() >= said);
    }
    return !kinds.contains(Topic.CAUSE)
        || hit.saysNothing()
        || hit.code().equals(UNSPENT)
        || hit.span().start() >= turn;
  }

  /** Whether a sentence begins to say what will be done, so that those behind it may go on. */
  boolean turns(String sentence) {
    return turns.said(guards.mask(sentence)) < sentence.length();
  }

  /** Whether the lexicon of measures knows what a sentence says. */
  boolean statesMeasure(String sentence) {
    return measures.hits(guards.mask(sentence)).stream().anyMatch(hit -> !hit.saysNothing());
  }

  /** Both kinds of a text that holds causes and measures in one. */
  static Set<Topic> both() {
    return EnumSet.of(Topic.CAUSE, Topic.MEASURE);
  }

  /** What no phrase decides: by examples, else by a hint; {@code other} if neither tells. */
  private Optional<Coded> unclear(String kind, String masked, int from) {
    boolean cause = kind.equals(Deviation.CAUSE);
    String rest = masked.substring(from);
    Optional<String> likely = examples(kind).likeliest(rest);
    if (likely.isPresent()) {
      return likely
          .filter(code -> !code.equals(Correction.NOTHING))
          .map(code -> new Coded(kind, code, new Phrase.Span(from, 0)));
    }
    Optional<Lexicon.Hit> hint =
        cause && !turns.isShortfall(masked)
            ? Optional.empty()
            : (cause ? causes : measures).hint(rest);
    return Optional.of(
        hint.map(hit -> coded(kind, hit, from))
            .orElseGet(() -> new Coded(kind, Deviation.OTHER, new Phrase.Span(from, 0))));
  }

  private static Coded coded(String kind, Lexicon.Hit hit, int from) {
    Phrase.Span span = new Phrase.Span(hit.span().start() + from, hit.span().length());
    return new Coded(kind, hit.code(), span);
  }

  private static void add(List<Coded> coded, String kind, List<Lexicon.Hit> hits) {
    hits.forEach(hit -> coded.add(coded(kind, hit, 0)));
  }

  /** Words that say what is done with unspent money are no cause, others none beside a cause. */
  private static void dropSharedWords(List<Coded> coded) {
    List<Coded> all = List.copyOf(coded);
    coded.removeIf(
        one ->
            one.kind().equals(Deviation.CAUSE)
                && all.stream()
                    .filter(other -> other.kind().equals(Deviation.MEASURE))
                    .filter(other -> other.span().overlaps(one.span()))
                    .anyMatch(other -> other.code().equals(UNSPENT) || hasOther(all, one)));
  }

  /**
   * Of two codes found, one whose part of the sentence rather says the other is none, unless its
   * words stand together or are those of the other.
   */
  private List<Lexicon.Hit> trusted(String kind, List<Lexicon.Hit> hits, String masked) {
    return hits.stream()
        .filter(
            hit ->
                hit.literal()
                    || hits.stream()
                        .noneMatch(
                            other ->
                                !other.span().overlaps(hit.span())
                                    && examples(kind)
                                        .says(
                                            partOf(hit.span(), masked), other.code(), hit.code())))
        .toList();
  }

  /** Returns the parts of the sentence, as listed by commas, that a span stands in. */
  private static String partOf(Phrase.Span span, String masked) {
    int from = span.start();
    while (from > 0 && APART.indexOf(masked.charAt(from - 1)) < 0) {
      from--;
    }
    int to = span.end();
    while (to < masked.length() && APART.indexOf(masked.charAt(to)) < 0) {
      to++;
    }
    return masked.substring(from, to);
  }

  private Examples examples(String kind) {
    return kind.equals(Deviation.CAUSE) ? causeExamples : measureExamples;
  }

  private static boolean hasOther(List<Coded> coded, Coded one) {
    return coded.stream().anyMatch(other -> other.kind().equals(one.kind()) && !other.equals(one));
  }

  private boolean isStatement(String sentence, int shortest) {
    String bare = Phrase.bare(Marker.strip(sentence));
    long ideographs = bare.codePoints().filter(Character::isIdeographic).count();
    return ideographs >= shortest && !Blank.isBlank(bare) && !announces.matcher(sentence).find();
  }
}
