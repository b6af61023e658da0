package org.jixiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.iceberg.data.Record;
import org.jixiao.model.FieldDictionary;

/** How the rows of a table differ between two states. */
final class TableDiff {
  private static final Comparator<List<String>> BY_KEY =
      Comparator.comparing(key -> String.join("\u0000", key));

  private static final String NONE = "—";

  private final FieldDictionary fields;
  private final List<String> key;
  private final List<String> compared;
  private final List<String> details = new ArrayList<>();
  private int added;
  private int removed;
  private int changed;

  /**
   * @param key columns that tell rows apart
   * @param compared columns whose values count
   */
  TableDiff(FieldDictionary fields, List<String> key, List<String> compared) {
    this.fields = fields;
    this.key = key;
    this.compared = compared;
  }

  /** Returns a line that counts the differences and, indented, a line for each. */
  List<String> lines(String title, List<Record> before, List<Record> after) {
    Map<List<String>, Record> old = byKey(before);
    Map<List<String>, Record> now = byKey(after);
    Set<List<String>> keys = new TreeSet<>(BY_KEY);
    keys.addAll(old.keySet());
    keys.addAll(now.keySet());
    keys.forEach(row -> compare(name(row), old.get(row), now.get(row)));
    List<String> lines = new ArrayList<>();
    lines.add(title + "：新增 " + added + "，变更 " + changed + "，减少 " + removed);
    lines.addAll(details);
    return lines;
  }

  private void compare(String name, Record old, Record now) {
    if (old == null) {
      added++;
      details.add("  新增 " + name);
    } else if (now == null) {
      removed++;
      details.add("  减少 " + name);
    } else {
      String moved =
          compared.stream()
              .filter(column -> !Objects.equals(text(old, column), text(now, column)))
              .map(
                  column ->
                      fields.field(column).label()
                          + " "
                          + Objects.requireNonNullElse(text(old, column), "空")
                          + " → "
                          + Objects.requireNonNullElse(text(now, column), "空"))
              .collect(Collectors.joining("；"));
      if (!moved.isEmpty()) {
        changed++;
        details.add("  变更 " + name + "：" + moved);
      }
    }
  }

  /** The department's name says the scope, too. */
  private String name(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> !key.get(i).equals("scope") && !row.get(i).equals(NONE))
        .mapToObj(row::get)
        .collect(Collectors.joining(" "));
  }

  private Map<List<String>, Record> byKey(List<Record> rows) {
    Map<List<String>, Record> byKey = new TreeMap<>(BY_KEY);
    rows.forEach(
        row ->
            byKey.put(
                key.stream()
                    .map(column -> Objects.requireNonNullElse(text(row, column), NONE))
                    .toList(),
                row));
    return byKey;
  }

  private static String text(Record row, String column) {
    Object value = row.struct().field(column) == null ? null : row.getField(column);
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value == null ? null : value.toString();
  }
}
