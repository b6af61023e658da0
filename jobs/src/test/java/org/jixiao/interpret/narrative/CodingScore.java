package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the codes found agree with the codes labelled, over texts of one kind. */
final class CodingScore {
  /** Stands for the missing side of a code that was missed, or found without reason. */
  static final String NOTHING = "-";

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<List<String>, Integer> confusions =
      new TreeMap<>(Comparator.comparing(List::toString));

  /** Counts of one code. */
  record Tally(int hits, int spurious, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(hits + other.hits, spurious + other.spurious, missed + other.missed);
    }

    BigDecimal precision() {
      return ratio(hits, hits + spurious);
    }

    BigDecimal recall() {
      return ratio(hits, hits + missed);
    }

    BigDecimal f1() {
      return ratio(2 * hits, 2 * hits + spurious + missed);
    }

    private static BigDecimal ratio(int part, int whole) {
      return whole == 0
          ? BigDecimal.ZERO.setScale(3)
          : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
  }

  /** A code labelled that was found as another; either may be {@link #NOTHING}. */
  record Confusion(String labelled, String found, int texts) {}

  void add(Set<String> labelled, Set<String> found) {
    Set<String> missed = without(labelled, found);
    Set<String> spurious = without(found, labelled);
    without(labelled, missed).forEach(code -> count(code, new Tally(1, 0, 0)));
    missed.forEach(code -> count(code, new Tally(0, 0, 1)));
    spurious.forEach(code -> count(code, new Tally(0, 1, 0)));
    for (String was : missed.isEmpty() ? Set.of(NOTHING) : missed) {
      for (String is : spurious.isEmpty() ? Set.of(NOTHING) : spurious) {
        if (!was.equals(is)) {
          confusions.merge(List.of(was, is), 1, Integer::sum);
        }
      }
    }
  }

  /** Returns the counts per code, by code. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  Tally of(String code) {
    return tallies.getOrDefault(code, Tally.NONE);
  }

  /** Returns all codes counted together. */
  Tally micro() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** Returns all codes but one counted together. */
  Tally microWithout(String code) {
    Tally left = of(code);
    return micro().plus(new Tally(-left.hits(), -left.spurious(), -left.missed()));
  }

  /** Returns the mean of the F1 of the codes that were labelled at all. */
  BigDecimal macroF1() {
    List<BigDecimal> labelled =
        tallies.values().stream()
            .filter(tally -> tally.hits() + tally.missed() > 0)
            .map(Tally::f1)
            .toList();
    return labelled.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(labelled.size()), 3, RoundingMode.HALF_UP);
  }

  /** Returns the confusions, most frequent first. */
  List<Confusion> confusions() {
    return confusions.entrySet().stream()
        .map(e -> new Confusion(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .sorted(
            Comparator.comparing((Confusion one) -> -one.texts())
                .thenComparing(Confusion::labelled)
                .thenComparing(Confusion::found))
        .toList();
  }

  private void count(String code, Tally tally) {
    tallies.merge(code, tally, Tally::plus);
  }

  private static Set<String> without(Set<String> codes, Set<String> others) {
    Set<String> left = new TreeSet<>(codes);
    left.removeAll(others);
    return left;
  }
}
