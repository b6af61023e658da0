package org.jixiao.job;

import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;

/**
 * Whether a run would publish less than the last release: departments, projects or money that were
 * there and are gone. More is never too much.
 */
final class Guard {
  private final GuardThresholds thresholds;

  Guard(GuardThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** How much there is of a department-year. */
  record Size(long projects, BigDecimal budgetYuan) {
    static final Size NOTHING = new Size(0, BigDecimal.ZERO);

    Size plus(Size other) {
      return new Size(projects + other.projects, budgetYuan.add(other.budgetYuan));
    }
  }

  /** Returns the sizes a catalog reads, by year and department; both must be known. */
  static Map<Integer, Map<String, Size>> sizes(Catalog catalog) {
    Map<Integer, Map<String, Size>> sizes = new TreeMap<>();
    for (Record row :
        catalog.rows(PROJECT_EVALUATION, "fiscal_year", "department_name", "annual_budget_yuan")) {
      BigDecimal budget = (BigDecimal) row.getField("annual_budget_yuan");
      add(sizes, row, new Size(1, budget == null ? BigDecimal.ZERO : budget));
    }
    for (Record row : catalog.rows(DEPARTMENT_REPORT, "fiscal_year", "department_name")) {
      add(sizes, row, Size.NOTHING);
    }
    return sizes;
  }

  private static void add(Map<Integer, Map<String, Size>> sizes, Record row, Size size) {
    Integer year = (Integer) row.getField("fiscal_year");
    String department = (String) row.getField("department_name");
    if (year != null && department != null) {
      sizes.computeIfAbsent(year, y -> new TreeMap<>()).merge(department, size, Size::plus);
    }
  }

  /**
   * Returns what is lost beyond the thresholds, a Chinese sentence each; empty where nothing is.
   */
  List<String> losses(
      Map<Integer, Map<String, Size>> before, Map<Integer, Map<String, Size>> after) {
    List<String> losses = new ArrayList<>();
    before.forEach((year, sizes) -> year(year, sizes, after.getOrDefault(year, Map.of()), losses));
    return losses;
  }

  private void year(
      int year, Map<String, Size> before, Map<String, Size> after, List<String> losses) {
    List<String> gone = before.keySet().stream().filter(name -> !after.containsKey(name)).toList();
    if (gone.size() > thresholds.lostDepartments()) {
      losses.add(year + " 年度少了 " + gone.size() + " 个部门：" + String.join("、", gone) + "。");
    }
    compare(year + " 年度全区", sum(before), sum(after), thresholds.district(), losses);
    before.forEach(
        (name, size) -> {
          if (after.containsKey(name)) {
            compare(year + " 年度" + name, size, after.get(name), thresholds.of(name), losses);
          }
        });
  }

  private static Size sum(Map<String, Size> sizes) {
    return sizes.values().stream().reduce(Size.NOTHING, Size::plus);
  }

  private static void compare(
      String where, Size before, Size after, GuardThresholds.Limit limit, List<String> losses) {
    long projects = before.projects() - after.projects();
    BigDecimal projectsPct =
        pct(BigDecimal.valueOf(projects), BigDecimal.valueOf(before.projects()));
    if (projects > limit.lostProjects() && projectsPct.compareTo(limit.lostProjectsPct()) > 0) {
      losses.add(
          where
              + "项目由 "
              + before.projects()
              + " 个减为 "
              + after.projects()
              + " 个（−"
              + shown(projectsPct)
              + "%）。");
    }
    BigDecimal budget = before.budgetYuan().subtract(after.budgetYuan());
    BigDecimal budgetPct = pct(budget, before.budgetYuan());
    if (budget.compareTo(limit.lostBudgetYuan()) > 0
        && budgetPct.compareTo(limit.lostBudgetPct()) > 0) {
      losses.add(
          where
              + "全年预算由 "
              + before.budgetYuan().toPlainString()
              + " 元减为 "
              + after.budgetYuan().toPlainString()
              + " 元（−"
              + shown(budgetPct)
              + "%）。");
    }
  }

  private static BigDecimal pct(BigDecimal part, BigDecimal whole) {
    return whole.signum() <= 0
        ? BigDecimal.ZERO
        : part.multiply(BigDecimal.valueOf(100)).divide(whole, 4, RoundingMode.HALF_UP);
  }

  private static String shown(BigDecimal pct) {
    return pct.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
