package org.jixiao.job;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * What a run computes anew: everything, or some department-years and, for them, the submissions
 * that speak of them.
 *
 * @param units the department-years; null for everything
 * @param submissions ids of the standing submissions that speak of them; null for everything
 * @param changed ids of the submissions that came, went or moved since; null for everything
 */
record Extent(Set<DepartmentYear> units, Set<String> submissions, Set<String> changed) {
  static final Extent EVERYTHING = new Extent(null, null, null);

  /** More units than this make a condition that costs more than it saves. */
  private static final int MOST = 200;

  boolean isEverything() {
    return units == null;
  }

  /** Returns this extent, or everything where little of it would be left out. */
  Extent orEverything(int knownUnits) {
    return isEverything() || units.size() > MOST || 2 * units.size() > knownUnits
        ? EVERYTHING
        : this;
  }

  /** Returns the condition that a row of a department-year is computed anew. */
  Column ofUnits() {
    return isEverything()
        ? functions.lit(true)
        : units.stream()
            .map(DepartmentYear::condition)
            .reduce(Column::or)
            .orElse(functions.lit(false));
  }

  /** Returns the condition that a record is needed for it. */
  Column ofRecords() {
    return isEverything()
        ? functions.lit(true)
        : functions.col("submission_id").isInCollection(submissions);
  }
}
