package org.jixiao.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a release prints, already computed.
 *
 * @param releaseId name of the release folder
 * @param asOf the day the release speaks of
 * @param districtName as printed on covers
 * @param statistics in the order they are to be printed
 * @param findings what needs attention, weightiest first
 * @param accounts where files' cells and amounts went, a Chinese sentence each
 * @param submissions files handed in, without their bytes, ordered by path
 * @param departments names of the departments in the order of the register, in which lists of
 *     departments are printed; others follow
 */
public record ReleaseContent(
    String releaseId,
    LocalDate asOf,
    String districtName,
    List<StatisticTable> statistics,
    List<Finding> findings,
    List<String> accounts,
    List<Submission> submissions,
    List<String> departments) {
  public ReleaseContent {
    statistics = List.copyOf(statistics);
    findings = List.copyOf(findings);
    accounts = List.copyOf(accounts);
    submissions = List.copyOf(submissions);
    // Releases kept before the register was part of them have none.
    departments = departments == null ? List.of() : List.copyOf(departments);
  }

  /** Returns the content of a release whose register is not known. */
  public ReleaseContent(
      String releaseId,
      LocalDate asOf,
      String districtName,
      List<StatisticTable> statistics,
      List<Finding> findings,
      List<String> accounts,
      List<Submission> submissions) {
    this(releaseId, asOf, districtName, statistics, findings, accounts, submissions, List.of());
  }

  /** Returns whether there is nothing to print: no statistic has a row. */
  public boolean isEmpty() {
    return statistics.stream().allMatch(table -> table.rows().isEmpty());
  }
}
