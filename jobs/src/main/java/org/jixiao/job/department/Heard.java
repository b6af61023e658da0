package org.jixiao.job.department;

import java.util.List;
import org.jixiao.model.Answer;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;

/**
 * What one record says, by itself: whether it stands is seen beside the others of its department.
 *
 * @param fiscalYear the year it speaks of; null when unknown
 * @param departmentName the department it speaks of; null when unknown
 * @param evaluation whether the department evaluates something in it
 * @param narrative whether it is a department's report
 */
public record Heard(
    Integer fiscalYear,
    String departmentName,
    String submissionId,
    String relativePath,
    String recordId,
    String locator,
    boolean evaluation,
    boolean narrative,
    List<ProjectEvaluation> projects,
    List<Funding> fundings,
    List<Indicator> indicators,
    List<DepartmentReport> reports,
    List<ReportedProject> lines,
    List<Deviation> deviations,
    List<Answer> answers,
    List<ApprovedProject> approved,
    List<ReviewResult> reviews,
    List<StatedAmount> amounts) {
  public Heard {
    projects = List.copyOf(projects);
    fundings = List.copyOf(fundings);
    indicators = List.copyOf(indicators);
    reports = List.copyOf(reports);
    lines = List.copyOf(lines);
    deviations = List.copyOf(deviations);
    answers = List.copyOf(answers);
    approved = List.copyOf(approved);
    reviews = List.copyOf(reviews);
    amounts = List.copyOf(amounts);
  }
}
