package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.interpret.Points;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;

/** Narratives to rows of {@code interpreted.reported_project}. */
public final class ReportedProjects {
  private static final BigDecimal FULL_MARKS = new BigDecimal(100);

  private final ReportReader reader;
  private final StatedGrade grades;

  public ReportedProjects(Reference reference) {
    reader = new ReportReader(reference);
    grades = new StatedGrade(reference);
  }

  /**
   * Returns the lines that name a project and its score, in order; the locator spans the line in
   * characters of its paragraph. Empty for a record that is no narrative.
   *
   * @param relativePath where the report lies below the inbox, for year and department it omits
   */
  public List<ReportedProject> interpret(VerbatimRecord record, String relativePath) {
    List<ReportedProject> rows = new ArrayList<>();
    reader
        .read(record, relativePath)
        .ifPresent(
            report -> {
              for (ProjectLine line : report.projects()) {
                rows.add(row(record, report, line, rows.size() + 1));
              }
            });
    return rows;
  }

  private ReportedProject row(
      VerbatimRecord record, ReportReader.Report report, ProjectLine line, int ordinal) {
    Integer year = report.identity().fiscalYear();
    Parsed<BigDecimal> score = Points.parseWithin(line.score(), FULL_MARKS);
    Parsed<String> grade = grades.gradeOf(line.gradeWord(), year);
    List<RaisedFlag> flags = new ArrayList<>(report.identity().flags());
    score.flags().forEach(flag -> flags.add(new RaisedFlag(flag, "score_points", line.score())));
    grade.flags().forEach(flag -> flags.add(new RaisedFlag(flag, "grade", line.gradeWord())));
    if (line.passage().hasResidue()) {
      flags.add(new RaisedFlag(Flag.RESIDUE_REMOVED, "narrative_text", line.passage().paragraph()));
    }
    return new ReportedProject(
        year,
        report.identity().departmentName(),
        line.name(),
        ordinal,
        score.orNull(),
        grade.orNull(),
        line.text(),
        record.submissionId(),
        record.recordId(),
        line.locator(),
        flags);
  }
}
