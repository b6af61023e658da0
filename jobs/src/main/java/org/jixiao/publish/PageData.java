package org.jixiao.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.model.Outcome;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;

/**
 * Everything the page shows, as JSON: its plan, the tables of the plan, what stands behind them.
 */
final class PageData {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private PageData() {}

  static String json(ReleaseContent content, PagePlan plan) {
    Words words = new Words();
    PageDetails details = new PageDetails(content, words);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("release", content.releaseId());
    data.put("years", content.years());
    data.put("evaluated", content.evaluatedYear().orElse(null));
    data.put("departments", departments(content));
    data.put("rejected", rejected(content));
    data.put("cut", new TreeMap<>(details.cut()));
    data.put("plan", plan.tree());
    Map<String, Object> tables = new TreeMap<>(details.tables());
    for (StatisticTable table : content.statistics()) {
      if (plan.tables().contains(table.name())) {
        tables.put(table.name(), table(table, plan, words));
      }
    }
    data.put("tables", tables);
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of words and numbers are always written", e);
    }
  }

  private static Map<String, Object> table(StatisticTable table, PagePlan plan, Words words) {
    List<Row> rows =
        table.rows().stream()
            .map(values -> new Row(table.columns(), values))
            .filter(row -> plan.shows(table.name(), row))
            .toList();
    Map<String, Object> printed = PageTable.of(table.columns(), rows, words);
    printed.put("denominator", table.denominator());
    return printed;
  }

  /** Returns the departments any statistic knows, in the order of the register, others after. */
  private static Set<String> departments(ReleaseContent content) {
    Set<String> known = new LinkedHashSet<>();
    for (StatisticTable table : content.statistics()) {
      Rows.of(content, table.name()).ofDepartments().all().stream()
          .map(row -> row.text("department_name"))
          .filter(name -> !name.isEmpty())
          .forEach(known::add);
    }
    Set<String> ordered = new LinkedHashSet<>(content.departments());
    ordered.retainAll(known);
    ordered.addAll(known);
    return ordered;
  }

  private static List<List<String>> rejected(ReleaseContent content) {
    return content.submissions().stream()
        .filter(s -> s.outcome().equals(Outcome.REJECTED.word()))
        .map(s -> List.of(s.relativePath(), Objects.requireNonNullElse(s.reason(), "")))
        .toList();
  }
}
