package org.jixiao.roundtrip;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jixiao.roundtrip.Form.Fund;
import org.jixiao.roundtrip.Layout.Family;
import org.jixiao.roundtrip.Layout.Habit;

/** Draws a form in a layout. */
final class Drawing {
  private static final int FIRST_VALUE = 3;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Form form;
  private final Layout layout;
  private final Labels labels;
  private final Page page = Page.empty();
  private final int width;
  private int row;

  /** A column of amounts: its field, and what of a fund it prints. */
  private record Money(String field, Function<Fund, String> text) {}

  private Drawing(Form form, Layout layout) {
    this.form = form;
    this.layout = layout;
    this.labels = new Labels(layout);
    this.width = Math.max(FIRST_VALUE + money().size(), IndicatorTable.width(layout));
  }

  static Page of(Form form, Layout layout) {
    Drawing drawing = new Drawing(form, layout);
    drawing.headings();
    drawing.names();
    drawing.funding();
    drawing.goals();
    drawing.row = new IndicatorTable(form, layout, drawing.page).draw(drawing.row);
    drawing.reasons();
    drawing.foot();
    return drawing.page;
  }

  private void headings() {
    String title = layout.family() == Family.E ? "专项资金绩效自评表" : "项目支出绩效自评表";
    String year = layout.has(Habit.CHINESE_YEAR) ? inChinese(form.year()) : "" + form.year();
    switch (layout.title()) {
      case 0 -> {
        page.headings().add(title);
        page.headings().add("（" + year + "年度）");
      }
      case 1 -> page.headings().add(year + "年度" + title);
      default -> {
        page.headings().add("附件1");
        page.headings().add("部门预算" + title + "（" + year + "年）");
      }
    }
    if (layout.unitPlace() == Layout.UnitPlace.NOTE) {
      page.headings().add("单位：" + layout.unit());
    }
  }

