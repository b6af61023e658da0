package org.jixiao.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What moved against the release before.
 *
 * @param earlierReleaseId null when there was none
 * @param earlierAsOf the day the earlier release spoke of; null when there was none
 * @param rows in the order of the statistics
 */
public record Revisions(String earlierReleaseId, LocalDate earlierAsOf, List<Revision> rows) {
  /** Of the first release of a warehouse. */
  public static final Revisions FIRST = new Revisions(null, null, List.of());

  public Revisions {
    rows = List.copyOf(rows);
  }

  /** Returns how many published figures say something else now. */
  public long moved() {
    return rows.stream().filter(row -> row.change().equals(Revision.MOVED)).count();
  }
}
