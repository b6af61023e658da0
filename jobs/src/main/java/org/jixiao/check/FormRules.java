package org.jixiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.ProjectEvaluation;

/** What a form must hold, and whether its parts fit each other. */
final class FormRules {
  private static final List<String> OUTPUTS = List.of("数量", "质量", "时效");
  private static final Pattern CODE = Pattern.compile("\\d{6}(\\d{2})[RTY]\\d{12}");
  private static final int CENTURY = 2000;

  private final Thresholds thresholds;

  FormRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Returns the judge of whether a field of the form is filled in. */
  Judge<ProjectSheet> stated(
      String field, Function<ProjectEvaluation, Object> value, String wanted) {
    return sheet -> {
      if (!sheet.isForm() || sheet.unread(field)) {
        return Verdict.notApplicable();
      }
      return value.apply(sheet.project()) != null ? Verdict.passed() : Verdict.failed("空白", wanted);
    };
  }

  Verdict indicatorsStated(ProjectSheet sheet) {
    if (!sheet.isForm()) {
      return Verdict.notApplicable();
    }
    return sheet.indicators().isEmpty()
        ? Verdict.failed("没有读到绩效指标", "填写一级、二级、三级指标")
        : Verdict.passed();
  }

  /** Returns the judge of whether there is an indicator of a class of the first level. */
  Judge<ProjectSheet> hasClass(IndicatorClass wanted) {
    return sheet -> {
      List<IndicatorClass> classes =
          sheet.indicators().stream()
              .map(row -> IndicatorClass.of(row.level1()))
              .flatMap(Optional::stream)
              .distinct()
              .sorted()
              .toList();
      if (classes.isEmpty()) {
        return Verdict.notApplicable();
      }
      return classes.contains(wanted)
          ? Verdict.passed()
          : Verdict.failed(
              "只有"
                  + classes.stream().map(IndicatorClass::title).collect(Collectors.joining("、"))
                  + "指标",
              "有" + wanted.title() + "指标，或说明不适用");
    };
  }

  Verdict outputsComplete(ProjectSheet sheet) {
    List<String> seconds =
        sheet
            .rows()
            .filter(row -> row.isOfClass("产出"))
            .map(row -> row.row().level2())
            .filter(level -> level != null)
            .toList();
    if (seconds.isEmpty()) {
      return Verdict.notApplicable();
    }
    String missing =
        OUTPUTS.stream()
            .filter(word -> seconds.stream().noneMatch(level -> level.contains(word)))
            .map(word -> word + "指标")
            .collect(Collectors.joining("、"));
    return missing.isEmpty()
        ? Verdict.passed()
        : Verdict.failed("没有" + missing, "数量、质量、时效指标齐全，或说明不适用");
  }

  /** How far the outputs counted are completed, by weight, against how far the money is spent. */
  Verdict outputKeepsUpWithMoney(ProjectSheet sheet) {
    BigDecimal rate = sheet.project().executionRatePct();
    List<SheetIndicator> counted =
        sheet
            .rows()
            .filter(row -> row.isMeasured() && row.row().weightPoints().signum() > 0)
            .filter(row -> row.isOfClass("数量"))
            .toList();
    if (rate == null || counted.isEmpty()) {
      return Verdict.notApplicable();
    }
    BigDecimal weight = sum(counted, row -> row.row().weightPoints());
    BigDecimal earned = sum(counted, row -> row.row().recomputedScorePoints());
    BigDecimal done = earned.multiply(Figures.HUNDRED).divide(weight, 2, RoundingMode.HALF_UP);
    return rate.subtract(done).compareTo(thresholds.number("payment_ahead_points")) <= 0
        ? Verdict.passed()
        : Verdict.failed(
            "执行率" + Figures.percent(rate) + "，数量指标完成" + Figures.percent(done),
            "相差不超过" + Figures.plain(thresholds.number("payment_ahead_points")) + "个百分点，或说明原因");
  }

  private static BigDecimal sum(
      List<SheetIndicator> rows, Function<SheetIndicator, BigDecimal> points) {
    return rows.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The year stands in the seventh and eighth digit of a code of the integrated system. */
  Verdict codeOfYear(ProjectSheet sheet) {
    Integer year = sheet.project().fiscalYear();
    Matcher code =
        CODE.matcher(
            Stream.of(sheet.project().projectCode()).map(FormRules::plain).findFirst().orElse(""));
    if (year == null || !code.matches()) {
      return Verdict.notApplicable();
    }
    int coded = CENTURY + Integer.parseInt(code.group(1));
    return coded <= year
        ? Verdict.passed()
        : Verdict.failed(coded + "年的编码 " + code.group(), year + "年或以前的编码");
  }

  private static String plain(String text) {
    return text == null ? "" : text;
  }
}
