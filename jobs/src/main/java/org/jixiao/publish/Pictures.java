package org.jixiao.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/** The charts of one fiscal year. */
final class Pictures {
  static final Set<String> IDS =
      Set.of("scores", "grades", "execution", "bands", "causes", "measures");
  private static final String COUNT = "project_count";
  private static final String RATE = "rate_of_sums_pct";
  private static final String PROJECTS = "项目数（个）";
  private final ReleaseContent content;
  private final int year;

  Pictures(ReleaseContent content, int year) {
    this.content = content;
    this.year = year;
  }

  List<Picture> all() {
    return List.of(scores(), grades(), execution(), bands(), causes(), measures());
  }

  /**
   * Returns the chart of that name.
   *
   * @param id one of {@link #IDS}
   */
  Picture of(String id) {
    return all().stream().filter(picture -> picture.id().equals(id)).findFirst().orElseThrow();
  }

  /** Returns the score histogram, in bins of five points. */
  Picture scores() {
    Rows bins = Pictures.fivePointBins(district("score_distribution"));
    List<Picture.Bar> bars = Bars.histogram(bins, COUNT);
    String note = note(bars, bins, "自评得分") + emptyBelow(bars, bins);
    return new Picture("scores", "自评得分分布", "得分区间（分）", PROJECTS, bars, note, false);
  }

  Picture grades() {
    Rows rows = district("grade_summary");
    List<Picture.Bar> bars = Bars.of(rows, COUNT, row -> row.text("grade"));
    return new Picture("grades", "评价等级", "等级", PROJECTS, bars, note(bars, rows, "评价等级"), false);
  }

  /** Returns the execution rate of each department that reported one, highest first. */
  Picture execution() {
    Rows departments = byRate(Rows.of(content, "execution_summary").ofYear(year).ofDepartments());
    List<Picture.Bar> bars =
        Bars.of(
            departments,
            RATE,
            row -> row.text("department_name"),
            row -> row.figure("used").textWithUnit());
    String note = note(bars, district("execution_summary"), "执行数据");
    String silent =
        departments.where(row -> !row.figure(RATE).isPresent()).all().stream()
            .map(row -> row.text("department_name"))
            .collect(Collectors.joining("、"));
    if (!bars.isEmpty() && !silent.isEmpty()) {
      note += "。无执行率的部门：" + silent;
    }
    return new Picture("execution", "各部门总执行率", "主管部门（采用项目数）", "总执行率（%）", bars, note, true);
  }

  Picture bands() {
    Rows rows = district("execution_band").sorted(Row.smallestFirst("band_ordinal"));
    List<Picture.Bar> bars = Bars.of(rows, COUNT, row -> row.text("band"));
    // Without data there are no bands, and only the summary says how many did not report.
    Rows basis = rows.all().isEmpty() ? district("execution_summary") : rows;
    return new Picture("bands", "执行率区间", "执行率", PROJECTS, bars, note(bars, basis, "执行数据"), true);
  }

  Picture causes() {
    return stated("causes", "偏差原因", "deviation_cause");
  }

  Picture measures() {
    return stated("measures", "改进措施", "improvement_measure");
  }

  static Rows fivePointBins(Rows rows) {
    return rows.where(row -> row.holds("bin_width_points", 5))
        .sorted(Row.smallestFirst("bin_lower_points"));
  }

  /** Returns causes or measures, the most frequent first and 其他 last, whatever its number. */
  static Rows byCount(Rows rows) {
    Comparator<Row> namedFirst = Comparator.comparing(row -> row.holds("code", "other"));
    return rows.sorted(namedFirst.thenComparing(Row.greatestFirst(COUNT)));
  }

  static Rows byRate(Rows rows) {
    return rows.sorted(Row.greatestFirst(RATE));
  }

  private Picture stated(String id, String title, String statistic) {
    Rows rows = byCount(district(statistic));
    List<Picture.Bar> bars = Bars.of(rows, COUNT, row -> row.text("code_name"));
    return new Picture(id, title, title, "涉及项目数（个）", bars, note(bars, rows, title), true);
  }

  private static String emptyBelow(List<Picture.Bar> bars, Rows bins) {
    return Bars.histogramStart(bins, COUNT)
        .filter(start -> !bars.isEmpty() && start.signum() > 0)
        .map(start -> "。" + start.toBigInteger() + "分以下没有项目")
        .orElse("");
  }

  private static String note(List<Picture.Bar> bars, Rows district, String what) {
    return bars.isEmpty()
        ? Basis.absence(district.first(), what)
        : district.first().map(Basis::of).orElse("");
  }

  private Rows district(String statistic) {
    return Rows.of(content, statistic).ofYear(year).ofDistrict();
  }
}
