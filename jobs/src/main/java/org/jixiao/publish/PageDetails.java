package org.jixiao.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.model.Place;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;

/**
 * What stands behind the figures of the page: projects and what departments wrote of causes and
 * measures, each with the file and the place within it.
 */
final class PageDetails {
  /** Beyond these, a page is slow to open; whole years are left out, the oldest first. */
  static final int MOST_PROJECTS = 10_000;

  private static final int QUOTES = 3; // of a cause or measure of a department and year
  private static final int LONGEST_QUOTE = 160;
  static final List<StatisticColumn> PLACE =
      List.of(text("relative_path", "文件"), text("locator", "位置"));

  private static final SortedMap<String, SortedSet<String>> WANTED =
      new TreeMap<>(
          Map.of(
              "project_evaluation",
              new TreeSet<>(
                  Set.of(
                      "project_name",
                      "score_points",
                      "grade",
                      "annual_budget_yuan",
                      "executed_yuan",
                      "execution_rate_pct",
                      "locator")),
              "deviation",
              new TreeSet<>(Set.of("project_name", "kind", "code", "text", "locator"))));

  private final ReleaseContent content;
  private final Words words;
  private final PageQuestions questions;
  private final Set<Integer> years = new HashSet<>();

  PageDetails(ReleaseContent content, Words words) {
    this.content = content;
    this.words = words;
    questions = new PageQuestions(content, words);
    Rows projects = rows("project_evaluation");
    int listed = 0;
    for (int year : content.years()) {
      listed += projects.ofYear(year).all().size();
      if (listed <= MOST_PROJECTS) {
        years.add(year);
      }
    }
  }

  /** Returns the columns of interpreted tables that the page goes down to, by table. */
  static SortedMap<String, SortedSet<String>> wanted() {
    return WANTED;
  }

  /** Returns the tables by the names the plan knows them by. */
  Map<String, Map<String, Object>> tables() {
    return Map.of(
        "project", projects(),
        "statement", statements(),
        "claim", questions.claims(),
        "finding", questions.findings());
  }

  private Map<String, Object> projects() {
    List<StatisticColumn> columns =
        new ArrayList<>(
            List.of(
                new StatisticColumn("fiscal_year", "年度", "", 0),
                text("department_name", "主管部门"),
                text("project_name", "项目名称"),
                new StatisticColumn("score_points", "得分", "分", 2),
                text("grade", "评价等级"),
                new StatisticColumn("annual_budget_yuan", "全年预算数", "元", 2),
                new StatisticColumn("executed_yuan", "全年执行数", "元", 2),
                new StatisticColumn("execution_rate_pct", "执行率", "%", 2)));
    columns.addAll(PLACE);
    columns.add(text("key", "位置"));
    return PageTable.of(columns, placed(listed("project_evaluation"), columns), words);
  }

  private Map<String, Object> statements() {
    List<StatisticColumn> columns =
        new ArrayList<>(
            List.of(
                new StatisticColumn("fiscal_year", "年度", "", 0),
                text("department_name", "主管部门"),
                text("project_name", "项目名称"),
                text("kind", "类别"),
                text("code", "代码"),
                text("text", "原文")));
    columns.addAll(PLACE);
    return PageTable.of(columns, placed(quotes(listed("deviation")), columns), words);
  }

  /** Returns whether years are left out of the projects, and whether findings are left out. */
  Map<String, Boolean> cut() {
    return Map.of("projects", !years.containsAll(content.years()), "findings", questions.isCut());
  }

  /** Returns the first statement of each project and code, a few of them in their own words. */
  private List<Row> quotes(List<Row> statements) {
    Set<String> told = new HashSet<>();
    Map<String, Integer> quoted = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : statements) {
      String code =
          String.join(
              "\n",
              row.text("fiscal_year"),
              row.text("department_name"),
              row.text("kind"),
              row.text("code"));
      if (told.add(code + "\n" + row.text("project_name"))) {
        boolean quote = quoted.merge(code, 1, Integer::sum) <= QUOTES;
        rows.add(quote ? with(row, "text", shortened(row.text("text"))) : with(row, "text", null));
      }
    }
    return rows;
  }

  private List<Row> placed(List<Row> rows, List<StatisticColumn> columns) {
    SubmissionPaths paths = new SubmissionPaths(content);
    List<Row> placed = new ArrayList<>();
    for (Row row : rows) {
      String locator = row.text("locator");
      Place place = Place.of(locator, paths.within(locator));
      List<Object> values = new ArrayList<>();
      for (StatisticColumn column : columns) {
        values.add(
            switch (column.name()) {
              case "relative_path" -> place.file();
              case "locator" -> place.within();
              case "key" -> locator;
              default -> row.figure(column.name()).value();
            });
      }
      placed.add(new Row(columns, values));
    }
    return placed;
  }

  private List<Row> listed(String table) {
    return rows(table)
        .where(
            row -> row.number("fiscal_year").filter(y -> years.contains(y.intValue())).isPresent())
        .all();
  }

  private Rows rows(String table) {
    return new Rows(
        content.details().stream()
            .filter(detail -> detail.name().equals(table))
            .flatMap(d -> d.rows().stream().map(values -> new Row(d.columns(), values)))
            .toList());
  }

  private static Row with(Row row, String column, Object value) {
    List<Object> values = new ArrayList<>(row.values());
    for (int i = 0; i < row.columns().size(); i++) {
      if (row.columns().get(i).name().equals(column)) {
        values.set(i, value);
      }
    }
    return new Row(row.columns(), values);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
  }

  static StatisticColumn text(String name, String label) {
    return new StatisticColumn(name, label, "", -1);
  }
}
