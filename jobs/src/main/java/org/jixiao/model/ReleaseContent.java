package org.jixiao.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param quoted what departments wrote of the evaluated year, for the drafts of their reports
 * @param details what stands behind the figures, of every year: the projects, and what departments
 *     wrote of causes and measures, each with its place
 * @param answers what departments answered to findings, those that stand, by place
 * @param revisions what moved against the release before; null where nobody compared
 */
public record ReleaseContent(
    String releaseId,
    LocalDate asOf,
    String districtName,
    List<StatisticTable> statistics,
    List<Finding> findings,
    List<String> accounts,
    List<Submission> submissions,
    List<String> departments,
    List<QuotedTable> quoted,
    List<QuotedTable> details,
    List<Answer> answers,
    Revisions revisions) {
  private static final String YEAR = "fiscal_year";

  public ReleaseContent {
    statistics = List.copyOf(statistics);
    findings = List.copyOf(findings);
    accounts = List.copyOf(accounts);
    submissions = List.copyOf(submissions);
    // Releases kept before these were part of them have none.
    departments = departments == null ? List.of() : List.copyOf(departments);
    quoted = quoted == null ? List.of() : List.copyOf(quoted);
    details = details == null ? List.of() : List.copyOf(details);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** Returns the content of a release of which the rest is not known. */
  public ReleaseContent(
      String releaseId,
      LocalDate asOf,
      String districtName,
      List<StatisticTable> statistics,
      List<Finding> findings,
      List<String> accounts,
      List<Submission> submissions) {
    this(
        releaseId,
        asOf,
        districtName,
        statistics,
        findings,
        accounts,
        submissions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** Returns this content with what departments wrote. */
  public ReleaseContent quoting(List<QuotedTable> tables) {
    return new ReleaseContent(
        releaseId,
        asOf,
        districtName,
        statistics,
        findings,
        accounts,
        submissions,
        departments,
        tables,
        details,
        answers,
        revisions);
  }

  /** Returns this content with what departments answered. */
  public ReleaseContent answered(List<Answer> all) {
    return new ReleaseContent(
        releaseId,
        asOf,
        districtName,
        statistics,
        findings,
        accounts,
        submissions,
        departments,
        quoted,
        details,
        all,
        revisions);
  }

  /** Returns this content with what stands behind its figures. */
  public ReleaseContent detailing(List<QuotedTable> tables) {
    return new ReleaseContent(
        releaseId,
        asOf,
        districtName,
        statistics,
        findings,
        accounts,
        submissions,
        departments,
        quoted,
        tables,
        answers,
        revisions);
  }

  /** Returns this content with what moved against the release before. */
  public ReleaseContent revising(Revisions against) {
    return new ReleaseContent(
        releaseId,
        asOf,
        districtName,
        statistics,
        findings,
        accounts,
        submissions,
        departments,
        quoted,
        details,
        answers,
        against);
  }

  /** Returns every fiscal year any statistic speaks of, latest first. */
  public List<Integer> years() {
    return statistics.stream()
        .flatMap(ReleaseContent::years)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /**
   * Returns the latest fiscal year that has ended, or the latest when none has: a year is evaluated
   * after it has ended, and a later one in a document is a slip of the pen.
   */
  public Optional<Integer> evaluatedYear() {
    List<Integer> years = years();
    Optional<Integer> ended = years.stream().filter(year -> year < asOf.getYear()).findFirst();
    return ended.or(() -> years.stream().findFirst());
  }

  private static Stream<Integer> years(StatisticTable table) {
    List<String> columns = table.columns().stream().map(StatisticColumn::name).toList();
    int column = columns.indexOf(YEAR);
    return column < 0
        ? Stream.of()
        : table.rows().stream()
            .map(row -> row.get(column))
            .filter(Number.class::isInstance)
            .map(year -> ((Number) year).intValue());
  }

  /** Returns whether there is nothing to print: no statistic has a row. */
  public boolean isEmpty() {
    return statistics.stream().allMatch(table -> table.rows().isEmpty());
  }
}
