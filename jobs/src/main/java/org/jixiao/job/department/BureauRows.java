package org.jixiao.job.department;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.interpret.ProjectName;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReviewResult;

/** What stands of the bureau's lists, beside the evaluations of one department and year. */
final class BureauRows {
  private final Map<String, ProjectEvaluation> byCode;
  private final Map<String, ProjectEvaluation> byName;
  private final Map<String, Long> received;

  /**
   * @param evaluations those that stand
   * @param received when each submission was received, in any unit that orders
   */
  BureauRows(List<ProjectEvaluation> evaluations, Map<String, Long> received) {
    this.received = received;
    byCode = first(evaluations, one -> ProjectName.decisiveCode(one.projectCode()));
    byName = first(evaluations, one -> name(one.projectName(), one.fiscalYear()));
  }

  private static Map<String, ProjectEvaluation> first(
      List<ProjectEvaluation> evaluations, Function<ProjectEvaluation, String> key) {
    return evaluations.stream()
        .filter(one -> key.apply(one) != null)
        .collect(Collectors.toMap(key, one -> one, (one, other) -> one));
  }

  /**
   * Returns the approved projects by place. Of several lists that hold a project the newest stands,
   * of those received together the first by path; several rows of one list are added up.
   */
  List<ApprovedProject> approved(List<ApprovedProject> all) {
    return standing(
            all,
            one -> key(one.projectCode(), one.projectName(), one.fiscalYear(), one.locator()),
            ApprovedProject::submissionId,
            ApprovedProject::locator)
        .stream()
        .map(
            rows ->
                rows.get(0)
                    .standing(
                        rows.stream()
                            .map(ApprovedProject::approvedBudgetYuan)
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal::add)
                            .orElse(null),
                        evaluation(
                                rows.get(0).projectCode(),
                                rows.get(0).projectName(),
                                rows.get(0).fiscalYear())
                            .map(ProjectEvaluation::projectKey)
                            .orElse(null)))
        .sorted(Comparator.comparing(ApprovedProject::locator))
        .toList();
  }

  /** Returns the reviews by place, of each project the newest, then the first by place. */
  List<ReviewResult> reviews(List<ReviewResult> all) {
    return standing(
            all,
            one -> key(one.projectCode(), one.projectName(), one.fiscalYear(), one.locator()),
            ReviewResult::submissionId,
            ReviewResult::locator)
        .stream()
        .map(rows -> rows.get(0))
        .map(
            one ->
                evaluation(one.projectCode(), one.projectName(), one.fiscalYear())
                    .map(one::of)
                    .orElse(one))
        .sorted(Comparator.comparing(ReviewResult::locator))
        .toList();
  }

  /** Returns per project its rows of the submission that stands. */
  private <T> List<List<T>> standing(
      List<T> all,
      Function<T, String> key,
      Function<T, String> submission,
      Function<T, String> place) {
    Comparator<T> newestFirst =
        Comparator.comparing(
                (T one) -> received.get(submission.apply(one)),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(place);
    Map<String, List<T>> byProject =
        all.stream()
            .sorted(newestFirst)
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return byProject.values().stream()
        .map(
            rows ->
                rows.stream()
                    .filter(row -> submission.apply(row).equals(submission.apply(rows.get(0))))
                    .toList())
        .toList();
  }

  /** By its code, else by its name: a project's code may be left out or changed. */
  private Optional<ProjectEvaluation> evaluation(String code, String name, Integer year) {
    String decisive = ProjectName.decisiveCode(code);
    return Optional.ofNullable(decisive)
        .map(byCode::get)
        .or(() -> Optional.ofNullable(name(name, year)).map(byName::get));
  }

  private static String key(String code, String name, Integer year, String locator) {
    String decisive = ProjectName.decisiveCode(code);
    return decisive != null ? decisive : Objects.requireNonNullElse(name(name, year), locator);
  }

  private static String name(String name, Integer year) {
    return name == null ? null : ProjectName.key(name, year);
  }
}
