package org.jixiao.check;

import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;

/** Whom a judgement is about, and where it stands. */
record Subject(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    String submissionId,
    String locator) {
  static Subject of(ProjectEvaluation project) {
    return new Subject(
        project.fiscalYear(),
        project.departmentName(),
        project.projectName(),
        project.submissionId(),
        project.locator());
  }

  static Subject of(Indicator row) {
    return new Subject(
        row.fiscalYear(),
        row.departmentName(),
        row.projectName(),
        row.submissionId(),
        row.locator());
  }

  static Subject of(Funding row) {
    return new Subject(
        row.fiscalYear(),
        row.departmentName(),
        row.projectName(),
        row.submissionId(),
        row.locator());
  }

  static Subject of(DepartmentReport report) {
    return new Subject(
        report.fiscalYear(),
        report.departmentName(),
        null,
        report.submissionId(),
        report.locator());
  }

  static Subject of(ReportedProject line) {
    return new Subject(
        line.fiscalYear(),
        line.departmentName(),
        line.projectName(),
        line.submissionId(),
        line.locator());
  }
}
