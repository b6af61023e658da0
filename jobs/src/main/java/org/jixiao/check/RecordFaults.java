package org.jixiao.check;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.RaisedFlag;

/**
 * The faults of single documents, without tables and without Spark: the same rules and flags, with
 * the same words, as {@link DepartmentJudge} says of a department.
 */
public final class RecordFaults {
  private final FlagWords words = FlagWords.load();
  private final List<Rule<ProjectSheet>> ofSheets;
  private final List<Rule<SheetIndicator>> ofIndicators;
  private final List<Rule<Funding>> ofFundings;
  private final List<Rule<DepartmentReport>> ofReports;

  public RecordFaults(Thresholds thresholds) {
    RuleCatalogue catalogue = new RuleCatalogue(thresholds);
    ofSheets = catalogue.ofSheets();
    ofIndicators = catalogue.ofIndicators();
    ofFundings = catalogue.ofFundings();
    ofReports = catalogue.ofReports();
  }

  /** Returns the rules a project with the rows of its form breaks, in order of the catalogue. */
  public List<Fault> ofSheet(ProjectSheet sheet) {
    return broken(ofSheets, sheet, sheet.project().fiscalYear());
  }

  /** Returns the rules an indicator of a form breaks, in order of the catalogue. */
  public List<Fault> ofIndicator(ProjectSheet sheet, Indicator row) {
    return broken(ofIndicators, new SheetIndicator(sheet, row), row.fiscalYear());
  }

  /** Returns the rules a row of funds breaks, in order of the catalogue. */
  public List<Fault> ofFunding(Funding row) {
    return broken(ofFundings, row, row.fiscalYear());
  }

  /** Returns the rules a narrative breaks, in order of the catalogue. */
  public List<Fault> ofReport(DepartmentReport report) {
    return broken(ofReports, report, report.fiscalYear());
  }

  /** Returns the flags that are findings, in order of notice. */
  public List<Fault> ofFlags(List<RaisedFlag> flags) {
    return words.faults(flags);
  }

  private static <T> List<Fault> broken(List<Rule<T>> rules, T subject, Integer fiscalYear) {
    List<Fault> faults = new ArrayList<>();
    for (Rule<T> rule : rules) {
      Verdict verdict = rule.judge(subject);
      if (verdict.isFailed()) {
        faults.add(Fault.of(rule.words(), fiscalYear, verdict));
      }
    }
    return faults;
  }
}
