package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.LexiconEntry;

/**
 * Reads the texts of {@code schemas/codes}: causes.tsv, measures.tsv, sections.tsv and words.tsv,
 * columns code, name, group, phrase. Faults in them are faults of configuration: {@link
 * IllegalArgumentException} with the place.
 */
public final class LexiconText {
  private static final String HEADER = "code\tname\tgroup\tphrase";

  private LexiconText() {}

  /**
   * Returns the entries of one file, one per code, in its order.
   *
   * @param kind {@code cause}, {@code measure}, {@code section} or {@code word}
   */
  public static List<LexiconEntry> entries(String kind, String tsv) {
    List<String> lines = tsv.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(kind + ": first line must be " + HEADER);
    }
    Map<List<String>, List<String>> phrases = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = Arrays.asList(lines.get(i).split("\t", -1));
      if (cells.size() != 4 || cells.contains("")) {
        throw new IllegalArgumentException(kind + ": four cells expected in line " + (i + 1));
      }
      phrases.computeIfAbsent(cells.subList(0, 3), code -> new ArrayList<>()).add(cells.get(3));
    }
    return phrases.entrySet().stream()
        .map(
            entry ->
                new LexiconEntry(
                    kind,
                    entry.getKey().get(0),
                    entry.getKey().get(1),
                    entry.getKey().get(2),
                    entry.getValue()))
        .toList();
  }
}