  private static String inChinese(int year) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> digits.append("〇一二三四五六七八九".charAt(c - '0')));
    return digits.toString();
  }

  private void names() {
    boolean inFront = layout.family() == Family.C && !form.code().isEmpty();
    String project = inFront ? form.code() + "-" + form.project() : form.project();
    pair(labels.of("project_name"), project);
    if (!inFront && !form.code().isEmpty()) {
      pair(labels.of("project_code"), form.code());
    }
    int half = width / 2;
    page.put(row, 0, labels.of("department_name"));
    boolean coded = layout.has(Habit.CODED_DEPARTMENT);
    page.put(row, 1, row, half - 1, (coded ? "219-" : "") + form.department());
    page.put(row, half, labels.of("implementing_unit"));
    page.put(row, half + 1, row, width - 1, form.unit());
    row++;
  }

  private void pair(String label, String text) {
    page.put(row, 0, label);
    page.put(row, 1, row, width - 1, text);
    row++;
  }

  private List<Money> money() {
    List<Money> columns = new ArrayList<>();
    if (layout.hasInitial()) {
      columns.add(new Money("initial_budget_yuan", fund -> initial(fund)));
    }
    columns.add(new Money("annual_budget_yuan", fund -> layout.amount(fund.annual())));
    columns.add(new Money("executed_yuan", fund -> layout.amount(fund.executed())));
    columns.add(new Money("declared_execution_rate_pct", fund -> ofTotal(fund, printedRate(fund))));
    if (layout.hasScores()) {
      columns.add(
          new Money("execution_weight_points", f -> ofTotal(f, plain(Form.EXECUTION_WEIGHT))));
      columns.add(
          new Money("execution_score_points", f -> ofTotal(f, plain(form.executionScore()))));
    }
    columns.sort(Comparator.comparing(c -> layout.moneyOrder().get(order(c.field()))));
    return columns;
  }

  private String initial(Fund fund) {
    return layout.has(Habit.NO_INITIAL_BUDGET) ? "—" : layout.amount(fund.initial());
  }

  private int order(String field) {
    return Math.floorMod(field.hashCode(), layout.moneyOrder().size());
  }

  private String ofTotal(Fund fund, String text) {
    return fund.equals(form.total()) ? text : "—";
  }

  /** Returns the rate as printed; "" without a denominator. */
  static String rate(Fund fund) {
    return fund.annual().signum() == 0
        ? ""
        : fund.executed().multiply(HUNDRED).divide(fund.annual(), 2, RoundingMode.HALF_UP) + "%";
  }

  /** A small number without its sign could be meant in two ways, so it is printed with it. */
  private String printedRate(Fund fund) {
    String rate = rate(fund);
    boolean bare = layout.has(Habit.BARE_RATE) && !rate.isEmpty();
    return bare && new BigDecimal(rate.replace("%", "")).compareTo(BigDecimal.TEN) > 0
        ? rate.replace("%", "")
        : rate;
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void funding() {
    String block =
        switch (layout.family()) {
          case D -> "预算执行情况";
          case E -> "资金情况";
          default -> "项目资金";
        };
    String unit = "（" + layout.unit() + "）";
    boolean inBlock = layout.unitPlace() == Layout.UnitPlace.BLOCK;
    page.put(row, 0, row + form.funds().size() + 1, 0, inBlock ? block + unit : block);
    page.put(row, 1, row, FIRST_VALUE - 1, "");
    List<Money> columns = money();
    for (int i = 0; i < columns.size(); i++) {
      String field = columns.get(i).field();
      boolean printed = layout.unitPlace() == Layout.UnitPlace.COLUMNS && field.endsWith("_yuan");
      boolean bare = field.equals("declared_execution_rate_pct") && layout.has(Habit.BARE_RATE);
      String aside = printed ? unit : bare ? "（%）" : "";
      page.put(row, FIRST_VALUE + i, labels.of(field) + aside);
    }
    row++;
    fund(form.total().label(), form.total(), columns);
    for (int i = 0; i < form.funds().size(); i++) {
      fund(fundLabel(form.funds().get(i).label(), i == 0), form.funds().get(i), columns);
    }
  }

  private String fundLabel(String label, boolean first) {
    return switch (layout.fundLabels()) {
      case PLAIN -> label;
      case OF_WHICH -> first ? "其中：" + label : label;
      case INDENTED -> "      " + (first ? "其中：" : "") + label + "：";
    };
  }

  private void fund(String label, Fund fund, List<Money> columns) {
    page.put(row, 1, row, FIRST_VALUE - 1, label);
    for (int i = 0; i < columns.size(); i++) {
      page.put(row, FIRST_VALUE + i, columns.get(i).text().apply(fund));
    }
    row++;
  }

  private void goals() {
    int half = width / 2;
    if (!layout.has(Habit.GOALS_IN_ROWS)) {
      page.put(row, 0, row + 1, 0, "年度总体目标");
      page.put(row, 1, row, half - 1, labels.of("goal_text"));
      page.put(row, half, row, width - 1, labels.of("achievement_text"));
      page.put(row + 1, 1, row + 1, half - 1, form.goal());
      page.put(row + 1, half, row + 1, width - 1, form.achievement());
      row += 2;
    } else {
      pair(labels.of("goal_text"), form.goal());
      pair(labels.of("achievement_text"), form.achievement());
    }
  }

  private void reasons() {
    if (layout.hasReasons()) {
      pair(layout.family() == Family.C ? "存在问题" : "偏差大或目标未完成原因分析", form.deviation());
      pair(layout.family() == Family.C ? "改进措施" : "改进措施及结果应用方案", form.measure());
    }
  }

  /** What stands below a form and says nothing of the project. */
  private void foot() {
    if (layout.has(Habit.NOTES)) {
      page.put(row, 0, row++, width - 1, "注：1.其他资金包括和财政资金共同投入到同一项目的自有资金、社会资金等。");
      page.put(row, 0, row++, width - 1, "2.定量指标，地方各级主管部门汇总时，全年完成值为100%的，得分为满分。");
    }
    if (layout.has(Habit.SIGNATURES)) {
      page.put(row, 0, "填报人：某某");
      page.put(row, 2, "联系电话：0700-0000000");
      page.put(row, 4, "填报日期：" + (form.year() + 1) + "年3月1日");
      row++;
    }
  }
}
