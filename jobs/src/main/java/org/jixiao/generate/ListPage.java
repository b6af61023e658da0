package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Page.Look;

/** A department's projects of a year as the rows of one list. */
final class ListPage {
  private static final List<List<String>> ORDERS =
      List.of(
          List.of(
              "project_name",
              "implementing_unit",
              "initial_budget",
              "annual_budget",
              "executed",
              "rate",
              "list_score",
              "list_grade",
              "list_reason"),
          List.of(
              "implementing_unit",
              "project_name",
              "annual_budget",
              "executed",
              "rate",
              "list_score",
              "list_grade",
              "list_reason"),
          List.of(
              "department_name",
              "project_name",
              "list_score",
              "list_grade",
              "initial_budget",
              "annual_budget",
              "executed",
              "rate",
              "list_reason"));

  private final List<StatedProject> projects;
  private final Style style;
  private final Page page;
  private final Printer printer;
  private final List<String> columns;

  private ListPage(List<StatedProject> projects, Style style) {
    this.projects = projects;
    this.style = style;
    this.page = new Page("汇总表");
    this.printer = new Printer(page, style);
    this.columns = columns(style);
  }

  static Page of(List<StatedProject> projects, Style style) {
    return new ListPage(projects, style).draw();
  }

  static List<String> columns(Style style) {
    return ORDERS.get(Math.floorMod(style.choice(), ORDERS.size()));
  }

  private Page draw() {
    int last = columns.size();
    page.text(0, 0, 0, last, Look.TITLE, projects.get(0).year() + "年度项目支出绩效自评结果汇总表");
    page.text(1, 0, 1, last, Look.NOTE, "填报单位：" + style.name() + "    金额单位：" + style.unit());
    List<String> labels = new ArrayList<>(List.of("序号"));
    columns.forEach(column -> labels.add(style.label(column)));
    for (int c = 0; c < labels.size(); c++) {
      page.text(2, c, 2, c, Look.LABEL, labels.get(c));
    }
    for (int i = 0; i < projects.size(); i++) {
      page.text(i + 3, 0, i + 3, 0, Look.LABEL, String.valueOf(i + 1));
      for (int c = 0; c < columns.size(); c++) {
        value(i + 3, c + 1, columns.get(c), projects.get(i));
      }
    }
    return page;
  }

  private void value(int row, int column, String field, StatedProject stated) {
    Fund total = stated.total();
    switch (field) {
      case "department_name" -> text(row, column, style.name());
      case "implementing_unit" -> text(row, column, stated.project().unit());
      case "project_name" -> text(row, column, stated.project().name());
      case "initial_budget" -> printer.amount(row, column, column, total.initial());
      case "annual_budget" -> printer.amount(row, column, column, total.annual());
      case "executed" -> printer.amount(row, column, column, total.executed());
      case "rate" -> printer.rate(row, column, column, stated.money().ratePct());
      case "list_score" -> printer.points(row, column, column, stated.score());
      case "list_grade" -> text(row, column, stated.grade());
      default -> text(row, column, new Wording(style).ofList(stated.reason()));
    }
  }

  private void text(int row, int column, String text) {
    page.text(row, column, row, column, Look.TEXT, text);
  }
}
