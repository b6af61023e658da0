package org.jixiao.check.signal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shingles that many departments write alike in a year: words of the trade, of a circular or a
 * form. They say nothing of copying and do not count.
 */
public final class Boilerplate implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] shingles;

  private Boilerplate(long[] shingles) {
    this.shingles = shingles;
  }

  /** Returns the boilerplate made of shingles found in too many departments. */
  public static Boilerplate of(long[] shingles) {
    long[] sorted = shingles.clone();
    Arrays.sort(sorted);
    return new Boilerplate(sorted);
  }

  /** Returns the boilerplate of some texts. */
  static Boilerplate in(List<NarrativeText> texts, SignalThresholds thresholds) {
    Map<Integer, Map<Long, Set<String>>> byYear = new HashMap<>();
    for (NarrativeText text : texts) {
      Map<Long, Set<String>> ofYear =
          byYear.computeIfAbsent(text.fiscalYear(), unknown -> new HashMap<>());
      Shingles.of(text.text())
          .hashes()
          .forEach(
              shingle ->
                  ofYear
                      .computeIfAbsent(shingle, unknown -> new HashSet<>(2))
                      .add(text.departmentName()));
    }
    return of(
        byYear.values().stream()
            .flatMap(ofYear -> ofYear.entrySet().stream())
            .filter(entry -> entry.getValue().size() > thresholds.boilerplateDepartments())
            .mapToLong(Map.Entry::getKey)
            .toArray());
  }

  /** Returns the shingles of a text that say something. */
  public Shingles tellingOf(String text) {
    return Shingles.of(text).where(shingle -> Arrays.binarySearch(shingles, shingle) < 0);
  }
}
