package org.jixiao.check.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks everything about a year that does not need texts to be compared. */
public final class YearQuestions {
  private static final Comparator<SignalProject> ORDER =
      Comparator.comparing(SignalProject::departmentName)
          .thenComparing(SignalProject::locator)
          .thenComparing(SignalProject::projectKey);

  private final SignalThresholds thresholds;
  private final ScoreQuestions scores;
  private final ExecutionQuestions execution;
  private final TargetQuestions targets;
  private final AmountQuestions amounts;

  public YearQuestions(SignalThresholds thresholds) {
    this.thresholds = thresholds;
    scores = new ScoreQuestions(thresholds);
    execution = new ExecutionQuestions(thresholds);
    targets = new TargetQuestions(thresholds);
    amounts = new AmountQuestions(thresholds);
  }

  /**
   * Returns what was asked about the district and each department, whatever came of it; the same
   * question to all departments of the year is one family for the rate of false discoveries.
   *
   * @param all projects of one year, in any order
   */
  public List<Signal> ask(int year, List<SignalProject> all) {
    List<SignalProject> projects = all.stream().sorted(ORDER).toList();
    BigDecimal fence = targets.fence(projects);
    List<Asked> asked = new ArrayList<>();
    Group district = new Group(year, Signal.DISTRICT, Signal.WHOLE, projects, List.of());
    ask(district, fence).forEach(draft -> asked.add(new Asked(district, draft)));
    Map<String, List<SignalProject>> departments =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    SignalProject::departmentName, TreeMap::new, Collectors.toList()));
    departments.forEach(
        (name, own) -> {
          List<SignalProject> others =
              projects.stream().filter(project -> !project.departmentName().equals(name)).toList();
          Group department = new Group(year, Signal.DEPARTMENT, name, own, others);
          ask(department, fence).forEach(draft -> asked.add(new Asked(department, draft)));
        });
    return answered(asked);
  }

  private List<Draft> ask(Group group, BigDecimal fence) {
    List<Draft> drafts = new ArrayList<>(scores.ask(group));
    drafts.addAll(execution.ask(group));
    drafts.addAll(targets.ask(group, fence));
    drafts.addAll(amounts.ask(group));
    return drafts;
  }

  private List<Signal> answered(List<Asked> asked) {
    Map<String, List<Asked>> families =
        asked.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.group().scope() + one.draft().kind(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Signal> signals = new ArrayList<>();
    for (List<Asked> family : families.values()) {
      List<Asked> chances = family.stream().filter(one -> one.draft().tail() != null).toList();
      List<Double> q =
          FalseDiscovery.qValues(chances.stream().map(one -> one.draft().tail().p()).toList());
      for (int i = 0; i < chances.size(); i++) {
        signals.add(chances.get(i).answered(q.get(i), thresholds));
      }
      family.stream()
          .filter(one -> one.draft().tail() == null)
          .forEach(one -> signals.add(one.signal(null, one.draft().answer())));
    }
    return signals;
  }

  private record Asked(Group group, Draft draft) {
    Signal answered(double q, SignalThresholds thresholds) {
      boolean isRare = q <= thresholds.falseDiscoveryRate().doubleValue();
      return signal(q, isRare ? draft.answer() : Answer.NOTHING_UNUSUAL);
    }

    Signal signal(Double q, Answer answer) {
      return Signal.of(group.fiscalYear(), group.scope(), group.name(), draft, q, answer);
    }
  }
}
