package org.jixiao.statistics.state;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;

/**
 * What a department's narrative claims, beside what its own lines and its forms and lists give.
 *
 * @param lineCount projects the narrative lists one by one; null without any
 * @param lineMeanPoints mean of their scores, ten decimals; null without any
 * @param lineGrade the grades of the lines, best first, where the grade is claimed of each project;
 *     that of their mean where it is claimed overall
 * @param formCount projects with a form or a row of a list; null without any
 * @param formBudgetYuan their annual budgets; null unless all of them state one
 * @param formWeightedMeanPoints mean of scores weighted by annual budget; null unless every score
 *     has a budget above zero
 */
public record ClaimState(
    Long projectCount,
    Long evaluatedCount,
    BigDecimal budgetTotalYuan,
    BigDecimal evaluatedBudgetYuan,
    BigDecimal departmentBudgetYuan,
    BigDecimal coveragePct,
    BigDecimal averageScorePoints,
    String grade,
    Long lineCount,
    BigDecimal lineMeanPoints,
    String lineGrade,
    Long formCount,
    BigDecimal formMeanPoints,
    BigDecimal formWeightedMeanPoints,
    BigDecimal formBudgetYuan,
    String formGrade) {
  private static final int MEAN_DECIMALS = 10;

  static ClaimState of(
      DepartmentReport report,
      List<ReportedProject> lines,
      List<ProjectEvaluation> projects,
      Optional<GradeRegime> regime) {
    List<ProjectEvaluation> forms =
        projects.stream()
            .filter(one -> !one.source().equals(ProjectEvaluation.FROM_NARRATIVE))
            .toList();
    List<BigDecimal> ofLines = present(lines, ReportedProject::scorePoints);
    List<BigDecimal> ofForms = present(forms, ProjectEvaluation::scorePoints);
    Grading grading =
        new Grading(regime, DepartmentReport.GRADE_OF_EACH.equals(report.gradeScope()));
    return new ClaimState(
        report.projectCount(),
        report.evaluatedCount(),
        report.budgetTotalYuan(),
        report.evaluatedBudgetYuan(),
        report.departmentBudgetYuan(),
        report.coveragePct(),
        report.averageScorePoints(),
        report.grade(),
        lines.isEmpty() ? null : (long) lines.size(),
        mean(ofLines),
        grading.of(
            ofLines.stream().map(grading::earned).flatMap(Optional::stream).toList(),
            mean(ofLines)),
        forms.isEmpty() ? null : (long) forms.size(),
        mean(ofForms),
        weightedMean(forms, ofForms.size()),
        budget(forms),
        grading.of(present(forms, ProjectEvaluation::grade), mean(ofForms)));
  }

  private static <R, T> List<T> present(List<R> rows, Function<R, T> value) {
    return rows.stream().map(value).filter(Objects::nonNull).toList();
  }

  private static BigDecimal mean(List<BigDecimal> points) {
    return points.isEmpty()
        ? null
        : Sum.of(points.stream())
            .divide(BigDecimal.valueOf(points.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal weightedMean(List<ProjectEvaluation> forms, int scored) {
    List<ProjectEvaluation> weighted =
        forms.stream()
            .filter(one -> one.scorePoints() != null && one.annualBudgetYuan() != null)
            .filter(one -> one.annualBudgetYuan().signum() > 0)
            .toList();
    if (weighted.isEmpty() || weighted.size() < scored) {
      return null;
    }
    return Sum.of(weighted.stream().map(one -> one.scorePoints().multiply(one.annualBudgetYuan())))
        .divide(
            Sum.of(weighted.stream().map(ProjectEvaluation::annualBudgetYuan)),
            MEAN_DECIMALS,
            RoundingMode.HALF_UP);
  }

  private static BigDecimal budget(List<ProjectEvaluation> forms) {
    boolean whole = forms.stream().allMatch(one -> one.annualBudgetYuan() != null);
    return whole ? Sum.of(forms.stream().map(ProjectEvaluation::annualBudgetYuan)) : null;
  }

  /** The grades of the year's regime; none without one. */
  private record Grading(Optional<GradeRegime> regime, boolean ofEach) {
    Optional<String> earned(BigDecimal points) {
      return regime.map(bands -> bands.gradeOf(points));
    }

    String of(List<String> occurring, BigDecimal mean) {
      if (!ofEach) {
        return Optional.ofNullable(mean).flatMap(this::earned).orElse(null);
      }
      String grades =
          regime.map(GradeRegime::bands).orElse(List.of()).stream()
              .map(GradeRegime.Band::grade)
              .filter(occurring::contains)
              .collect(Collectors.joining("、"));
      return grades.isEmpty() ? null : grades;
    }
  }
}
