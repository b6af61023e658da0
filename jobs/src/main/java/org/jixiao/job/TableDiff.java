package org.jixiao.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table in two states, matched by their key and ordered by it. */
final class TableDiff {
  private static final Comparator<List<String>> BY_KEY =
      Comparator.comparing(key -> String.join("\u0000", key));

  private static final String NONE = "—";

  private final List<String> key;
  private final Map<List<String>, Map<String, Object>> before;
  private final Map<List<String>, Map<String, Object>> after;

  /**
   * @param key columns that tell rows apart
   * @param before values by column
   */
  TableDiff(List<String> key, List<Map<String, Object>> before, List<Map<String, Object>> after) {
    this.key = key;
    this.before = byKey(before);
    this.after = byKey(after);
  }

  /**
   * A row of both states.
   *
   * @param name its key in words
   */
  record Both(String name, Map<String, Object> before, Map<String, Object> after) {}

  List<Map<String, Object>> added() {
    return without(after, before);
  }

  List<Map<String, Object>> removed() {
    return without(before, after);
  }

  List<Both> kept() {
    List<Both> kept = new ArrayList<>();
    after.forEach(
        (row, now) -> {
          if (before.containsKey(row)) {
            kept.add(new Both(name(row), before.get(row), now));
          }
        });
    return kept;
  }

  /** Returns what a row is of, in words: its key, but the department's name says the scope, too. */
  String name(Map<String, Object> row) {
    return name(keyOf(row));
  }

  private String name(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> !key.get(i).equals("scope") && !row.get(i).equals(NONE))
        .mapToObj(row::get)
        .collect(Collectors.joining(" "));
  }

  private static List<Map<String, Object>> without(
      Map<List<String>, Map<String, Object>> rows, Map<List<String>, Map<String, Object>> others) {
    return rows.entrySet().stream()
        .filter(row -> !others.containsKey(row.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<List<String>, Map<String, Object>> byKey(List<Map<String, Object>> rows) {
    Map<List<String>, Map<String, Object>> byKey = new TreeMap<>(BY_KEY);
    rows.forEach(row -> byKey.put(keyOf(row), row));
    return byKey;
  }

  private List<String> keyOf(Map<String, Object> row) {
    return key.stream().map(column -> Objects.toString(row.get(column), NONE)).toList();
  }
}
