package org.jixiao.check.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The shingles that many departments write alike in a year: words of the trade, of a circular or a
 * form. They say nothing of copying and do not count.
 */
final class Boilerplate {
  private final long[] shingles;

  private Boilerplate(long[] shingles) {
    this.shingles = shingles;
  }

  /** Returns the boilerplate of some texts: what too many departments have in one year. */
  static Boilerplate in(List<NarrativeText> texts, SignalThresholds thresholds) {
    Map<Integer, List<NarrativeText>> byYear =
        texts.stream().collect(Collectors.groupingBy(NarrativeText::fiscalYear));
    return new Boilerplate(
        byYear.values().stream()
            .flatMapToLong(ofYear -> Arrays.stream(common(ofYear, thresholds)))
            .sorted()
            .toArray());
  }

  /** All departments' shingles side by side, each once per department; sorted, equals adjoin. */
  private static long[] common(List<NarrativeText> ofYear, SignalThresholds thresholds) {
    long[] all =
        ofYear.stream()
            .collect(Collectors.groupingBy(NarrativeText::departmentName))
            .values()
            .parallelStream()
            .flatMapToLong(own -> Shingles.union(own.stream().map(NarrativeText::text)).hashes())
            .toArray();
    Arrays.sort(all);
    int more = thresholds.boilerplateDepartments();
    int found = 0;
    for (int i = more; i < all.length; i++) {
      boolean isIn = all[i] == all[i - more];
      if (isIn && (found == 0 || all[found - 1] != all[i])) {
        all[found++] = all[i];
      }
    }
    return Arrays.copyOf(all, found);
  }

  /** Returns the shingles of a text that say something. */
  Shingles tellingOf(String text) {
    return Shingles.of(text).where(shingle -> Arrays.binarySearch(shingles, shingle) < 0);
  }
}
