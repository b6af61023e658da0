package org.jixiao.model;

import java.io.Serializable;
import java.util.List;

/**
 * A code of causes or measures with the phrases that give it away.
 *
 * @param kind {@code cause} or {@code measure}
 * @param group parent class of the code
 * @param phrases patterns as written in {@code schemas/codes/*.tsv}; {@code …} stands for a few
 *     characters within the sentence
 */
public record LexiconEntry(
    String kind, String code, String name, String group, List<String> phrases)
    implements Serializable {
  public LexiconEntry {
    phrases = List.copyOf(phrases);
  }
}
