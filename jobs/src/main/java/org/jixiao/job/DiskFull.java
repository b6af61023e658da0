package org.jixiao.job;

import java.util.List;

/** Tells a full disk from faults of the program. */
final class DiskFull {
  /** What the operating system says of it, in the languages of our users, and SQLite. */
  private static final List<String> SAYINGS =
      List.of("No space left on device", "设备上没有空间", "database or disk is full");

  private DiskFull() {}

  /** Returns whether a failure comes of a full disk; Spark keeps only the words of some causes. */
  static boolean caused(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      String message = one.getMessage();
      if (message != null && SAYINGS.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }
}
