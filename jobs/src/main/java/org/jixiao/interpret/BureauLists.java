package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.ReviewResult;
import org.jixiao.model.VerbatimRecord;

/** Rows of the bureau's own lists: what was approved, and what its reviews came to. */
public final class BureauLists {
  private final Reference reference;

  public BureauLists(Reference reference) {
    this.reference = reference;
  }

  /** Returns whose a row of such a list is; empty for any other record. */
  public Optional<Identity> identity(VerbatimRecord record, String relativePath) {
    return record.form().equals(VerbatimRecord.APPROVED_PROJECT)
            || record.form().equals(VerbatimRecord.REVIEW_RESULT)
        ? Optional.of(Header.of(reference, record, relativePath).identity())
        : Optional.empty();
  }

  /** Returns the approved project of a row; none for any other record. */
  public List<ApprovedProject> approved(VerbatimRecord record, String relativePath) {
    if (!record.form().equals(VerbatimRecord.APPROVED_PROJECT)) {
      return List.of();
    }
    Header header = Header.of(reference, record, relativePath);
    Notes notes = header.notes();
    String field = "approved_budget_yuan";
    BigDecimal budget = notes.money(header.cells().first(field), field);
    return List.of(
        new ApprovedProject(
            header.identity().fiscalYear(),
            header.identity().departmentCode(),
            header.identity().departmentName(),
            header.projectCode(),
            header.projectName(),
            budget,
            null,
            record.submissionId(),
            record.recordId(),
            record.locator(),
            notes.flags()));
  }

  /** Returns the review of a row; none for any other record. */
  public List<ReviewResult> reviews(VerbatimRecord record, String relativePath) {
    if (!record.form().equals(VerbatimRecord.REVIEW_RESULT)) {
      return List.of();
    }
    Header header = Header.of(reference, record, relativePath);
    Notes notes = header.notes();
    Cells cells = header.cells();
    BigDecimal score = notes.points(cells.first("score_points"), "score_points");
    BigDecimal review = notes.points(cells.first("review_score_points"), "review_score_points");
    Optional<GradeRegime> regime = reference.regimeOf(header.identity().fiscalYear());
    return List.of(
        new ReviewResult(
            header.identity().fiscalYear(),
            header.identity().departmentName(),
            header.projectCode(),
            header.projectName(),
            null,
            score,
            grade(cells.text("declared_grade"), "declared_grade", score, regime, notes),
            review,
            grade(cells.text("review_grade"), "review_grade", review, regime, notes),
            record.submissionId(),
            record.recordId(),
            record.locator(),
            notes.flags()));
  }

  /** The grade as stated; where none is, that of the score. */
  private String grade(
      String text, String field, BigDecimal score, Optional<GradeRegime> regime, Notes notes) {
    String stated =
        regime
            .map(of -> notes.take(Grades.parse(text, of, reference.gradeWords()), field, text))
            .orElse(null);
    return stated != null || score == null
        ? stated
        : regime.map(of -> of.gradeOf(score)).orElse(null);
  }
}
