package org.jixiao.interpret;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Project forms and rows of project lists as evaluations; narratives are read elsewhere. */
public final class ProjectEvaluations implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final BigDecimal MOST_POINTS = new BigDecimal(100);

  private final Reference reference;
  private final FundSources sources;

  public ProjectEvaluations(Reference reference) {
    this.reference = reference;
    this.sources = FundSources.of(reference);
  }

  /** Returns the one evaluation of a form or list row; none for any other record. */
  public List<ProjectEvaluation> interpret(VerbatimRecord record, String relativePath) {
    return Header.isProject(record) ? List.of(evaluation(record, relativePath)) : List.of();
  }

  /** Returns whose a record is, without the rest of what it says; empty unless of a project. */
  public Optional<Identity> identity(VerbatimRecord record, String relativePath) {
    return Header.isProject(record)
        ? Optional.of(Header.of(reference, record, relativePath).identity())
        : Optional.empty();
  }

  private ProjectEvaluation evaluation(VerbatimRecord record, String relativePath) {
    Header header = Header.of(reference, record, relativePath);
    Cells cells = header.cells();
    Notes notes = header.notes();
    List<Indicator> indicators = Indicators.interpret(record, header);
    ProjectMoney money = new ProjectMoney(record, sources);
    BigDecimal initialBudget = money.yuan(Fundings.INITIAL, notes);
    BigDecimal annualBudget = money.yuan(Fundings.ANNUAL, notes);
    BigDecimal executed = money.yuan(Fundings.EXECUTED, notes);
    BigDecimal rate = ExecutionRate.recomputed(annualBudget, executed, notes);
    BigDecimal declaredRate =
        ExecutionRate.declared(money.cellAnywhere("declared_execution_rate_pct"), rate, notes);
    BigDecimal executionWeight = points(money, "execution_weight_points", notes);
    BigDecimal executionScore = points(money, "execution_score_points", notes);
    Optional<GradeRegime> regime = reference.regimeOf(header.identity().fiscalYear());
    StatedScore stated = statedScore(cells, regime);
    BigDecimal score =
        notes.number(
            scoreCell(cells, stated),
            "score_points",
            cell -> Points.parseWithin(stated.score(), MOST_POINTS));
    String grade = score == null ? null : regime.map(of -> of.gradeOf(score)).orElse(null);
    boolean form = record.form().equals(VerbatimRecord.PROJECT_FORM);
    TotalScore total = new TotalScore(executionWeight, executionScore, indicators);
    BigDecimal recomputed = form ? total.points(totalWeight(cells)).orElse(null) : null;
    String declaredGrade = declaredGrade(cells, stated, regime, grade, notes);
    String goal = Statements.joined(cells, "goal_text", notes);
    String achievement = Statements.joined(cells, "achievement_text", notes);
    String deviation = Statements.deviation(record, indicators, notes);
    String measure = Statements.reasons(cells, "measure_text", notes);
    Statements.noteUnmapped(record, notes);
    return new ProjectEvaluation(
        header.identity().fiscalYear(),
        header.identity().departmentCode(),
        header.identity().departmentName(),
        header.unit(),
        header.projectCode(),
        header.projectName(),
        null,
        initialBudget,
        annualBudget,
        executed,
        rate,
        declaredRate,
        executionWeight,
        executionScore,
        score,
        recomputed,
        grade,
        declaredGrade,
        goal,
        achievement,
        deviation,
        measure,
        form ? ProjectEvaluation.FROM_FORM : ProjectEvaluation.FROM_LIST,
        record.submissionId(),
        record.recordId(),
        record.locator(),
        notes.flags());
  }

  private static BigDecimal points(ProjectMoney money, String field, Notes notes) {
    return notes.points(money.cellAnywhere(field), field);
  }

  private static Optional<BigDecimal> totalWeight(Cells cells) {
    return cells
        .first("total_weight_points")
        .map(VerbatimField::text)
        .flatMap(text -> Points.parse(text).value());
  }

  /** Score and grade may share the cell of either. */
  private StatedScore statedScore(Cells cells, Optional<GradeRegime> regime) {
    Predicate<String> isGrade =
        word ->
            regime
                .flatMap(of -> Grades.parse(word, of, reference.gradeWords()).value())
                .isPresent();
    String text = cells.text("score_points");
    return StatedScore.of(Blank.isBlank(text) ? cells.text("declared_grade") : text, isGrade);
  }

  private static Optional<VerbatimField> scoreCell(Cells cells, StatedScore stated) {
    boolean own = !Blank.isBlank(cells.text("score_points")) || stated.grade().isEmpty();
    return cells.first(own ? "score_points" : "declared_grade");
  }

  private String declaredGrade(
      Cells cells, StatedScore stated, Optional<GradeRegime> regime, String grade, Notes notes) {
    String text = stated.grade().isEmpty() ? cells.text("declared_grade") : stated.grade();
    String declared =
        notes.take(
            regime
                .map(of -> Grades.parse(text, of, reference.gradeWords()))
                .orElseGet(() -> Grades.word(text, reference.gradeWords())),
            "declared_grade",
            text);
    if (declared != null && grade != null && !declared.equals(grade)) {
      notes.add(Flag.GRADE_DISAGREES, "declared_grade", text);
    }
    return declared;
  }
}
