package org.jixiao.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;

/** The district's key figures, a line a year, newest first. */
final class Headline {
  private static final String UNKNOWN = "未报";

  private Headline() {}

  static List<String> of(ReleaseContent content) {
    Map<Long, Map<String, Object>> scores = district(content, "score_summary");
    Map<Long, Map<String, Object>> execution = district(content, "execution_summary");
    Map<Long, Map<String, Object>> coverage = district(content, "coverage");
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Long, Map<String, Object>> year : scores.entrySet()) {
      Map<String, Object> score = year.getValue();
      Map<String, Object> spent = execution.getOrDefault(year.getKey(), Map.of());
      Map<String, Object> covered = coverage.getOrDefault(year.getKey(), Map.of());
      lines.add(
          0,
          year.getKey()
              + " 年度："
              + score.get("project_count")
              + " 个项目，平均 "
              + figure(score.get("mean_points"), "分")
              + "，最低 "
              + figure(score.get("min_points"), "分")
              + "，最高 "
              + figure(score.get("max_points"), "分")
              + "；执行率 "
              + figure(spent.get("rate_of_sums_pct"), "%")
              + "（采用 "
              + spent.getOrDefault("used", 0)
              + "，未报 "
              + spent.getOrDefault("not_reported", 0)
              + "）；"
              + departments(covered)
              + "。");
    }
    return lines;
  }

  /** A register that names nobody for the year says only who came, not who is missing. */
  private static String departments(Map<String, Object> covered) {
    Object expected = covered.getOrDefault("expected_department_count", 0L);
    return expected.equals(0L)
        ? covered.getOrDefault("excluded", 0L) + " 个部门报送（名册中没有当年应报部门）"
        : "部门 " + covered.get("reported_department_count") + "/" + expected + " 已报";
  }

  private static String figure(Object value, String unit) {
    return value instanceof BigDecimal number
        ? number.setScale(2, RoundingMode.HALF_UP).toPlainString() + unit
        : UNKNOWN;
  }

  private static Map<Long, Map<String, Object>> district(ReleaseContent content, String name) {
    Map<Long, Map<String, Object>> byYear = new TreeMap<>();
    for (StatisticTable table : content.statistics()) {
      if (!table.name().equals(name)) {
        continue;
      }
      List<String> columns = table.columns().stream().map(StatisticColumn::name).toList();
      for (List<Object> cells : table.rows()) {
        if ("district".equals(cells.get(columns.indexOf("scope")))) {
          Map<String, Object> row = new TreeMap<>();
          for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i) != null) {
              row.put(columns.get(i), cells.get(i));
            }
          }
          byYear.put((Long) row.get("fiscal_year"), row);
        }
      }
    }
    return byYear;
  }
}
