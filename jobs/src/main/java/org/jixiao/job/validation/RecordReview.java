package org.jixiao.job.validation;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.check.Fault;
import org.jixiao.check.FileFault;
import org.jixiao.check.RecordFaults;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.interpret.narrative.NarrativeProjects;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.Severity;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** What one form, list row or report says, and what is the matter with it. */
final class RecordReview {
  private final RecordFaults rules;
  private final RecordPlaces places;
  private final List<ProjectEvaluation> projects = new ArrayList<>();
  private final List<PlacedFault> faults = new ArrayList<>();

  private RecordReview(RecordFaults rules, VerbatimRecord record) {
    this.rules = rules;
    places = new RecordPlaces(record);
  }

  static RecordReview of(
      Reference reference, RecordFaults rules, VerbatimRecord record, String path) {
    RecordReview review = new RecordReview(rules, record);
    if (record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      new DepartmentReports(reference).interpret(record, path).forEach(review::report);
      new NarrativeProjects(reference).interpret(record, path).forEach(review::line);
    } else {
      List<Funding> fundings = new Fundings(reference).interpret(record, path);
      List<Indicator> indicators = new Indicators(reference).interpret(record, path);
      for (ProjectEvaluation project : new ProjectEvaluations(reference).interpret(record, path)) {
        review.project(project, fundings, indicators);
      }
      fundings.forEach(review::funding);
      indicators.forEach(review::indicator);
    }
    return review;
  }

  List<ProjectEvaluation> projects() {
    return projects;
  }

  List<PlacedFault> faults() {
    return faults;
  }

  private void report(DepartmentReport report) {
    rules.ofFlags(report.flags()).forEach(fault -> add(fault, null, places.ofProject(fault)));
  }

  private void line(ProjectEvaluation project) {
    projects.add(project);
    ofProject(project).forEach(fault -> add(fault, project.projectName(), project.locator()));
  }

  private void project(
      ProjectEvaluation project, List<Funding> fundings, List<Indicator> indicators) {
    projects.add(project);
    List<Fault> found = ofProject(project);
    if (project.source().equals(ProjectEvaluation.FROM_FORM)) {
      found.addAll(rules.ofForm(project, fundings, indicators));
      missing(project, project.annualBudgetYuan(), "annual_budget_yuan", found);
      missing(project, project.scorePoints(), "score_points", found);
    }
    found.forEach(fault -> add(fault, project.projectName(), places.ofProject(fault)));
  }

  private List<Fault> ofProject(ProjectEvaluation project) {
    List<Fault> found = new ArrayList<>(rules.ofProject(project));
    found.addAll(rules.ofFlags(project.flags()));
    return found;
  }

  private static void missing(
      ProjectEvaluation project, Object value, String field, List<Fault> found) {
    boolean flagged =
        project.flags().stream()
            .filter(flag -> flag.code().severity() == Severity.ERROR)
            .anyMatch(flag -> flag.field().equals(field));
    if (value == null && !flagged) {
      FileFault fault =
          field.equals("score_points")
              ? FileFault.PROJECT_WITHOUT_SCORE
              : FileFault.PROJECT_WITHOUT_BUDGET;
      found.add(fault.of(field, "空白", null));
    }
  }

  private void funding(Funding funding) {
    List<Fault> found = new ArrayList<>(rules.ofFlags(funding.flags()));
    for (RaisedFlag flag : funding.flags()) {
      if (flag.code() == Flag.CELL_NOT_MAPPED) {
        String words = "资金来源“" + PersonalText.withoutNumbers(flag.verbatim()) + "”";
        found.add(FileFault.CELL_NOT_MAPPED.of(flag.field(), words, null));
      }
    }
    for (Fault fault : found) {
      String place =
          places.ofRow(VerbatimField.FUNDING, funding.ordinal(), fault, funding.locator());
      add(fault, funding.projectName(), place);
    }
  }

  private void indicator(Indicator indicator) {
    List<Fault> found = new ArrayList<>(rules.ofIndicator(indicator));
    found.addAll(rules.ofFlags(indicator.flags()));
    for (Fault fault : found) {
      String place =
          places.ofRow(VerbatimField.INDICATOR, indicator.ordinal(), fault, indicator.locator());
      add(fault, indicator.projectName(), place);
    }
  }

  private void add(Fault fault, String projectName, String place) {
    faults.add(new PlacedFault(fault, projectName, place));
  }
}
