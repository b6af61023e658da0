package org.jixiao.job.department;

import java.util.List;
import java.util.Optional;
import org.jixiao.interpret.Answers;
import org.jixiao.interpret.BureauLists;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Identity;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.interpret.narrative.Deviations;
import org.jixiao.interpret.narrative.NarrativeProjects;
import org.jixiao.interpret.narrative.ReportedProjects;
import org.jixiao.model.Answer;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.Correction;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;
import org.jixiao.model.VerbatimRecord;

/** All interpreters on one record. */
public final class Hearing {
  private final boolean hiddenCount;
  private final ProjectEvaluations projects;
  private final Fundings fundings;
  private final Indicators indicators;
  private final NarrativeProjects narrativeProjects;
  private final DepartmentReports reports;
  private final ReportedProjects lines;
  private final Deviations deviations;
  private final Answers answers;
  private final BureauLists bureau;

  /**
   * @param hiddenCount whether what stands on hidden sheets counts
   */
  public Hearing(Reference reference, boolean hiddenCount) {
    this.hiddenCount = hiddenCount;
    projects = new ProjectEvaluations(reference);
    fundings = new Fundings(reference);
    indicators = new Indicators(reference);
    narrativeProjects = new NarrativeProjects(reference);
    reports = new DepartmentReports(reference);
    lines = new ReportedProjects(reference);
    deviations = new Deviations(reference);
    answers = new Answers(reference);
    bureau = new BureauLists(reference);
  }

  /**
   * Returns of which department and year a record speaks; empty for a record that is kept and not
   * evaluated.
   *
   * @param path where the file lies below the inbox
   */
  public Optional<Identity> identity(VerbatimRecord record, String path) {
    return projects
        .identity(record, path)
        .or(() -> reports.identity(record, path))
        .or(() -> answers.identity(record, path))
        .or(() -> bureau.identity(record, path));
  }

  /** Returns what a record says; empty for a record that is kept and not evaluated. */
  public Optional<Heard> of(VerbatimRecord record, String path) {
    return identity(record, path)
        .map(
            identity ->
                !hiddenCount && record.hidden()
                    ? notCounted(record, path, identity)
                    : record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)
                        ? narrative(record, path, identity)
                        : sheet(record, path, identity));
  }

  /** Returns the corrections no record heard so far was about. */
  public List<Correction> correctionsUnmatched(List<Correction> all) {
    List<Correction> applied = deviations.correctionsApplied();
    return all.stream().filter(one -> !applied.contains(one)).toList();
  }

  /** Whether a record is worth hearing for the corrections in it. */
  public boolean mayBeCorrected(VerbatimRecord record) {
    return deviations.mayBeCorrected(record);
  }

  private Heard sheet(VerbatimRecord record, String path, Identity identity) {
    List<ProjectEvaluation> evaluations = projects.interpret(record, path);
    List<Indicator> rows = indicators.interpret(record, path);
    boolean form = record.form().equals(VerbatimRecord.PROJECT_FORM);
    return heard(
        record,
        path,
        identity,
        evaluations,
        form ? fundings.interpret(record, path) : List.of(),
        form ? rows : List.of(),
        List.of(),
        List.of(),
        evaluations.stream().flatMap(one -> deviations.ofForm(one, rows).stream()).toList(),
        answers.interpret(record, path),
        bureau.approved(record, path),
        bureau.reviews(record, path));
  }

  private Heard narrative(VerbatimRecord record, String path, Identity identity) {
    return heard(
        record,
        path,
        identity,
        narrativeProjects.interpret(record, path),
        List.of(),
        List.of(),
        reports.interpret(record, path),
        lines.interpret(record, path),
        deviations.ofReport(record, path),
        List.of(),
        List.of(),
        List.of());
  }

  /** What does not count is still told of in the account of amounts. */
  private static Heard notCounted(VerbatimRecord record, String path, Identity identity) {
    return heard(
        record, path, identity, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  private static Heard heard(
      VerbatimRecord record,
      String path,
      Identity identity,
      List<ProjectEvaluation> projects,
      List<Funding> fundings,
      List<Indicator> indicators,
      List<DepartmentReport> reports,
      List<ReportedProject> lines,
      List<Deviation> deviations,
      List<Answer> answers,
      List<ApprovedProject> approved,
      List<ReviewResult> reviews) {
    return new Heard(
        identity.fiscalYear(),
        identity.departmentName(),
        record.submissionId(),
        path,
        record.recordId(),
        record.locator(),
        record.isEvaluation(),
        record.form().equals(VerbatimRecord.DEPARTMENT_REPORT),
        projects,
        fundings,
        indicators,
        reports,
        lines,
        deviations,
        answers,
        approved,
        reviews,
        StatedAmount.of(record));
  }
}
