package org.jixiao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;

/**
 * Every rule over single documents, and every flag, on what stands of one department and fiscal
 * year.
 */
public final class DepartmentJudge {
  private final List<Rule<ProjectSheet>> ofSheets;
  private final List<Rule<SheetIndicator>> ofIndicators;
  private final List<Rule<Funding>> ofFundings;
  private final List<Rule<DepartmentReport>> ofReports;
  private final Set<String> all = RuleCatalogue.ids();
  private final FlagWords flagWords = FlagWords.load();

  public DepartmentJudge(Thresholds thresholds) {
    RuleCatalogue catalogue = new RuleCatalogue(thresholds);
    ofSheets = catalogue.ofSheets();
    ofIndicators = catalogue.ofIndicators();
    ofFundings = catalogue.ofFundings();
    ofReports = catalogue.ofReports();
  }

  /**
   * Returns what the rules say: each failure, and per rule how many subjects passed and how many it
   * did not apply to. A rule that found nothing to look at is counted as well, with zeros.
   *
   * @param fundings those of the projects' forms
   * @param indicators those of the projects' forms
   */
  public List<Judgement> ofRules(
      Integer fiscalYear,
      String departmentName,
      List<ProjectEvaluation> projects,
      List<Funding> fundings,
      List<Indicator> indicators,
      List<DepartmentReport> reports) {
    if (projects.isEmpty() && reports.isEmpty()) {
      return List.of();
    }
    Said said = new Said();
    Map<String, List<Funding>> fundsOf =
        fundings.stream()
            .sorted(Comparator.comparing(Funding::ordinal))
            .collect(Collectors.groupingBy(Funding::recordId));
    Map<String, List<Indicator>> rowsOf =
        indicators.stream()
            .sorted(Comparator.comparing(Indicator::ordinal))
            .collect(Collectors.groupingBy(Indicator::recordId));
    for (ProjectEvaluation project : projects) {
      ProjectSheet sheet =
          new ProjectSheet(
              project,
              fundsOf.getOrDefault(project.recordId(), List.of()),
              rowsOf.getOrDefault(project.recordId(), List.of()));
      said.by(ofSheets, sheet, Subject.of(project));
      sheet.fundings().forEach(fund -> said.by(ofFundings, fund, Subject.of(fund)));
      sheet.rows().forEach(row -> said.by(ofIndicators, row, Subject.of(row.row())));
    }
    reports.forEach(report -> said.by(ofReports, report, Subject.of(report)));
    return said.judgements(fiscalYear, departmentName, all);
  }

  /**
   * Returns what interpretation flagged, as failures: an unreadable value the department must
   * answer for, anything else for its information.
   */
  public List<Judgement> ofFlags(
      List<ProjectEvaluation> projects,
      List<Funding> fundings,
      List<Indicator> indicators,
      List<DepartmentReport> reports,
      List<ReportedProject> lines) {
    return Stream.of(
            projects.stream().flatMap(row -> flagged(Subject.of(row), row.flags())),
            fundings.stream().flatMap(row -> flagged(Subject.of(row), row.flags())),
            indicators.stream().flatMap(row -> flagged(Subject.of(row), row.flags())),
            reports.stream().flatMap(row -> flagged(Subject.of(row), row.flags())),
            lines.stream().flatMap(row -> flagged(Subject.of(row), row.flags())))
        .flatMap(judgements -> judgements)
        .toList();
  }

  private Stream<Judgement> flagged(Subject subject, List<RaisedFlag> flags) {
    return flagWords.faults(flags).stream().map(fault -> Judgement.failure(fault, subject));
  }

  /** What the rules have said so far: failures one by one, the rest counted. */
  private static final class Said {
    private final List<Judgement> failures = new ArrayList<>();
    private final Map<String, Map<Verdict.Outcome, Long>> others = new LinkedHashMap<>();

    <T> void by(List<Rule<T>> rules, T subject, Subject about) {
      for (Rule<T> rule : rules) {
        Verdict verdict = rule.judge(subject);
        if (verdict.isFailed()) {
          failures.add(Judgement.failure(rule.words(), about, verdict));
        } else {
          others
              .computeIfAbsent(rule.id(), id -> new TreeMap<>())
              .merge(verdict.outcome(), 1L, Long::sum);
        }
      }
    }

    List<Judgement> judgements(
        Integer fiscalYear, String departmentName, Collection<String> rules) {
      List<Judgement> judgements = new ArrayList<>(failures);
      for (String rule : rules) {
        Map<Verdict.Outcome, Long> counts =
            others.getOrDefault(rule, Map.of(Verdict.Outcome.NOT_APPLICABLE, 0L));
        counts.forEach(
            (outcome, subjects) ->
                judgements.add(
                    Judgement.tally(rule, fiscalYear, departmentName, outcome, subjects)));
      }
      return judgements;
    }
  }
}
