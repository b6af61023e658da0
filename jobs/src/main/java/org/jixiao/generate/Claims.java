package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department's report claims of all its projects together.
 *
 * @param averagePoints simple mean, two decimals
 * @param grades how many projects have which grade
 * @param listed whether the report goes through the projects one by one
 */
record Claims(
    int year,
    int count,
    Fund total,
    BigDecimal ratePct,
    BigDecimal averagePoints,
    Map<String, Integer> grades,
    boolean listed) {
  private static final int MOST_LISTED = 30;

  static Claims of(List<StatedProject> projects, Style style) {
    Fund total =
        projects.stream().map(StatedProject::total).reduce(new Fund("", 0, 0, 0), Fund::plus);
    BigDecimal points =
        projects.stream().map(StatedProject::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, Integer> grades = new TreeMap<>();
    projects.forEach(stated -> grades.merge(stated.grade(), 1, Integer::sum));
    return new Claims(
        projects.get(0).year(),
        projects.size(),
        total,
        StatedProject.rate(total, 2),
        points.divide(BigDecimal.valueOf(projects.size()), 2, RoundingMode.HALF_UP),
        grades,
        projects.size() <= MOST_LISTED && style.has("projects in report", 60));
  }

  /** Returns the grade all projects have; "" when they differ. */
  String commonGrade() {
    return grades.size() == 1 ? grades.keySet().iterator().next() : "";
  }
}
