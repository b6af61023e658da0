package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/** The charts of one fiscal year. */
final class Pictures {
  private static final String COUNT = "project_count";
  private static final String RATE = "rate_of_sums_pct";
  private final ReleaseContent content;
  private final int year;

  Pictures(ReleaseContent content, int year) {
    this.content = content;
    this.year = year;
  }

  /** Returns the score histogram, in bins of five points. */
  Picture scores() {
    Rows rows =
        district("score_distribution")
            .where(row -> row.holds("bin_width_points", 5))
            .sorted(Row.smallestFirst("bin_lower_points"));
    return new Picture(
        "scores", "自评得分分布", "得分区间（分）", "项目数（个）", histogram(rows), note(rows, "自评得分"), false);
  }

  Picture grades() {
    return counts(
        "grades", "评价等级", "等级", false, district("grade_summary"), row -> row.text("grade"));
  }

  /** Returns the execution rate of each department that reported one, highest first. */
  Picture execution() {
    Rows departments =
        Rows.of(content, "execution_summary")
            .ofYear(year)
            .ofDepartments()
            .sorted(Row.greatestFirst(RATE));
    List<Picture.Bar> bars =
        bars(departments, row -> row.text("department_name"), Pictures::projects, RATE);
    Rows district = district("execution_summary");
    String silent =
        departments.where(row -> !row.figure(RATE).isPresent()).all().stream()
            .map(row -> row.text("department_name"))
            .collect(Collectors.joining("、"));
    String note = bars.isEmpty() ? absence(district, "执行数据") : basis(district);
    return new Picture(
        "execution",
        "各部门总执行率",
        "主管部门（采用项目数）",
        "总执行率（%）",
        bars,
        bars.isEmpty() || silent.isEmpty() ? note : note + "。无执行率的部门：" + silent,
        true);
  }

  Picture bands() {
    Rows rows = district("execution_band").sorted(Row.smallestFirst("band_ordinal"));
    return counts("bands", "执行率区间", "执行率", true, rows, row -> row.text("band"));
  }

  Picture causes() {
    return mentions("causes", "偏差原因", "deviation_cause");
  }

  Picture measures() {
    return mentions("measures", "改进措施", "improvement_measure");
  }

  private Picture mentions(String id, String title, String statistic) {
    Rows rows = district(statistic).sorted(Row.greatestFirst(COUNT));
    List<Picture.Bar> bars = bars(rows, row -> row.text("code_name"), row -> "", COUNT);
    return new Picture(id, title, title, "涉及项目数（个）", bars, note(rows, title), true);
  }

  private static Picture counts(
      String id,
      String title,
      String heading,
      boolean lying,
      Rows rows,
      Function<Row, String> label) {
    return new Picture(
        id,
        title,
        heading,
        "项目数（个）",
        bars(rows, label, row -> "", COUNT),
        note(rows, title),
        lying);
  }

  private static List<Picture.Bar> bars(
      Rows rows, Function<Row, String> label, Function<Row, String> remark, String column) {
    List<Picture.Bar> bars = new ArrayList<>();
    if (rows.where(row -> row.isPositive("used")).all().isEmpty()) {
      return bars;
    }
    for (Row row : rows.all()) {
      Figure figure = row.figure(column);
      if (figure.rounded().isPresent()) {
        bars.add(
            new Picture.Bar(
                label.apply(row),
                figure.rounded().get(),
                figure.textWithUnit(),
                remark.apply(row)));
      }
    }
    return bars;
  }

  // Bins without projects may be missing: a gap is drawn as one empty bar, so that distant bins do
  // not stand side by side.
  private static List<Picture.Bar> histogram(Rows rows) {
    List<Picture.Bar> bars = new ArrayList<>();
    String previousUpper = null;
    for (Row row : rows.all()) {
      String lower = plain(row, "bin_lower_points");
      String upper = plain(row, "bin_upper_points");
      List<Picture.Bar> bar =
          bars(new Rows(List.of(row)), r -> lower + "–" + upper, r -> "", COUNT);
      if (bar.isEmpty()) {
        continue;
      }
      if (previousUpper != null && !previousUpper.equals(lower)) {
        bars.add(new Picture.Bar(previousUpper + "–" + lower, BigDecimal.ZERO, "无项目", ""));
      }
      bars.addAll(bar);
      previousUpper = upper;
    }
    return bars;
  }

  private static String plain(Row row, String column) {
    return row.number(column).map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String projects(Row row) {
    return row.figure("used").isPresent() ? row.figure("used").textWithUnit() : "个数未报";
  }

  private static String note(Rows rows, String what) {
    boolean used = !rows.where(row -> row.isPositive("used")).all().isEmpty();
    return used ? basis(rows) : absence(rows, what);
  }

  private static String basis(Rows rows) {
    return rows.first().map(Basis::of).orElse("");
  }

  private static String absence(Rows rows, String what) {
    Optional<Row> first = rows.first();
    return Basis.absence(first, what);
  }

  private Rows district(String statistic) {
    return Rows.of(content, statistic).ofYear(year).ofDistrict();
  }
}
