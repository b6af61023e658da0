package org.jixiao.job.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.JoinedReports;
import org.jixiao.model.Answer;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;

/** What stands of one department and fiscal year: the rows that follow from its records. */
public record DepartmentRows(
    List<ProjectEvaluation> projects,
    List<Funding> fundings,
    List<Indicator> indicators,
    List<DepartmentReport> reports,
    List<ReportedProject> lines,
    List<Deviation> deviations,
    List<AmountAccount> amounts,
    List<Answer> answers,
    List<ApprovedProject> approved,
    List<ReviewResult> reviews) {
  public DepartmentRows {
    projects = List.copyOf(projects);
    fundings = List.copyOf(fundings);
    indicators = List.copyOf(indicators);
    reports = List.copyOf(reports);
    lines = List.copyOf(lines);
    deviations = List.copyOf(deviations);
    amounts = List.copyOf(amounts);
    answers = List.copyOf(answers);
    approved = List.copyOf(approved);
    reviews = List.copyOf(reviews);
  }

  /**
   * Returns the rows, whatever the order of the records.
   *
   * @param heard all that is said of one department and year; or all that lacks either, whose
   *     narratives are not joined as nothing tells that they belong together
   * @param received when each submission was received, in any unit that orders
   */
  public static DepartmentRows of(
      List<Heard> heard, Reference reference, Map<String, Long> received) {
    List<Heard> ordered =
        heard.stream()
            .sorted(Comparator.comparing(Heard::locator).thenComparing(Heard::recordId))
            .toList();
    List<ProjectEvaluation> projects = StandingProjects.of(all(ordered, Heard::projects), received);
    Set<String> standing =
        projects.stream()
            .filter(one -> !one.source().equals(ProjectEvaluation.FROM_NARRATIVE))
            .map(ProjectEvaluation::recordId)
            .collect(Collectors.toSet());
    List<Heard> sheets = ordered.stream().filter(one -> standing.contains(one.recordId())).toList();
    List<Funding> fundings = all(sheets, Heard::fundings);
    List<Heard> narratives = ordered.stream().filter(Heard::narrative).toList();
    JoinedReports joined = new JoinedReports(reference);
    List<Deviation> deviations =
        new ArrayList<>(joined(narratives, Heard::deviations, joined::deviations));
    deviations.addAll(all(sheets, Heard::deviations));
    BureauRows bureau = new BureauRows(projects, received);
    return new DepartmentRows(
        projects,
        fundings,
        all(sheets, Heard::indicators),
        joined(narratives, Heard::reports, reports -> List.of(joined.claims(reports))),
        joined(narratives, Heard::lines, joined::projects),
        deviations,
        AmountAccount.of(ordered, AmountPlace.inTables(projects, fundings), standing::contains),
        StandingAnswers.of(all(ordered, Heard::answers), received),
        bureau.approved(all(ordered, Heard::approved)),
        bureau.reviews(all(ordered, Heard::reviews)));
  }

  private static <T> List<T> all(List<Heard> heard, Function<Heard, List<T>> rows) {
    return heard.stream().flatMap(one -> rows.apply(one).stream()).toList();
  }

  private static <T> List<T> joined(
      List<Heard> narratives, Function<Heard, List<T>> rows, Function<List<T>, List<T>> together) {
    boolean identified =
        narratives.stream()
            .allMatch(one -> one.fiscalYear() != null && one.departmentName() != null);
    if (!identified) {
      return narratives.stream()
          .map(rows)
          .filter(own -> !own.isEmpty())
          .flatMap(own -> together.apply(own).stream())
          .toList();
    }
    List<T> all = all(narratives, rows);
    return all.isEmpty() ? all : together.apply(all);
  }
}
