package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.ReleaseContent;

/** The headline figures of one fiscal year, of the whole district. */
final class Headlines {
  private static final String EXPECTED = "expected_department_count";
  private final Optional<Row> scores;
  private final Optional<Row> execution;
  private final Optional<Row> coverage;
  private final Rows grades;

  Headlines(ReleaseContent content, int year) {
    scores = district(content, year, "score_summary").first();
    execution = district(content, year, "execution_summary").first();
    coverage = district(content, year, "coverage").first();
    grades = district(content, year, "grade_summary");
  }

  List<View.Card> cards() {
    return List.of(projects(), mean(), median(), rate(), excellent(), departments());
  }

  private View.Card projects() {
    // No project known is nothing reported, not a district without projects.
    Optional<Row> row =
        coverage
            .filter(r -> r.isPositive("project_count"))
            .or(() -> scores.filter(r -> r.isPositive("project_count")));
    String basis = scores.map(s -> "得分" + Basis.of(s)).orElse("");
    return card("项目数", row, "project_count", "自评项目", Headlines::sources, basis);
  }

  private View.Card mean() {
    return card("平均得分", scores, "mean_points", "得分", Headlines::weighted, basis(scores));
  }

  private View.Card median() {
    return card("得分中位数", scores, "median_points", "得分", Headlines::span, basis(scores));
  }

  private View.Card rate() {
    return card("总执行率", execution, "rate_of_sums_pct", "执行数据", Headlines::spent, basis(execution));
  }

  private View.Card excellent() {
    Optional<Row> excellent = grades.where(row -> row.holds("grade", "优")).first();
    if (excellent.isEmpty() && grades.where(row -> row.isPositive("used")).first().isPresent()) {
      return new View.Card("“优”占比", "无", "", true, "没有项目评为“优”", basis(grades.first()));
    }
    Function<Row, String> note = row -> "“优”" + row.figure("project_count").textWithUnit();
    String basis = basis(grades.first());
    return card("“优”占比", excellent, "share_pct", "评价等级", note, basis);
  }

  private View.Card departments() {
    Figure reported = figure(coverage, "reported_department_count");
    if (!reported.isPresent()) {
      return new View.Card("报送部门", "未报", "", true, "", Basis.absence(coverage, "部门材料"));
    }
    Row row = coverage.orElseThrow();
    String expected = row.isPositive(EXPECTED) ? "/" + row.text(EXPECTED) : "";
    boolean silent = row.figure("missing_departments").isPresent();
    return new View.Card(
        "报送部门（已报/应报）",
        reported.text() + expected,
        "个",
        false,
        silent ? "未报部门见“需要关注”" : AttentionList.missing(coverage),
        Basis.of(row));
  }

  private static String sources(Row row) {
    List<String> parts = new ArrayList<>();
    for (String column : List.of("form_count", "list_count", "narrative_count")) {
      Figure figure = row.figure(column);
      if (row.isPositive(column)) {
        parts.add(figure.column().label().replace("项目数", "") + figure.textWithUnit());
      }
    }
    return String.join("，", parts);
  }

  private static String weighted(Row row) {
    Figure figure = row.figure("budget_weighted_mean_points");
    return figure.isPresent() ? figure.column().label() + figure.textWithUnit() : "";
  }

  private static String span(Row row) {
    Figure least = row.figure("min_points");
    Figure most = row.figure("max_points");
    boolean both = least.isPresent() && most.isPresent();
    return both ? "最低" + least.text() + "，最高" + most.textWithUnit() : "";
  }

  private static String spent(Row row) {
    Optional<BigDecimal> executed = row.number("executed_yuan");
    Optional<BigDecimal> budget = row.number("annual_budget_yuan");
    if (executed.isEmpty() || budget.isEmpty()) {
      return "";
    }
    return "执行数" + YuanText.of(executed.get()) + "，全年预算数" + YuanText.of(budget.get());
  }

  private static View.Card card(
      String label,
      Optional<Row> row,
      String column,
      String what,
      Function<Row, String> note,
      String basis) {
    Figure figure = figure(row, column);
    if (!figure.isPresent()) {
      return new View.Card(label, "未报", "", true, "", Basis.absence(row, what));
    }
    return new View.Card(
        label, figure.text(), figure.column().unit(), false, note.apply(row.orElseThrow()), basis);
  }

  private static String basis(Optional<Row> row) {
    return row.map(Basis::of).orElse("");
  }

  private static Figure figure(Optional<Row> row, String column) {
    return row.orElseGet(() -> new Row(List.of(), List.of())).figure(column);
  }

  private static Rows district(ReleaseContent content, int year, String statistic) {
    return Rows.of(content, statistic).ofYear(year).ofDistrict();
  }
}
