package org.jixiao.statistics;

import java.util.List;
import org.jixiao.model.DepartmentReport;

/** A department's narrative in the making; what is not claimed is absent. */
final class Report {
  private final int year;
  private final String department;
  private Long projects;
  private Long evaluated;
  private String total;
  private String evaluatedBudget;
  private String departmentBudget;
  private String coverage;
  private String mean;
  private String grade;
  private String gradeScope;
  private String use;
  private String publication;

  private Report(int year, String department) {
    this.year = year;
    this.department = department;
  }

  static Report of(int year, String department) {
    return new Report(year, department);
  }

  Report projects(long count) {
    projects = count;
    return this;
  }

  Report evaluated(long count) {
    evaluated = count;
    return this;
  }

  Report total(String yuan) {
    total = yuan;
    return this;
  }

  Report evaluatedOf(String evaluatedYuan, String departmentYuan) {
    evaluatedBudget = evaluatedYuan;
    departmentBudget = departmentYuan;
    return this;
  }

  Report coverage(String percent) {
    coverage = percent;
    return this;
  }

  Report mean(String points) {
    mean = points;
    return this;
  }

  Report use(String text) {
    use = text;
    return this;
  }

  Report publication(String text) {
    publication = text;
    return this;
  }

  Report grade(String word, String of) {
    grade = word;
    gradeScope = of;
    return this;
  }

  DepartmentReport row() {
    return new DepartmentReport(
        year,
        null,
        department,
        projects,
        null,
        Project.decimal(total),
        evaluated,
        Project.decimal(evaluatedBudget),
        Project.decimal(departmentBudget),
        null,
        null,
        null,
        Project.decimal(coverage),
        null,
        Project.decimal(mean),
        null,
        grade,
        gradeScope,
        List.of(),
        null,
        null,
        null,
        use,
        publication,
        "s",
        "r-" + department,
        "l",
        List.of());
  }
}
