package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Page.Look;
import org.jixiao.generate.Style.Family;

/** The form of one project, drawn as its department draws forms. */
final class FormPage {
  private static final int FIRST_AMOUNT = 4;

  private final StatedProject stated;
  private final Style style;
  private final Page page;
  private final Printer printer;
  private final IndicatorRows indicators;
  private final int last;
  private int row;

  private FormPage(StatedProject stated, Style style, String name) {
    this.stated = stated;
    this.style = style;
    this.page = new Page(name);
    this.printer = new Printer(page, style);
    this.indicators = new IndicatorRows(stated, style, page);
    this.last = indicators.width() - 1;
  }

  static Page of(StatedProject stated, Style style, String name) {
    FormPage form = new FormPage(stated, style, name);
    form.headings();
    form.names();
    form.funds();
    form.goals();
    form.row = form.indicators.draw(form.row);
    form.reasons();
    return form.page;
  }

  private boolean isCoded() {
    return style.family() == Family.CODED;
  }

  private void headings() {
    String year = stated.year() + "年度";
    if (isCoded()) {
      wide(Look.TITLE, "部门预算项目支出绩效自评表（" + year + "）");
    } else if (style.has("year in title", 50)) {
      wide(Look.TITLE, year + "项目支出绩效自评表");
    } else {
      wide(Look.TITLE, "项目支出绩效自评表");
      wide(Look.NOTE, "（" + year + "）");
    }
    if (style.has("unit in note", 25)) {
      wide(Look.NOTE, "金额单位：" + style.unit());
    }
  }

  private void wide(Look look, String text) {
    page.text(row, 0, row, last, look, text);
    row++;
  }

  private void names() {
    String name = stated.project().name();
    pair(style.label("project_name"), isCoded() ? code() + "-" + name : name);
    int half = last / 2;
    page.text(row, 0, row, 1, Look.LABEL, style.label("department_name"));
    page.text(row, 2, row, half, Look.TEXT, style.name());
    page.text(row, half + 1, row, half + 2, Look.LABEL, style.label("implementing_unit"));
    page.text(row, half + 3, row, last, Look.TEXT, unit());
    row++;
  }

  private String code() {
    return stated.printed("project_code", stated.project().code());
  }

  private String unit() {
    return stated.printed("implementing_unit", stated.project().unit());
  }

  private void pair(String label, String text) {
    page.text(row, 0, row, 1, Look.LABEL, label);
    page.text(row, 2, row, last, Look.TEXT, text);
    row++;
  }

  private void funds() {
    List<String> columns = new ArrayList<>(List.of("initial_budget", "annual_budget", "executed"));
    columns.addAll(
        style.has("rate first", 40)
            ? List.of("rate", "weight", "score")
            : List.of("weight", "rate", "score"));
    Columns places = new Columns(FIRST_AMOUNT, last, columns.size());
    String block = isCoded() ? "预算执行情况" : "项目资金";
    String unit = style.has("unit in note", 25) ? "" : "（" + style.unit() + "）";
    List<Fund> rows = new ArrayList<>(List.of(stated.total()));
    rows.addAll(stated.funds());
    page.text(row, 0, row + rows.size(), 0, Look.LABEL, block + unit);
    page.text(row, 1, row, FIRST_AMOUNT - 1, Look.LABEL, "");
    for (int i = 0; i < columns.size(); i++) {
      page.text(row, places.first(i), row, places.last(i), Look.LABEL, style.label(columns.get(i)));
    }
    row++;
    for (int i = 0; i < rows.size(); i++) {
      fund(i, rows.get(i), columns, places);
    }
  }

  private void fund(int index, Fund fund, List<String> columns, Columns places) {
    String label = index == 1 && style.has("of which", 70) ? "其中：" + fund.label() : fund.label();
    page.text(row, 1, row, FIRST_AMOUNT - 1, Look.TEXT, label);
    for (int i = 0; i < columns.size(); i++) {
      int first = places.first(i);
      int end = places.last(i);
      String instead = index == 0 ? stated.instead().get(columns.get(i)) : null;
      if (instead != null) {
        page.text(row, first, row, end, Look.LABEL, instead);
        continue;
      }
      switch (columns.get(i)) {
        case "initial_budget" -> amount(index, first, end, fund.initial());
        case "annual_budget" -> amount(index, first, end, fund.annual());
        case "executed" -> amount(index, first, end, fund.executed());
        default -> ofTotal(index, columns.get(i), first, end);
      }
    }
    row++;
  }

  private void amount(int index, int first, int end, long cents) {
    if (index == 0) {
      printer.amount(row, first, end, cents);
    } else {
      printer.amountOrNone(row, first, end, cents);
    }
  }

  private void ofTotal(int index, String column, int first, int end) {
    if (index > 0) {
      printer.dash(row, first, end);
    } else if (column.equals("rate")) {
      printer.rate(row, first, end, stated.money().ratePct());
    } else {
      boolean weight = column.equals("weight");
      printer.points(row, first, end, weight ? stated.money().weight() : stated.money().score());
    }
  }

  private void goals() {
    int half = last / 2;
    page.text(row, 0, row + 1, 0, Look.LABEL, "年度总体目标");
    page.text(row, 1, row, half, Look.LABEL, style.label("goal"));
    page.text(row, half + 1, row, last, Look.LABEL, style.label("achievement"));
    page.text(row + 1, 1, row + 1, half, Look.TEXT, stated.goal());
    page.text(row + 1, half + 1, row + 1, last, Look.TEXT, stated.achievement());
    row += 2;
  }

  private void reasons() {
    if (isCoded()) {
      Wording wording = new Wording(style);
      pair("存在问题", orNone(wording.problem(stated.reason())));
      pair("改进措施", orNone(wording.measure(stated.reason())));
    }
    if (style.has("note", 30)) {
      wide(Look.NOTE, "注：其他资金包括社会投入资金、银行贷款等。");
    }
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "无" : text;
  }
}
