package org.jixiao.roundtrip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jixiao.roundtrip.Layout.Habit;
import org.jixiao.roundtrip.Layout.UnitPlace;

/** Draws projects as the rows of one list. */
final class ListDrawing {
  private final List<Form> forms;
  private final Layout layout;
  private final Labels labels;
  private final Page page = Page.empty();

  private record Column(String field, Function<Form, String> text) {}

  private ListDrawing(List<Form> forms, Layout layout) {
    this.forms = forms;
    this.layout = layout;
    this.labels = new Labels(layout);
  }

  static Page of(List<Form> forms, Layout layout) {
    return new ListDrawing(forms, layout).draw();
  }

  private Page draw() {
    List<Column> columns = columns();
    page.headings().add(forms.get(0).year() + "年度项目支出绩效自评汇总表");
    if (layout.unitPlace() != UnitPlace.COLUMNS) {
      page.headings().add("金额单位：" + layout.unit());
    }
    page.put(0, 0, "序号");
    for (int c = 0; c < columns.size(); c++) {
      String field = columns.get(c).field();
      boolean printed = layout.unitPlace() == UnitPlace.COLUMNS && field.endsWith("_yuan");
      page.put(0, c + 1, labels.of(field) + (printed ? "（" + layout.unit() + "）" : ""));
    }
    for (int i = 0; i < forms.size(); i++) {
      page.put(i + 1, 0, String.valueOf(i + 1));
      for (int c = 0; c < columns.size(); c++) {
        page.put(i + 1, c + 1, columns.get(c).text().apply(forms.get(i)));
      }
    }
    if (layout.has(Habit.NOTES)) {
      page.put(forms.size() + 1, 0, "合计");
      for (int c = 0; c < columns.size(); c++) {
        boolean money = columns.get(c).field().endsWith("_yuan");
        page.put(forms.size() + 1, c + 1, money ? "123.45" : "");
      }
    }
    return page;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("department_name", Form::department));
    columns.add(new Column("implementing_unit", Form::unit));
    columns.add(new Column("project_code", Form::code));
    columns.add(new Column("project_name", Form::project));
    columns.add(new Column("initial_budget_yuan", f -> layout.amount(f.total().initial())));
    columns.add(new Column("annual_budget_yuan", f -> layout.amount(f.total().annual())));
    columns.add(new Column("executed_yuan", f -> layout.amount(f.total().executed())));
    columns.add(new Column("declared_execution_rate_pct", f -> Drawing.rate(f.total())));
    columns.add(new Column("list_score", f -> Drawing.plain(f.score())));
    columns.add(new Column("declared_grade", Form::grade));
    columns.add(new Column("deviation_text", Form::deviation));
    List<Integer> order = layout.moneyOrder();
    columns.sort(
        Comparator.comparing(c -> order.get(Math.floorMod(c.field().hashCode(), order.size()))));
    return columns;
  }

  /** Returns what the list tells, a line per project. */
  static List<String> told(List<Form> forms) {
    return forms.stream()
        .map(
            form ->
                Told.line(
                    "row",
                    forms.get(0).year(),
                    form.department(),
                    form.unit(),
                    form.code(),
                    form.project(),
                    form.total().initial(),
                    form.total().annual(),
                    form.total().executed(),
                    Drawing.rate(form.total()),
                    form.score(),
                    form.grade(),
                    form.deviation()))
        .toList();
  }
}
