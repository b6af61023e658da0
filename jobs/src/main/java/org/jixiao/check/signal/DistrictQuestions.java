package org.jixiao.check.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks everything about all years of a district. */
public final class DistrictQuestions {
  private final YearQuestions ofYears;
  private final TextQuestions ofTexts;

  public DistrictQuestions(SignalThresholds thresholds) {
    ofYears = new YearQuestions(thresholds);
    ofTexts = new TextQuestions(thresholds);
  }

  /**
   * Returns what was asked and what came of it, by year and question.
   *
   * @param projects of all departments and years, in any order
   */
  public List<Signal> ask(List<SignalProject> projects) {
    Map<Integer, List<SignalProject>> byYear =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    SignalProject::fiscalYear, TreeMap::new, Collectors.toList()));
    List<Signal> signals =
        new ArrayList<>(
            byYear.entrySet().parallelStream()
                .flatMap(year -> ofYears.ask(year.getKey(), year.getValue()).stream())
                .toList());
    signals.addAll(ofTexts.ask(projects));
    return signals;
  }
}
