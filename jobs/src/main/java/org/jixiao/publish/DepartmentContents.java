package org.jixiao.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.model.Finding;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;

/** What a release says of each department, taken apart in one pass. */
final class DepartmentContents {
  private static final String DEPARTMENT = "department_name";

  private final ReleaseContent content;
  private final Map<String, List<StatisticTable>> statistics = new HashMap<>();
  private final Map<String, List<QuotedTable>> quoted = new HashMap<>();
  private final Map<String, List<Finding>> findings;

  DepartmentContents(ReleaseContent content) {
    this.content = content;
    for (StatisticTable table : content.statistics()) {
      byDepartment(table.columns(), table.rows())
          .forEach(
              (name, rows) ->
                  statistics
                      .computeIfAbsent(name, n -> new ArrayList<>())
                      .add(
                          new StatisticTable(
                              table.name(),
                              table.title(),
                              table.grain(),
                              table.denominator(),
                              table.version(),
                              table.columns(),
                              rows)));
    }
    for (QuotedTable table : content.quoted()) {
      byDepartment(table.columns(), table.rows())
          .forEach(
              (name, rows) ->
                  quoted
                      .computeIfAbsent(name, n -> new ArrayList<>())
                      .add(
                          new QuotedTable(
                              table.name(), table.columns(), clauses(table.columns(), rows))));
    }
    findings =
        content.findings().stream()
            .filter(finding -> finding.departmentName() != null)
            .collect(Collectors.groupingBy(Finding::departmentName));
  }

  /** Returns the content as if the district were this department alone. */
  ReleaseContent of(String department) {
    return new ReleaseContent(
        content.releaseId(),
        content.asOf(),
        content.districtName(),
        statistics.getOrDefault(department, List.of()),
        findings.getOrDefault(department, List.of()),
        List.of(),
        List.of(),
        List.of(department),
        quoted.getOrDefault(department, List.of()),
        List.of(),
        List.of(),
        null);
  }

  private static Map<String, List<List<Object>>> byDepartment(
      List<StatisticColumn> columns, List<List<Object>> rows) {
    int column = columns.stream().map(StatisticColumn::name).toList().indexOf(DEPARTMENT);
    return rows.stream()
        .filter(row -> column >= 0 && row.get(column) != null)
        .collect(Collectors.groupingBy(row -> (String) row.get(column)));
  }

  /** Makes the sentences of documents fit into others. */
  private static List<List<Object>> clauses(
      List<StatisticColumn> columns, List<List<Object>> rows) {
    List<List<Object>> clauses = new ArrayList<>();
    for (List<Object> row : rows) {
      List<Object> cells = new ArrayList<>(row);
      for (int c = 0; c < cells.size(); c++) {
        if (columns.get(c).name().endsWith("text") && cells.get(c) instanceof String text) {
          cells.set(c, Clause.of(text));
        }
      }
      clauses.add(cells);
    }
    return clauses;
  }
}
