package org.jixiao.statistics.state;

import java.util.Comparator;
import java.util.Optional;

/** The order of keys that may be absent. */
final class Absent {
  private Absent() {}

  static <T extends Comparable<T>> Comparator<Optional<T>> first() {
    return Comparator.comparing(
        key -> key.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
