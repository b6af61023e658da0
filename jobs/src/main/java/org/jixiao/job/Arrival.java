package org.jixiao.job;

import static org.jixiao.job.TableNames.ARRIVAL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;

/**
 * Content that came under a path; a row of {@code verbatim.arrival}.
 *
 * @param outcome what became of it there: {@code duplicate} when another path stands for it
 * @param sameAs the path that stands for its content; null unless it is a duplicate
 */
record Arrival(
    String relativePath, String submissionId, Instant receivedAt, String outcome, String sameAs) {

  /** Returns all arrivals by path, then time. */
  static List<Arrival> all(Catalog catalog) {
    return catalog.rows(ARRIVAL).stream()
        .map(
            row ->
                new Arrival(
                    text(row, "relative_path"),
                    text(row, "submission_id"),
                    ((OffsetDateTime) row.getField("received_at")).toInstant(),
                    text(row, "outcome"),
                    text(row, "same_as")))
        .sorted(
            Comparator.comparing(Arrival::relativePath)
                .thenComparing(Arrival::receivedAt)
                .thenComparing(Arrival::submissionId))
        .toList();
  }

  boolean is(org.jixiao.model.Outcome asked) {
    return outcome.equals(asked.word());
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }
}
