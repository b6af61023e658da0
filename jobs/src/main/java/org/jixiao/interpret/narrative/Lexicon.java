package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.model.Deviation;
import org.jixiao.model.LexiconEntry;

/** The phrases of one kind, causes or measures, and where they occur in a sentence. */
final class Lexicon {
  /** Group of codes that say there is nothing to say. */

  /** Before a phrase that only hints at its code. */
  private static final String HINT = "?";

  /** Most phrases are ruled out by their first character. */
  private final Map<Character, List<Code>> byFirstCharacter = new TreeMap<>();

  private final List<Code> hints = new ArrayList<>();
  private final String kind;
  private final Guards guards;

  private record Code(String name, boolean saysNothing, Phrase phrase) {}

  /** The best span of a code in a sentence. */
  record Hit(String code, boolean saysNothing, Phrase.Span span, boolean literal) {}

  Lexicon(String kind, List<LexiconEntry> lexicon, Guards guards, Words words) {
    this.kind = kind;
    this.guards = guards;
    for (LexiconEntry entry : lexicon) {
      if (entry.kind().equals(kind)) {
        for (String written : entry.phrases()) {
          boolean hint = written.startsWith(HINT);
          Phrase phrase = new Phrase(hint ? written.substring(HINT.length()) : written, words);
          Code code = new Code(entry.code(), entry.statesNothing(), phrase);
          if (hint) {
            hints.add(code);
            continue;
          }
          phrase
              .firstCharacters()
              .forEach(
                  first ->
                      byFirstCharacter.computeIfAbsent(first, f -> new ArrayList<>()).add(code));
        }
      }
    }
  }

  /**
   * Returns one hit per code, in order of place; codes that say nothing only when no other code
   * hits.
   */
  List<Hit> hits(String masked) {
    List<Hit> all = new ArrayList<>();
    Set<Code> tried = new HashSet<>();
    for (int i = 0; i < masked.length(); i++) {
      for (Code code : byFirstCharacter.getOrDefault(masked.charAt(i), List.of())) {
        if (tried.add(code)) {
          find(code, masked).ifPresent(all::add);
        }
      }
    }
    Map<String, Hit> best = new TreeMap<>();
    for (Hit hit : all) {
      if (!isPartOfAnother(hit, all)) {
        best.merge(hit.code(), hit, (one, other) -> isBetter(other, one) ? other : one);
      }
    }
    List<Hit> stated =
        best.values().stream()
            .filter(hit -> !isSymptomBesideCause(hit, best.values(), masked))
            .toList();
    boolean something = stated.stream().anyMatch(hit -> !hit.saysNothing());
    return stated.stream()
        .filter(hit -> !(something && hit.saysNothing()))
        .sorted(Comparator.comparing((Hit hit) -> hit.span().start()).thenComparing(Hit::code))
        .toList();
  }

  /** Returns the code a sentence without any hit hints at: the longest hint, else the first. */
  Optional<Hit> hint(String masked) {
    return hints.stream()
        .flatMap(code -> find(code, masked).stream())
        .reduce((best, hit) -> isBetter(hit, best) ? hit : best);
  }

  private Optional<Hit> find(Code code, String masked) {
    Phrase phrase = code.phrase();
    Optional<Phrase.Span> span = phrase.find(masked, 0);
    while (span.isPresent() && !code.saysNothing() && isDenied(masked, span.get())) {
      span = phrase.find(masked, span.get().start() + 1);
    }
    return span.map(place -> new Hit(code.name(), code.saysNothing(), place, phrase.isLiteral()));
  }

  private boolean isDenied(String masked, Phrase.Span span) {
    return guards.denies(masked, span)
        || (kind.equals(Deviation.MEASURE) && guards.isUndone(masked, span))
        || (kind.equals(Deviation.CAUSE)
            && (guards.isTaken(masked, span) || guards.isAbsent(masked, span)));
  }

  private static boolean isBetter(Hit found, Hit best) {
    return found.span().length() > best.span().length()
        || (found.span().length() == best.span().length()
            && found.span().start() < best.span().start());
  }

  /**
   * A phrase gives way to a longer one of another code over the same words, but not to one that it
   * only fills a gap of.
   */
  private static boolean isPartOfAnother(Hit hit, List<Hit> hits) {
    return hits.stream()
        .filter(other -> !other.code().equals(hit.code()))
        .filter(other -> other.span().covers(hit.span()))
        .anyMatch(
            other ->
                other.span().length() > hit.span().length()
                    ? other.literal() || other.span().sharesEnd(hit.span())
                    : other.literal() && !hit.literal());
  }

  /** Slow execution is what was seen; beside a real cause it is not one itself. */
  private boolean isSymptomBesideCause(Hit hit, Collection<Hit> hits, String masked) {
    String words = masked.substring(hit.span().start(), hit.span().end());
    return guards.isSymptom(words)
        && hits.stream().anyMatch(other -> !other.equals(hit) && !other.saysNothing());
  }
}
