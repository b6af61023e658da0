package org.jixiao.interpret;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.model.Department;

/**
 * The registered name most like one that is not registered, to help an officer correct it; nothing
 * is read by it. Two names are alike when what the offices deal with is equal, holds the other, is
 * its abbreviation (住建, 住房和城乡建设), or differs in at most a third of its characters.
 */
final class NearestName {
  private NearestName() {}

  private record Likeness(int rank, int distance, Department department) {}

  /** Returns the name most alike; the order of codes decides between equals. */
  static Optional<String> in(Register register, String name) {
    String key = OfficeWords.key(name);
    return register.departments().stream()
        .flatMap(entry -> likeness(key, entry).stream())
        .min(
            Comparator.comparingInt(Likeness::rank)
                .thenComparingInt(Likeness::distance)
                .thenComparing(likeness -> likeness.department().code())
                .thenComparing(likeness -> likeness.department().name()))
        .map(likeness -> likeness.department().name());
  }

  private static Optional<Likeness> likeness(String key, Department entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
        .map(OfficeWords::key)
        .flatMap(known -> likeness(key, known, entry).stream())
        .min(Comparator.comparingInt(Likeness::rank).thenComparingInt(Likeness::distance));
  }

  private static Optional<Likeness> likeness(String key, String known, Department entry) {
    String mine = OfficeWords.subject(key);
    String theirs = OfficeWords.subject(known);
    int distance = distance(key, known);
    if (mine.length() < 2 || theirs.length() < 2) {
      return Optional.empty();
    }
    if (mine.equals(theirs) || (distance == 1 && mine.length() > 2)) {
      return Optional.of(new Likeness(0, distance, entry));
    }
    if (mine.contains(theirs) || theirs.contains(mine)) {
      return Optional.of(new Likeness(1, distance, entry));
    }
    int differing = distance(mine, theirs);
    if (differing * 3 <= Math.max(mine.length(), theirs.length())) {
      return Optional.of(new Likeness(2, differing, entry));
    }
    boolean abbreviates = mine.charAt(0) == theirs.charAt(0) && isAbbreviation(mine, theirs);
    return abbreviates ? Optional.of(new Likeness(3, distance, entry)) : Optional.empty();
  }

  /** The characters of the short one occur in the long one, in order. */
  private static boolean isAbbreviation(String brief, String full) {
    int at = -1;
    for (int i = 0; i < brief.length(); i++) {
      at = full.indexOf(brief.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many characters must be put in, taken out or replaced. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
