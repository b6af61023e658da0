package org.jixiao.campaign;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many mutants of each mutation came to which end. */
final class Tally {
  enum End {
    /** Read, and every value is that of the document. */
    SAME("same values"),
    /** Read, and something is otherwise. */
    OTHERWISE("other values"),
    REJECTED("rejected"),
    /** An exception, a hang, a value changed that must not, or an outcome without its reason. */
    FAULT("FAULT");

    private final String title;

    End(String title) {
      this.title = title;
    }
  }

  private final Map<String, Map<End, Long>> counts = new TreeMap<>();

  synchronized void add(Mutation mutation, End end) {
    counts
        .computeIfAbsent(mutation.name(), name -> new EnumMap<>(End.class))
        .merge(end, 1L, Long::sum);
  }

  synchronized long count(End end) {
    return counts.values().stream().mapToLong(ends -> ends.getOrDefault(end, 0L)).sum();
  }

  /** Returns the table: a line per mutation, a column per end, and the sums. */
  synchronized String table() {
    StringBuilder table = new StringBuilder(line("mutation", End.values()));
    counts.forEach((mutation, ends) -> table.append(line(mutation, ends)));
    Map<End, Long> sums = new EnumMap<>(End.class);
    for (End end : End.values()) {
      sums.put(end, count(end));
    }
    return table.append(line("all", sums)).toString();
  }

  private static String line(String mutation, End[] ends) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s", mutation));
    for (End end : ends) {
      line.append(String.format(Locale.ROOT, "%14s", end.title));
    }
    return line.append('\n').toString();
  }

  private static String line(String mutation, Map<End, Long> ends) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s", mutation));
    for (End end : End.values()) {
      line.append(String.format(Locale.ROOT, "%14d", ends.getOrDefault(end, 0L)));
    }
    return line.append('\n').toString();
  }
}
