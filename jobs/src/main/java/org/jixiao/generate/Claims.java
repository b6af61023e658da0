package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department's report claims of all its projects together.
 *
 * @param averagePoints simple mean, two decimals
 * @param grades how many projects have which grade
 * @param items the projects it goes through one by one; none where it does not
 * @param instead what it says in place of a usual paragraph, by the name of that in {@code
 *     report.tsv}; "" for nothing
 * @param explains whether it says why projects fell short
 */
record Claims(
    int year,
    Counts counts,
    Money money,
    BigDecimal averagePoints,
    Map<String, Integer> grades,
    List<ReportItem> items,
    Map<String, String> instead,
    boolean explains) {
  private static final int MOST_LISTED = 30;

  /** How many projects were applied for, have goals, and were evaluated. */
  record Counts(int applied, int withGoals, int evaluated) {}

  /**
   * Amounts in cents of a yuan.
   *
   * @param declared budget of the projects applied for
   * @param evaluated budget of the projects evaluated
   * @param whole budget of all the department's projects
   */
  record Money(
      long declared,
      long evaluated,
      long whole,
      long executed,
      BigDecimal ratePct,
      BigDecimal coveragePct) {}

  Claims {
    grades = new TreeMap<>(grades);
    items = List.copyOf(items);
    instead = Map.copyOf(instead);
  }

  static Claims of(int year, List<StatedProject> projects, Style style) {
    Fund total = Fund.total(projects.stream().map(StatedProject::total).toList());
    BigDecimal points =
        projects.stream().map(StatedProject::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, Integer> grades = new TreeMap<>();
    projects.forEach(stated -> grades.merge(stated.grade(), 1, Integer::sum));
    boolean listed = projects.size() <= MOST_LISTED && style.has("projects in report", 60);
    return new Claims(
        year,
        new Counts(projects.size(), projects.size(), projects.size()),
        new Money(
            total.annual(),
            total.annual(),
            total.annual(),
            total.executed(),
            StatedProject.rate(total, 2),
            new BigDecimal(100)),
        points.divide(BigDecimal.valueOf(projects.size()), 2, RoundingMode.HALF_UP),
        grades,
        listed ? projects.stream().map(ReportItem::of).toList() : List.of(),
        Map.of(),
        true);
  }

  boolean lists() {
    return !items.isEmpty();
  }

  /** Returns the grade all projects have; "" when they differ. */
  String commonGrade() {
    return grades.size() == 1 ? grades.keySet().iterator().next() : "";
  }

  Claims counting(Counts changed) {
    return new Claims(year, changed, money, averagePoints, grades, items, instead, explains);
  }

  Claims with(Money changed) {
    return new Claims(year, counts, changed, averagePoints, grades, items, instead, explains);
  }

  Claims averaging(BigDecimal mean) {
    return new Claims(year, counts, money, mean, grades, items, instead, explains);
  }

  Claims grading(Map<String, Integer> changed) {
    return new Claims(year, counts, money, averagePoints, changed, items, instead, explains);
  }

  Claims listing(List<ReportItem> changed) {
    return new Claims(year, counts, money, averagePoints, grades, changed, instead, explains);
  }

  /** Returns the same with another text in place of a paragraph; "" for none. */
  Claims saying(String part, String text) {
    Map<String, String> changed = new HashMap<>(instead);
    changed.put(part, text);
    return new Claims(year, counts, money, averagePoints, grades, items, changed, explains);
  }

  Claims withoutReasons() {
    return new Claims(year, counts, money, averagePoints, grades, items, instead, false);
  }
}
