package org.jixiao.model;

import java.io.Serializable;
import java.util.List;

/**
 * A code of {@code schemas/codes} with the phrases that give it away.
 *
 * @param kind {@code cause}, {@code measure}, {@code section} (topics of headings) or {@code word}
 *     (word lists of interpretation)
 * @param group parent class of the code
 * @param phrases patterns as written in {@code schemas/codes/*.tsv}; {@code …} stands for a few
 *     characters within the clause, {@code ^} and {@code $} for the ends of the sentence
 */
public record LexiconEntry(
    String kind, String code, String name, String group, List<String> phrases)
    implements Serializable {
  private static final String NOTHING = "空";

  public LexiconEntry {
    phrases = List.copyOf(phrases);
  }

  /** Whether the code states that there is nothing to explain or to improve. */
  public boolean statesNothing() {
    return group.equals(NOTHING);
  }
}
