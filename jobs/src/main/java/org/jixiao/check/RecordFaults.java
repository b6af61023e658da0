package org.jixiao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/**
 * The faults of single records and forms, without tables and without Spark: the same rules and
 * flags, with the same words, as {@link Judging} finds in the tables.
 */
public final class RecordFaults {
  private final FlagWords words = FlagWords.load();
  private final Set<Flag> asked = Set.copyOf(FlagWords.asked());
  private final FormFaults forms = new FormFaults();
  private final List<Rule<ProjectEvaluation>> ofProjects = RuleCatalogue.ofProjects();
  private final List<Rule<Indicator>> ofIndicators = RuleCatalogue.ofIndicators();

  /** Returns the rules a project's evaluation breaks, in order of the catalogue. */
  public List<Fault> ofProject(ProjectEvaluation project) {
    return broken(ofProjects, project);
  }

  /** Returns the rules an indicator breaks, in order of the catalogue. */
  public List<Fault> ofIndicator(Indicator indicator) {
    return broken(ofIndicators, indicator);
  }

  /** Returns the rules over the rows of one form that it breaks. */
  public List<Fault> ofForm(
      ProjectEvaluation form, List<Funding> fundings, List<Indicator> indicators) {
    return forms.of(form, fundings, indicators);
  }

  /** Returns the flags that are findings, in order of notice. */
  public List<Fault> ofFlags(List<RaisedFlag> flags) {
    return flags.stream()
        .filter(flag -> asked.contains(flag.code()))
        .map(flag -> Fault.of(flag, words))
        .toList();
  }

  private static <T> List<Fault> broken(List<Rule<T>> rules, T record) {
    List<Fault> faults = new ArrayList<>();
    for (Rule<T> rule : rules) {
      Verdict verdict = rule.judge(record);
      if (verdict.outcome() == Verdict.Outcome.FAILED) {
        faults.add(Fault.of(rule, verdict));
      }
    }
    return faults;
  }
}
