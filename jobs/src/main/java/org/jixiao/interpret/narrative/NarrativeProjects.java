package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.interpret.ExecutionRate;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;

/** Projects of narratives as rows of {@code interpreted.project_evaluation}. */
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
   * source {@code narrative}. Annual budget, execution and declared rate stand in it where the
   * report tells one of each for that project; two different ones raise CLAIM_CONTRADICTS and stay
   * out. The locator spans the line, and behind {@code ；} every other place that tells a figure.
   */
  public List<ProjectEvaluation> interpret(VerbatimRecord record, String relativePath) {
    Optional<ReportReader.Report> report = reader.read(record, relativePath);
    if (report.isEmpty()) {
      return List.of();
    }
    String departmentCode = report.get().identity().departmentCode();
    Map<String, List<Told>> figures = ProjectFigures.of(report.get(), reader.words());
    List<ReportedProject> lines = reportedProjects.interpret(record, relativePath);
    List<ProjectEvaluation> evaluations = new ArrayList<>();
    for (ReportedProject line : lines) {
      String key = ProjectLines.key(line.projectName());
      long same =
          lines.stream().filter(one -> ProjectLines.key(one.projectName()).equals(key)).count();
      List<Told> told = same == 1 ? figures.getOrDefault(key, List.of()) : List.of();
      evaluations.add(evaluation(line, departmentCode, new ToldFigures(told)));
    }
    return evaluations;
  }

  private ProjectEvaluation evaluation(
      ReportedProject line, String departmentCode, ToldFigures figures) {
    Optional<GradeRegime> regime = reference.regimeOf(line.fiscalYear());
    String grade =
        line.scorePoints() == null
            ? null
            : regime.map(bands -> bands.gradeOf(line.scorePoints())).orElse(null);
    List<RaisedFlag> flags = new ArrayList<>(line.flags());
    if (grade != null && line.grade() != null && !grade.equals(line.grade())) {
      flags.add(new RaisedFlag(Flag.GRADE_DISAGREES, "declared_grade", line.grade()));
    }
    BigDecimal budget = figures.value(Told.BUDGET);
    BigDecimal executed = figures.value(Told.EXECUTED);
    BigDecimal declaredRate = figures.value(Told.RATE);
    flags.addAll(figures.flags());
    return new ProjectEvaluation(
        line.fiscalYear(),
        departmentCode,
        line.departmentName(),
        null,
        null,
        line.projectName(),
        null,
        null,
        budget,
        executed,
        ExecutionRate.of(budget, executed).orElse(null),
        declaredRate,
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
        figures.placesBeside(line.locator()),
        flags);
  }
}
