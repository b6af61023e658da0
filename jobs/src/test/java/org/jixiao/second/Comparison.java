package org.jixiao.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The rows of two engines, put beside one another by their keys.
 *
 * @param tolerances how far apart the figures of a column may lie; columns not named are equal to
 *     the last digit
 */
record Comparison(List<String> columns, List<String> key, Map<String, BigDecimal> tolerances) {

  /** Returns what is in one and not in the other, a line each. */
  List<String> differences(List<List<Object>> published, List<List<Object>> recomputed) {
    List<String> differences = new ArrayList<>();
    Map<String, List<Object>> expected = byKey(recomputed, "recomputed", differences);
    Map<String, List<Object>> found = byKey(published, "published", differences);
    expected.forEach(
        (name, row) -> {
          List<Object> other = found.remove(name);
          if (other == null) {
            differences.add(name + ": recomputed only");
          } else {
            differences.addAll(differences(name, other, row));
          }
        });
    found.keySet().forEach(name -> differences.add(name + ": published only"));
    return differences;
  }

  private Map<String, List<Object>> byKey(
      List<List<Object>> rows, String where, List<String> differences) {
    Map<String, List<Object>> byKey = new TreeMap<>();
    for (List<Object> row : rows) {
      String name =
          key.stream().map(column -> text(row.get(columns.indexOf(column)))).toList() + "";
      if (byKey.put(name, row) != null) {
        differences.add(name + ": twice " + where);
      }
    }
    return byKey;
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  private List<String> differences(String name, List<Object> found, List<Object> expected) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!isSame(columns.get(i), found.get(i), expected.get(i))) {
        differences.add(
            "%s %s: %s, recomputed %s"
                .formatted(name, columns.get(i), found.get(i), expected.get(i)));
      }
    }
    return differences;
  }

  private boolean isSame(String column, Object found, Object expected) {
    if (found instanceof BigDecimal one && expected instanceof BigDecimal other) {
      BigDecimal apart = one.subtract(other).abs();
      return apart.compareTo(tolerances.getOrDefault(column, BigDecimal.ZERO)) <= 0;
    }
    return Objects.equals(found, expected);
  }
}
