package org.jixiao.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the numbered paragraphs of a document, list by list and level by level. */
final class ListCounters {
  private static final int LEVELS = 9;

  /**
   * A level of a list.
   *
   * @param format name of the number format in WordprocessingML
   * @param text what is printed, with %1 to %9 for the numbers of the levels
   */
  record Level(int start, String format, String text) {}

  private final Map<String, int[]> counters = new HashMap<>();

  /** Returns what is printed before the next paragraph of a level; "" when nothing is. */
  String next(String list, int level, List<Level> levels) {
    if (level >= levels.size() || level >= LEVELS) {
      return "";
    }
    int[] counts =
        counters.computeIfAbsent(
            list,
            k -> {
              int[] fresh = new int[LEVELS];
              java.util.Arrays.fill(fresh, -1);
              return fresh;
            });
    counts[level] = counts[level] < 0 ? levels.get(level).start() : counts[level] + 1;
    java.util.Arrays.fill(counts, level + 1, LEVELS, -1);
    Level own = levels.get(level);
    if (own.format().equals("bullet") || own.format().equals("none")) {
      return "";
    }
    String label = own.text();
    for (int i = Math.min(LEVELS, levels.size()) - 1; i >= 0; i--) {
      Level of = levels.get(i);
      int count = counts[i] < 0 ? of.start() : counts[i];
      label = label.replace("%" + (i + 1), ListNumber.printed(count, of.format()));
    }
    return parted(label.strip());
  }

  /** Keeps the number apart from a number the text begins with: 1. 5万元 is not 1.5万元. */
  private static String parted(String label) {
    if (label.isEmpty()) {
      return "";
    }
    char last = label.charAt(label.length() - 1);
    return (Character.isLetterOrDigit(last) && last < 0x80) || last == '.' ? label + " " : label;
  }
}
