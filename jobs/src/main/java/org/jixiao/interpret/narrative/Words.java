package org.jixiao.interpret.narrative;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.model.LexiconEntry;

/** Word lists of {@code schemas/codes/words.tsv}, compacted. */
final class Words {
  private static final String KIND = "word";
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<String, List<String>> byCode = new TreeMap<>();
  private final Map<String, Pattern> patterns = new TreeMap<>();

  Words(List<LexiconEntry> lexicon) {
    for (LexiconEntry entry : lexicon) {
      if (entry.kind().equals(KIND)) {
        byCode.put(entry.code(), entry.phrases().stream().map(Passage::compact).toList());
        patterns.put(entry.code(), Pattern.compile(alternatives(entry.code())));
      }
    }
  }

  /** Returns the words of a list; none when the lexicon lacks it. */
  List<String> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** Returns a pattern for any word of a list, longest first; matches nothing for an empty list. */
  String alternatives(String code) {
    return alternatives(of(code));
  }

  /** Returns the pattern of {@link #alternatives(String)}, compiled once. */
  Pattern pattern(String code) {
    return patterns.getOrDefault(code, NOTHING);
  }

  static String alternatives(Collection<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(Words::literal)
            .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String literal(String word) {
    return word.codePoints().allMatch(Character::isLetterOrDigit) ? word : Pattern.quote(word);
  }

  boolean startsWithAny(String text, String code) {
    return of(code).stream().anyMatch(text::startsWith);
  }

  boolean endsWithAny(String text, String code) {
    return of(code).stream().anyMatch(text::endsWith);
  }

  boolean containsAny(String text, String code) {
    return of(code).stream().anyMatch(text::contains);
  }
}
