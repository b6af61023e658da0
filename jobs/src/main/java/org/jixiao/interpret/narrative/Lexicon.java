package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.LexiconEntry;

/** The phrases of one kind, causes or measures, and where they occur in a sentence. */
final class Lexicon {
  /** Group of codes that say there is nothing to say. */
  private static final String NOTHING = "空";

  private final List<Code> codes;
  private final Guards guards;

  private record Code(String name, boolean saysNothing, List<Phrase> phrases) {}

  /** The best span of a code in a sentence. */
  record Hit(String code, boolean saysNothing, Phrase.Span span, boolean literal) {}

  Lexicon(String kind, List<LexiconEntry> lexicon, Guards guards) {
    this.guards = guards;
    codes =
        lexicon.stream()
            .filter(entry -> entry.kind().equals(kind))
            .map(
                entry ->
                    new Code(
                        entry.code(),
                        entry.group().equals(NOTHING),
                        entry.phrases().stream().map(Phrase::new).toList()))
            .toList();
  }

  /**
   * Returns one hit per code, in order of place; codes that say nothing only when no other code
   * hits.
   */
  List<Hit> hits(String masked) {
    List<Hit> hits = new ArrayList<>();
    for (Code code : codes) {
      hit(code, masked).ifPresent(hits::add);
    }
    List<Hit> own = hits.stream().filter(hit -> !isPartOfAnother(hit, hits)).toList();
    List<Hit> causes = own.stream().filter(hit -> !isSymptomBesideCause(hit, own, masked)).toList();
    boolean something = causes.stream().anyMatch(hit -> !hit.saysNothing());
    return causes.stream()
        .filter(hit -> !(something && hit.saysNothing()))
        .sorted(Comparator.comparing((Hit hit) -> hit.span().start()).thenComparing(Hit::code))
        .toList();
  }

  private Optional<Hit> hit(Code code, String masked) {
    Hit best = null;
    for (Phrase phrase : code.phrases()) {
      Optional<Phrase.Span> span = phrase.find(masked, 0);
      while (span.isPresent() && !code.saysNothing() && guards.denies(masked, span.get())) {
        span = phrase.find(masked, span.get().start() + 1);
      }
      if (span.isPresent()) {
        Hit found = new Hit(code.name(), code.saysNothing(), span.get(), phrase.isLiteral());
        best = best == null || isBetter(found, best) ? found : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Hit found, Hit best) {
    return found.span().length() > best.span().length()
        || (found.span().length() == best.span().length()
            && found.span().start() < best.span().start());
  }

  /** A phrase with a gap gives way to a more precise phrase of another code over the same words. */
  private static boolean isPartOfAnother(Hit hit, List<Hit> hits) {
    return !hit.literal()
        && hits.stream()
            .filter(other -> !other.equals(hit) && other.span().covers(hit.span()))
            .anyMatch(
                other ->
                    other.literal()
                        || (other.span().start() == hit.span().start()
                            && other.span().length() > hit.span().length()));
  }

  /** Slow execution is what was seen; beside a real cause it is not one itself. */
  private boolean isSymptomBesideCause(Hit hit, List<Hit> hits, String masked) {
    String words = masked.substring(hit.span().start(), hit.span().end());
    return guards.isSymptom(words)
        && hits.stream().anyMatch(other -> !other.equals(hit) && !other.saysNothing());
  }
}
