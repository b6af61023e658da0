package org.jixiao.check;

import java.util.List;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.PackedFiles;

/** All rules, by what they look at. Numbers are those of the district's catalogue of checks. */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /** Returns the rules over one project's evaluation. */
  public static List<Rule<ProjectEvaluation>> ofProjects() {
    return List.of(
        new DeclaredRate(),
        new ExecutionScore(),
        new TotalScore(),
        new OverExecution(),
        new LowExecutionWithoutReason(),
        new HighScoreLowExecution(),
        new DeclaredGrade());
  }

  /** Returns the rules over one indicator. */
  public static List<Rule<Indicator>> ofIndicators() {
    return List.of(new ScoreWithinWeight(), new LostPointsWithoutReason(), new FullScoreUnmet());
  }

  /** Returns the rules over several records, from {@code jobs/rules}. */
  public static List<SqlRule> acrossRecords() {
    return PackedFiles.texts("rules", ".sql").entrySet().stream()
        .map(file -> SqlRule.parse(file.getKey(), file.getValue()))
        .toList();
  }
}
