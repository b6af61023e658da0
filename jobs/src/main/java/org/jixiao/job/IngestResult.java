package org.jixiao.job;

import java.util.List;
import java.util.function.Predicate;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.Catalog;

/**
 * What became of the files of an inbox: files = read + rejected + ignored + duplicate, always.
 *
 * @param fresh contents never seen before
 * @param ignored passed over: by name, or taken out by an officer
 * @param duplicates path of each duplicate, with the path that stands for its content
 * @param changed whether anything in the verbatim layer changed
 */
record IngestResult(
    long files,
    long fresh,
    long read,
    long rejected,
    long ignored,
    long duplicate,
    List<String> duplicates,
    boolean changed) {
  IngestResult {
    duplicates = List.copyOf(duplicates);
  }

  static IngestResult of(List<Arrival> here, long fresh, boolean changed) {
    List<Arrival> duplicates = here.stream().filter(file -> file.is(Outcome.DUPLICATE)).toList();
    long read = count(here, file -> file.is(Outcome.READ));
    long rejected = count(here, file -> file.is(Outcome.REJECTED));
    return new IngestResult(
        here.size(),
        fresh,
        read,
        rejected,
        here.size() - read - rejected - duplicates.size(),
        duplicates.size(),
        duplicates.stream().map(file -> file.relativePath() + " = " + file.sameAs()).toList(),
        changed);
  }

  /** Returns what became of all files that nothing has replaced since. */
  static IngestResult inForce(Catalog catalog) {
    List<Arrival> standing =
        Arrival.all(catalog).stream()
            .filter(file -> !file.is(Outcome.SUPERSEDED) && !file.is(Outcome.WITHDRAWN))
            .toList();
    return of(standing, 0, false);
  }

  private static long count(List<Arrival> here, Predicate<Arrival> condition) {
    return here.stream().filter(condition).count();
  }
}
