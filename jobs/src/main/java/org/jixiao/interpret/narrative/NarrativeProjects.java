package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;

/** Project lines of narratives as rows of {@code interpreted.project_evaluation}, without money. */
public final class NarrativeProjects {
  private final Reference reference;
  private final ReportedProjects reportedProjects;
  private final ReportReader reader;

  public NarrativeProjects(Reference reference) {
    this.reference = reference;
    reportedProjects = new ReportedProjects(reference);
    reader = new ReportReader(reference);
  }

  /**
   * Returns one evaluation per project line: score, grade by the regime in force, the grade stated,
   * source {@code narrative}; everything a line cannot say is null.
   */
  public List<ProjectEvaluation> interpret(VerbatimRecord record, String relativePath) {
    String departmentCode =
        reader
            .read(record, relativePath)
            .map(report -> report.identity().departmentCode())
            .orElse("");
    return reportedProjects.interpret(record, relativePath).stream()
        .map(line -> evaluation(line, departmentCode))
        .toList();
  }

  private ProjectEvaluation evaluation(ReportedProject line, String departmentCode) {
    Optional<GradeRegime> regime = reference.regimeOf(line.fiscalYear());
    String grade =
        line.scorePoints() == null
            ? null
            : regime.map(bands -> bands.gradeOf(line.scorePoints())).orElse(null);
    List<RaisedFlag> flags = new ArrayList<>(line.flags());
    if (grade != null && line.grade() != null && !grade.equals(line.grade())) {
      flags.add(new RaisedFlag(Flag.GRADE_DISAGREES, "declared_grade", line.grade()));
    }
    return new ProjectEvaluation(
        line.fiscalYear(),
        departmentCode,
        line.departmentName(),
        null,
        null,
        line.projectName(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        line.scorePoints(),
        null,
        grade,
        line.grade(),
        null,
        null,
        null,
        null,
        ProjectEvaluation.FROM_NARRATIVE,
        line.submissionId(),
        line.recordId(),
        line.locator(),
        flags);
  }
}
