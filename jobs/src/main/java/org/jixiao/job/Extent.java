package org.jixiao.job;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * What a run computes anew: everything, or some department-years and, for them, the submissions
 * that speak of them.
 *
 * @param units the department-years; null for everything
 * @param submissions ids of the standing submissions that speak of them; null for everything
 * @param folders folders below the inbox in which those lie
 */
record Extent(Set<DepartmentYear> units, Set<String> submissions, Set<String> folders) {
  static final Extent EVERYTHING = new Extent(null, null, null);
  static final Extent NOTHING = new Extent(Set.of(), Set.of(), Set.of());

  /** More units than this make a condition that costs more than it saves. */
  private static final int MOST = 200;

  boolean isEverything() {
    return units == null;
  }

  boolean isNothing() {
    return units != null && units.isEmpty();
  }

  /** Returns this extent, or everything where little of it would be left out. */
  Extent orEverything(int knownUnits) {
    return isEverything() || units.size() > MOST || 2 * units.size() > knownUnits
        ? EVERYTHING
        : this;
  }

  /** Returns the condition that a row of a department-year is computed anew. */
  Column ofUnits() {
    return isEverything() ? functions.lit(true) : any(units);
  }

  /** Returns the condition that a row is of a department of which some year is computed anew. */
  Column ofDepartments() {
    return isEverything()
        ? functions.lit(true)
        : functions
            .col("department_name")
            .isInCollection(
                units.stream()
                    .map(DepartmentYear::departmentName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
  }

  private static Column any(Set<DepartmentYear> units) {
    return units.stream()
        .map(DepartmentYear::condition)
        .reduce(Column::or)
        .orElse(functions.lit(false));
  }

  /** Returns the condition that a record is needed for it. */
  Column ofRecords() {
    return isEverything() ? functions.lit(true) : ofRecords(submissions, folders);
  }

  /**
   * Returns the condition that a record is of one of the submissions. That it lies in one of their
   * folders follows; said as well, it tells which data files need not be read.
   */
  static Column ofRecords(Set<String> submissions, Set<String> folders) {
    Column needed = functions.col("submission_id").isInCollection(submissions);
    return folders.size() > MOST
        ? needed
        : folders.stream()
            .map(functions.col("locator")::startsWith)
            .reduce(Column::or)
            .map(needed::and)
            .orElse(needed);
  }
}
