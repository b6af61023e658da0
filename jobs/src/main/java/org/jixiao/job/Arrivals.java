package org.jixiao.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.InboxListing;
import org.jixiao.model.Outcome;

/**
 * The files of one inbox beside what is stored: of files with equal content one stands for it, the
 * others are its duplicates. Every file has exactly one outcome, so that outcomes add up to files.
 */
final class Arrivals {
  private final List<ScannedFile> files;
  private final Map<String, ScannedFile> standing = new LinkedHashMap<>();

  /**
   * @param stored the submissions stored so far, by id
   */
  Arrivals(List<ScannedFile> files, Map<String, StoredSubmission> stored) {
    this.files = files;
    Map<String, List<ScannedFile>> byContent = new LinkedHashMap<>();
    for (ScannedFile file : files) {
      byContent.computeIfAbsent(file.submissionId(), id -> new ArrayList<>()).add(file);
    }
    byContent.forEach(
        (id, same) -> standing.put(id, standing(same, Optional.ofNullable(stored.get(id)))));
  }

  /** The path it is stored under stands while it lies there, else the first that is to be read. */
  private static ScannedFile standing(List<ScannedFile> same, Optional<StoredSubmission> stored) {
    String storedPath = stored.map(StoredSubmission::relativePath).orElse("");
    return same.stream()
        .min(
            Comparator.comparing((ScannedFile file) -> isIgnored(file))
                .thenComparing(file -> !file.relativePath().equals(storedPath))
                .thenComparing(ScannedFile::relativePath))
        .orElseThrow();
  }

  private static boolean isIgnored(ScannedFile file) {
    return InboxListing.ignoredByName(file.relativePath());
  }

  /** Returns the file that stands for each content, by id. */
  Map<String, ScannedFile> standing() {
    return standing;
  }

  /** Returns the paths where something lies now that an officer has not taken out. */
  Set<String> paths(Map<String, StoredSubmission> stored) {
    Set<String> paths = new HashSet<>();
    for (ScannedFile file : files) {
      StoredSubmission row = stored.get(file.submissionId());
      if (row == null || !row.outcome().equals(Outcome.WITHDRAWN.word())) {
        paths.add(file.relativePath());
      }
    }
    return paths;
  }

  /** Returns the stored contents that now lie under another path, and must be read as there. */
  Set<String> moved(Map<String, StoredSubmission> stored) {
    Set<String> moved = new HashSet<>();
    standing.forEach(
        (id, file) -> {
          StoredSubmission row = stored.get(id);
          boolean elsewhere = row != null && !row.relativePath().equals(file.relativePath());
          if (elsewhere && !row.outcome().equals(Outcome.WITHDRAWN.word())) {
            moved.add(id);
          }
        });
    return moved;
  }

  /** Returns what became of the files of this inbox, by path. */
  List<Arrival> here(Map<String, StoredSubmission> stored, Instant receivedAt) {
    return files.stream()
        .map(
            file -> {
              ScannedFile stands = standing.get(file.submissionId());
              if (stands.equals(file)) {
                return arrival(file, receivedAt, stored.get(file.submissionId()).outcome(), null);
              }
              return isIgnored(file)
                  ? arrival(file, receivedAt, Outcome.IGNORED.word(), null)
                  : arrival(file, receivedAt, Outcome.DUPLICATE.word(), stands.relativePath());
            })
        .toList();
  }

  private static Arrival arrival(
      ScannedFile file, Instant receivedAt, String outcome, String sameAs) {
    return new Arrival(file.relativePath(), file.submissionId(), receivedAt, outcome, sameAs);
  }

  /**
   * Returns all arrivals there have been: those known, with the time they were first seen, those of
   * this inbox, and what is superseded because other content lies under its path now.
   */
  List<Arrival> all(List<Arrival> known, List<Arrival> here) {
    Map<List<String>, Arrival> all = new TreeMap<>(Comparator.comparing(List::toString));
    Set<String> taken = new HashSet<>();
    here.stream()
        .filter(file -> !file.is(Outcome.WITHDRAWN))
        .forEach(file -> taken.add(file.relativePath()));
    for (Arrival arrival : known) {
      boolean replaced =
          taken.contains(arrival.relativePath())
              || taken.contains(Archive.path(arrival.relativePath()));
      boolean movedAway =
          standing.containsKey(arrival.submissionId()) && !arrival.is(Outcome.IGNORED);
      all.put(
          key(arrival),
          replaced || movedAway
              ? new Arrival(
                  arrival.relativePath(),
                  arrival.submissionId(),
                  arrival.receivedAt(),
                  Outcome.SUPERSEDED.word(),
                  null)
              : arrival);
    }
    for (Arrival arrival : here) {
      Instant first =
          all.containsKey(key(arrival)) ? all.get(key(arrival)).receivedAt() : arrival.receivedAt();
      all.put(
          key(arrival),
          new Arrival(
              arrival.relativePath(),
              arrival.submissionId(),
              first,
              arrival.outcome(),
              arrival.sameAs()));
    }
    return List.copyOf(all.values());
  }

  private static List<String> key(Arrival arrival) {
    return List.of(arrival.relativePath(), arrival.submissionId());
  }
}
