package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The order of documents of one department and year, the main one first: one that its file name
 * calls the overall report, supplements last; between them the one of greatest extent, then the
 * fullest, then the first by path.
 */
final class DocumentOrder {
  private final Words words;

  DocumentOrder(Words words) {
    this.words = words;
  }

  <T> Comparator<T> of(
      Function<T, String> locator, Function<T, Long> extent, Function<T, Integer> fullness) {
    return Comparator.comparing((T document) -> rank(locator.apply(document)))
        .thenComparing(extent, Comparator.reverseOrder())
        .thenComparing(fullness, Comparator.reverseOrder())
        .thenComparing(locator);
  }

  /** Returns the rows of each document in their order, by record. */
  <T, K extends Comparable<K>> Map<String, List<T>> documents(
      List<T> rows, Function<T, K> place, Function<T, String> record, Function<T, String> locator) {
    Map<String, List<T>> byRecord = new TreeMap<>();
    rows.stream()
        .sorted(Comparator.comparing(place))
        .forEach(
            row -> byRecord.computeIfAbsent(record.apply(row), id -> new ArrayList<>()).add(row));
    Map<String, List<T>> ordered = new LinkedHashMap<>();
    byRecord.values().stream()
        .sorted(of(document -> path(locator.apply(document.get(0))), document -> 0L, List::size))
        .forEach(document -> ordered.put(record.apply(document.get(0)), document));
    return ordered;
  }

  boolean isSupplement(String locator) {
    return words.containsAny(fileName(locator), "supplement");
  }

  private int rank(String locator) {
    boolean overall = words.containsAny(fileName(locator), "overall_report");
    return isSupplement(locator) ? 2 : overall ? 0 : 1;
  }

  private static String fileName(String locator) {
    String path = path(locator);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the path of the document a locator points into. */
  static String path(String locator) {
    int end = locator.indexOf('!');
    return end < 0 ? locator : locator.substring(0, end);
  }
}
