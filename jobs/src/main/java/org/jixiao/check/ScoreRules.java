package org.jixiao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/** Totals, weights and grade of a project. */
final class ScoreRules {
  private final Thresholds thresholds;

  ScoreRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Verdict totalOfParts(ProjectSheet sheet) {
    BigDecimal stated = sheet.project().scorePoints();
    BigDecimal parts = sheet.project().recomputedScorePoints();
    if (stated == null || parts == null) {
      return Verdict.notApplicable();
    }
    return !Figures.differ(stated, parts, thresholds.number("total_score_points"))
        ? Verdict.passed()
        : Verdict.failed(Figures.points(stated), Figures.points(parts));
  }

  /** A score that interpretation has set aside as out of range has no value, only a flag. */
  Verdict scoreInRange(ProjectSheet sheet) {
    Optional<RaisedFlag> outside =
        sheet.project().flags().stream()
            .filter(flag -> flag.code() == Flag.SCORE_OUT_OF_RANGE)
            .findFirst();
    if (outside.isPresent()) {
      return Verdict.failed(outside.get().verbatim(), "0至100分");
    }
    BigDecimal score = sheet.project().scorePoints();
    if (score == null) {
      return Verdict.notApplicable();
    }
    return score.signum() >= 0 && score.compareTo(Figures.HUNDRED) <= 0
        ? Verdict.passed()
        : Verdict.failed(Figures.plain(score), "0至100分");
  }

  Verdict weightsMakeWhole(ProjectSheet sheet) {
    Optional<BigDecimal> sum = weights(sheet);
    if (sum.isEmpty()) {
      return Verdict.notApplicable();
    }
    BigDecimal whole = thresholds.number("whole_points");
    return sum.get().compareTo(whole) == 0
        ? Verdict.passed()
        : Verdict.failed(Figures.plainPoints(sum.get()), Figures.plainPoints(whole));
  }

  /** A weight that is printed but cannot be read is flagged on its own and proves nothing here. */
  private static Optional<BigDecimal> weights(ProjectSheet sheet) {
    return sheet.unread("execution_weight_points")
        ? Optional.empty()
        : sheet.sum(Indicator::weightPoints).map(sum -> sum.add(execution(sheet)));
  }

  private static BigDecimal execution(ProjectSheet sheet) {
    return Objects.requireNonNullElse(sheet.project().executionWeightPoints(), BigDecimal.ZERO);
  }

  Verdict weightProfile(ProjectSheet sheet) {
    List<Thresholds.WeightProfile> profiles = thresholds.weightProfiles();
    boolean classed =
        sheet.rows().allMatch(row -> IndicatorClass.of(row.row().level1()).isPresent());
    if (weights(sheet).isEmpty() || !classed || profiles.isEmpty()) {
      return Verdict.notApplicable();
    }
    return profiles.stream().anyMatch(profile -> fits(sheet, profile))
        ? Verdict.passed()
        : Verdict.failed(
            shares(sheet),
            profiles.stream().map(ScoreRules::shares).collect(Collectors.joining("；或")));
  }

  private static boolean fits(ProjectSheet sheet, Thresholds.WeightProfile profile) {
    return execution(sheet).compareTo(profile.execution()) == 0
        && is(profile.cost(), sum(sheet, IndicatorClass.COST))
        && is(profile.output(), sum(sheet, IndicatorClass.OUTPUT))
        && is(profile.benefit(), sum(sheet, IndicatorClass.BENEFIT))
        && is(profile.satisfaction(), sum(sheet, IndicatorClass.SATISFACTION));
  }

  private static boolean is(BigDecimal wanted, BigDecimal sum) {
    return sum.compareTo(Objects.requireNonNullElse(wanted, BigDecimal.ZERO)) == 0;
  }

  private static BigDecimal sum(ProjectSheet sheet, IndicatorClass of) {
    return sheet.indicators().stream()
        .filter(row -> IndicatorClass.of(row.level1()).filter(of::equals).isPresent())
        .map(Indicator::weightPoints)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String shares(ProjectSheet sheet) {
    List<String> parts = new ArrayList<>();
    parts.add("执行率" + Figures.plain(execution(sheet)));
    for (IndicatorClass of : IndicatorClass.values()) {
      BigDecimal sum = sum(sheet, of);
      if (sum.signum() != 0) {
        parts.add(of.title() + Figures.plain(sum));
      }
    }
    return String.join("、", parts);
  }

  private static String shares(Thresholds.WeightProfile profile) {
    return "执行率"
        + Figures.plain(profile.execution())
        + (profile.cost() == null ? "" : "、成本" + Figures.plain(profile.cost()))
        + "、产出"
        + Figures.plain(profile.output())
        + "、效益"
        + Figures.plain(profile.benefit())
        + (profile.satisfaction().signum() == 0
            ? ""
            : "、满意度" + Figures.plain(profile.satisfaction()))
        + "（"
        + profile.name()
        + "）";
  }

  Verdict gradeOfScore(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.grade() == null || project.declaredGrade() == null) {
      return Verdict.notApplicable();
    }
    return project.grade().equals(project.declaredGrade())
        ? Verdict.passed()
        : Verdict.failed(
            project.declaredGrade() + "（" + Figures.exactPoints(project.scorePoints()) + "）",
            project.grade());
  }

  Verdict lowScoreExplained(ProjectSheet sheet) {
    ProjectEvaluation project = sheet.project();
    if (project.scorePoints() == null || !sheet.isForm()) {
      return Verdict.notApplicable();
    }
    return project.scorePoints().compareTo(thresholds.number("low_score_points")) >= 0
            || project.deviationText() != null
            || project.measureText() != null
        ? Verdict.passed()
        : Verdict.failed(Figures.points(project.scorePoints()), "说明原因和改进措施");
  }
}
