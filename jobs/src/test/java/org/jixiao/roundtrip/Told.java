package org.jixiao.roundtrip;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.inbox.ReadResult;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.ProjectEvaluations;
import org.jixiao.interpret.Reference;
import org.jixiao.job.Configuration;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** A form's values as lines to compare: what was meant, and what was read. */
final class Told {
  private static final Reference SHIPPED = Configuration.load(null).reference();
  static final Reference REFERENCE =
      new Reference(
          List.of(),
          SHIPPED.gradeRegimes(),
          SHIPPED.lexicon(),
          SHIPPED.gradeWords(),
          SHIPPED.fundSources());

  private final List<String> lines = new ArrayList<>();

  private Told() {}

  private void add(String line, Object... values) {
    lines.add(line(line, values));
  }

  /** Returns values as a line; "-" stands for one that is not there. */
  static String line(String line, Object... values) {
    return Arrays.stream(values).map(Told::text).collect(joining(" | ", line + " ", ""));
  }

  private static String text(Object value) {
    if (value == null || value.equals("")) {
      return "-";
    }
    return value instanceof BigDecimal number
        ? Drawing.plain(number)
        : value.toString().replaceAll("\\s+", "");
  }

  /** Returns what a form in a layout tells. */
  static List<String> of(Form form, Layout layout) {
    Told told = new Told();
    Form.Fund total = form.total();
    boolean scored = layout.hasScores();
    told.add("project", form.year(), form.department(), form.unit(), form.code(), form.project());
    told.add(
        "money", layout.statesInitial() ? total.initial() : null, total.annual(), total.executed());
    String rate = Drawing.rate(total);
    told.add("rate", rate.isEmpty() ? null : new BigDecimal(rate.replace("%", "")));
    told.add(
        "score",
        scored ? form.executionScore() : null,
        scored ? form.score() : null,
        scored ? form.grade() : null);
    told.add("texts", form.goal(), form.achievement());
    if (layout.hasReasons()) {
      told.reasons(form, form.deviation(), form.measure());
    }
    told.fund(total.label(), total, layout);
    form.funds().forEach(fund -> told.fund(fund.label(), fund, layout));
    form.indicators().forEach(indicator -> told.indicator(indicator, layout));
    return told.lines;
  }

  private void fund(String label, Form.Fund fund, Layout layout) {
    add(
        "fund",
        label,
        layout.statesInitial() ? fund.initial() : null,
        fund.annual(),
        fund.executed());
  }

  private void indicator(Form.Indicator indicator, Layout layout) {
    Form.Target target = indicator.target();
    boolean number = target.isNumber();
    add("indicator", indicator.level1(), indicator.level2(), indicator.name());
    add(
        "target",
        target.operator(),
        number ? new BigDecimal(target.number()) : null,
        number ? target.unit() : null);
    add("actual", indicator.actual());
    add(
        "points",
        layout.hasScores() ? indicator.weight() : null,
        layout.hasScores() ? indicator.score() : null,
        indicator.deviation());
  }

  /** Returns what was read; a file that is not one form is told by its outcome. */
  static List<String> of(ReadResult result, String path, Form form, Layout layout) {
    return result.records().size() == 1
        ? of(result.records().get(0), path, form, layout)
        : List.of(line(result.outcome() + " " + result.records().size(), result.reason()));
  }

  /** Returns what a record tells. */
  static List<String> of(VerbatimRecord record, String path, Form form, Layout layout) {
    Told told = new Told();
    List<ProjectEvaluation> projects = new ProjectEvaluations(REFERENCE).interpret(record, path);
    projects.forEach(project -> told.project(project, form, layout));
    new Fundings(REFERENCE).interpret(record, path).forEach(told::funding);
    List<Indicator> indicators = new Indicators(REFERENCE).interpret(record, path);
    for (int i = 0; i < indicators.size(); i++) {
      // Where no sign is printed, which one is meant is not for the form to say.
      boolean signed =
          i >= form.indicators().size() || !form.indicators().get(i).target().operator().isEmpty();
      told.indicator(indicators.get(i), signed);
    }
    return told.lines;
  }

  private void project(ProjectEvaluation project, Form form, Layout layout) {
    add(
        "project",
        project.fiscalYear(),
        project.departmentName(),
        project.implementingUnit(),
        project.projectCode(),
        project.projectName());
    add("money", project.initialBudgetYuan(), project.annualBudgetYuan(), project.executedYuan());
    add("rate", project.declaredExecutionRatePct());
    add("score", project.executionScorePoints(), project.scorePoints(), project.declaredGrade());
    add("texts", project.goalText(), project.achievementText());
    if (layout.hasReasons()) {
      reasons(form, project.deviationText(), project.measureText());
    }
  }

  /** Without a reason for the whole, those of the indicators stand for it. */
  private void reasons(Form form, String deviation, String measure) {
    add("reasons", form.deviation().isEmpty() ? null : deviation, measure);
  }

  private void funding(Funding funding) {
    String label = funding.label().replaceAll("^其中[:：]|[:：]$", "");
    add(
        "fund",
        label,
        funding.initialBudgetYuan(),
        funding.annualBudgetYuan(),
        funding.executedYuan());
  }

  private void indicator(Indicator indicator, boolean signed) {
    add("indicator", indicator.level1(), indicator.level2(), indicator.level3());
    boolean number = indicator.targetValue() != null;
    add(
        "target",
        number && signed ? indicator.targetOperator() : null,
        indicator.targetValue(),
        number ? indicator.unit() : null);
    add("actual", indicator.actualText());
    add("points", indicator.weightPoints(), indicator.scorePoints(), indicator.deviationText());
  }
}
