package org.jixiao.job.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.check.Fault;
import org.jixiao.check.FileFault;
import org.jixiao.check.ProjectSheet;
import org.jixiao.check.RecordFaults;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Identity;
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
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** What one form, list row or report says, and what is the matter with it. */
final class RecordReview {
  private final RecordFaults rules;
  private final RecordPlaces places;
  private final Integer fiscalYear;
  private final String departmentName;
  private final List<ProjectEvaluation> projects = new ArrayList<>();
  private final List<PlacedFault> faults = new ArrayList<>();

  private RecordReview(RecordFaults rules, VerbatimRecord record, Optional<Identity> whose) {
    this.rules = rules;
    fiscalYear = whose.map(Identity::fiscalYear).orElse(null);
    departmentName = whose.map(Identity::departmentName).orElse(null);
    places = new RecordPlaces(record);
  }

  static RecordReview of(
      Reference reference, RecordFaults rules, VerbatimRecord record, String path) {
    DepartmentReports reports = new DepartmentReports(reference);
    ProjectEvaluations evaluations = new ProjectEvaluations(reference);
    Optional<Identity> whose =
        evaluations.identity(record, path).or(() -> reports.identity(record, path));
    RecordReview review = new RecordReview(rules, record, whose);
    if (record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      reports.interpret(record, path).forEach(review::report);
      new NarrativeProjects(reference).interpret(record, path).forEach(review::line);
    } else {
      List<Funding> fundings = new Fundings(reference).interpret(record, path);
      List<Indicator> indicators = new Indicators(reference).interpret(record, path);
      for (ProjectEvaluation project : evaluations.interpret(record, path)) {
        ProjectSheet sheet = new ProjectSheet(project, fundings, indicators);
        review.project(sheet);
        indicators.forEach(indicator -> review.indicator(sheet, indicator));
      }
      fundings.forEach(review::funding);
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
    List<Fault> found = new ArrayList<>(rules.ofReport(report));
    found.addAll(rules.ofFlags(report.flags()));
    found.forEach(fault -> add(fault, null, places.ofProject(fault)));
  }

  private void line(ProjectEvaluation project) {
    projects.add(project);
    ofSheet(new ProjectSheet(project, List.of(), List.of()))
        .forEach(fault -> add(fault, project.projectName(), project.locator()));
  }

  private void project(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    projects.add(project);
    ofSheet(sheet).forEach(fault -> add(fault, project.projectName(), places.ofProject(fault)));
  }

  private List<Fault> ofSheet(ProjectSheet sheet) {
    List<Fault> found = new ArrayList<>(rules.ofSheet(sheet));
    found.addAll(rules.ofFlags(sheet.project().flags()));
    return found;
  }

  private void funding(Funding funding) {
    List<Fault> found = new ArrayList<>(rules.ofFunding(funding));
    found.addAll(rules.ofFlags(funding.flags()));
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

  private void indicator(ProjectSheet sheet, Indicator indicator) {
    List<Fault> found = new ArrayList<>(rules.ofIndicator(sheet, indicator));
    found.addAll(rules.ofFlags(indicator.flags()));
    for (Fault fault : found) {
      String place =
          places.ofRow(VerbatimField.INDICATOR, indicator.ordinal(), fault, indicator.locator());
      add(fault, indicator.projectName(), place);
    }
  }

  private void add(Fault fault, String projectName, String place) {
    faults.add(new PlacedFault(fault, fiscalYear, departmentName, projectName, place));
  }
}
