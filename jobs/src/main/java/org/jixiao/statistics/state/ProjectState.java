package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.model.ProjectEvaluation;

/**
 * One project, for what counts and sums do not tell: whether it stood the year before, how large it
 * is, how its score and its execution go together.
 *
 * @param projectKey tells it again in another year of the department; null for a project without a
 *     name, which only its place identifies
 * @param nameKey its name without year, blanks and punctuation, as a code may change with the year;
 *     null where nothing is left
 * @param scorePoints null without a usable score
 * @param scoreUnusable whether the score was not understood
 * @param annualBudgetYuan null without a usable one; zero and less are kept
 * @param budgetUnusable whether the budget was not understood
 * @param executedYuan null without a usable amount
 * @param executionBand as in {@link ExecutionState}; null without an execution rate
 * @param rateUnusable whether that is because an amount was not understood or the budget is zero
 */
public record ProjectState(
    String projectKey,
    String nameKey,
    BigDecimal scorePoints,
    boolean scoreUnusable,
    BigDecimal annualBudgetYuan,
    boolean budgetUnusable,
    BigDecimal executedYuan,
    Integer executionBand,
    boolean rateUnusable) {
  private static final Pattern NOT_OF_THE_NAME = Pattern.compile("20\\d\\d年度?|[\\s\\p{P}\\p{S}]");

  static List<ProjectState> of(List<ProjectEvaluation> projects) {
    return projects.stream().map(ProjectState::of).toList();
  }

  private static ProjectState of(ProjectEvaluation project) {
    boolean scoreUnusable = Unusable.in(project, "score_points");
    boolean budgetUnusable = Unusable.in(project, "annual_budget_yuan");
    return new ProjectState(
        project.projectName() == null ? null : project.projectKey(),
        nameKey(project.projectName()),
        scoreUnusable ? null : project.scorePoints(),
        scoreUnusable,
        budgetUnusable ? null : project.annualBudgetYuan(),
        budgetUnusable,
        Unusable.in(project, "executed_yuan") ? null : project.executedYuan(),
        ExecutionState.band(project).orElse(null),
        ExecutionState.isUnusable(project));
  }

  private static String nameKey(String name) {
    String bare = name == null ? "" : NOT_OF_THE_NAME.matcher(name).replaceAll("");
    return bare.isEmpty() ? null : bare;
  }
}
