package org.jixiao.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What two examinations say differently, in a few words. */
final class Difference {
  private static final int LONGEST = 600;

  private Difference() {}

  static String of(Examiner.Examined before, Examiner.Examined after) {
    if (before.outcome() != after.outcome()) {
      return before.outcome() + " → " + after.outcome() + " " + after.reason();
    }
    List<String> lost = new ArrayList<>(before.values());
    after.values().forEach(lost::remove);
    List<String> found = new ArrayList<>(after.values());
    before.values().forEach(found::remove);
    if (lost.isEmpty() || found.isEmpty()) {
      return cut("lost " + lost + ", found " + found);
    }
    List<String> one = List.of(lost.get(0).split("\\|", -1));
    List<String> other = new ArrayList<>(Arrays.asList(found.get(0).split("\\|", -1)));
    List<String> gone = one.stream().filter(part -> !other.contains(part)).toList();
    other.removeAll(one);
    return cut(
        "%d rows lost, %d found; %s: %s → %s"
            .formatted(lost.size(), found.size(), one.get(0), gone, other));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
