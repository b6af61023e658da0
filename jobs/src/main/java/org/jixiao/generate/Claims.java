package org.jixiao.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department's report claims of all its projects together; amounts in cents of a yuan.
 *
 * @param declared budget of the projects applied for
 * @param evaluated budget of the projects evaluated
 * @param whole budget of all the department's projects
 * @param averagePoints simple mean, two decimals
 * @param grades how many projects have which grade
 * @param listed whether the report goes through the projects one by one
 * @param explains whether it says why projects fell short
 * @param deniesProblems whether it says that no problem was found
 */
record Claims(
    int year,
    int count,
    long declared,
    long evaluated,
    long whole,
    long executed,
    BigDecimal ratePct,
    BigDecimal coveragePct,
    BigDecimal averagePoints,
    Map<String, Integer> grades,
    boolean listed,
    boolean explains,
    boolean deniesProblems) {
  private static final int MOST_LISTED = 30;

  static Claims of(int year, List<StatedProject> projects, Style style) {
    Fund total = Fund.total(projects.stream().map(StatedProject::total).toList());
    BigDecimal points =
        projects.stream().map(StatedProject::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, Integer> grades = new TreeMap<>();
    projects.forEach(stated -> grades.merge(stated.grade(), 1, Integer::sum));
    return new Claims(
        year,
        projects.size(),
        total.annual(),
        total.annual(),
        total.annual(),
        total.executed(),
        StatedProject.rate(total, 2),
        new BigDecimal(100),
        points.divide(BigDecimal.valueOf(projects.size()), 2, RoundingMode.HALF_UP),
        grades,
        projects.size() <= MOST_LISTED && style.has("projects in report", 60),
        true,
        false);
  }

  /** Returns the grade all projects have; "" when they differ. */
  String commonGrade() {
    return grades.size() == 1 ? grades.keySet().iterator().next() : "";
  }

  /** Returns the same with another count of projects, mean score, and budget applied for. */
  Claims claiming(int projects, BigDecimal mean, long applied) {
    return new Claims(
        year,
        projects,
        applied,
        evaluated,
        whole,
        executed,
        ratePct,
        coveragePct,
        mean,
        grades,
        listed,
        explains,
        deniesProblems);
  }

  /** Returns the same with part of the budget evaluated only. */
  Claims covering(long part, BigDecimal percent) {
    return new Claims(
        year,
        count,
        declared,
        part,
        whole,
        executed,
        ratePct,
        percent,
        averagePoints,
        grades,
        listed,
        explains,
        deniesProblems);
  }

  Claims silent(boolean onReasons, boolean onProblems) {
    return new Claims(
        year,
        count,
        declared,
        evaluated,
        whole,
        executed,
        ratePct,
        coveragePct,
        averagePoints,
        grades,
        listed,
        !onReasons,
        onProblems);
  }
}
