package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.interpret.Identity;
import org.jixiao.interpret.Reference;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.VerbatimRecord;

/** Narratives to rows of {@code interpreted.department_report}. */
public final class DepartmentReports {
  private final ReportReader reader;
  private final StatedGrade grades;

  public DepartmentReports(Reference reference) {
    reader = new ReportReader(reference);
    grades = new StatedGrade(reference);
  }

  /**
   * Returns what the narrative claims, as one row; none for a record that is no narrative. Where it
   * claims two values for one thing, the first stands and CLAIM_CONTRADICTS is raised.
   *
   * @param relativePath where the report lies below the inbox, for year and department it omits
   */
  public List<DepartmentReport> interpret(VerbatimRecord record, String relativePath) {
    return reader.read(record, relativePath).stream().map(report -> row(record, report)).toList();
  }

  /** Returns whose a narrative is, without the rest of what it says; empty for other records. */
  public Optional<Identity> identity(VerbatimRecord record, String relativePath) {
    return reader.read(record, relativePath).map(ReportReader.Report::identity);
  }

  private DepartmentReport row(VerbatimRecord record, ReportReader.Report report) {
    Identity identity = report.identity();
    Claims claims = claims(report);
    YearSpoken years = new YearSpoken(reader.words(), identity.fiscalYear());
    GradeCountClaims gradeCounts = new GradeCountClaims(grades);
    gradeCounts.read(report.narrative(), years, identity.fiscalYear());
    Uses uses = Uses.of(report.narrative(), reader.words());
    List<RaisedFlag> flags = new ArrayList<>(identity.flags());
    flags.addAll(claims.flags());
    flags.addAll(gradeCounts.flags());
    Parsed<String> grade =
        grades.gradeOf(claims.value("grade", String.class).orElse(""), identity.fiscalYear());
    grade
        .flags()
        .forEach(flag -> flags.add(new RaisedFlag(flag, "grade", claims.words("grade").get())));
    report.narrative().lines().stream()
        .map(Narrative.Line::passage)
        .filter(Passage::hasResidue)
        .map(passage -> new RaisedFlag(Flag.RESIDUE_REMOVED, "fields", passage.paragraph()))
        .distinct()
        .forEach(flags::add);
    return new DepartmentReport(
        identity.fiscalYear(),
        identity.departmentCode(),
        identity.departmentName(),
        projectCount(claims),
        count(claims, "goal_count"),
        number(claims, "budget_total_yuan"),
        count(claims, "evaluated_count"),
        number(claims, "evaluated_budget_yuan"),
        number(claims, "department_budget_yuan"),
        number(claims, "executed_total_yuan"),
        number(claims, "execution_rate_pct"),
        claims.words("execution_rate_pct").orElse(null),
        number(claims, "coverage_pct"),
        claims.words("coverage_pct").orElse(null),
        number(claims, "average_score_points"),
        number(claims, "weighted_average_score_points"),
        grade.orNull(),
        scope(claims, grade),
        gradeCounts.counts(),
        count(claims, "problem_count"),
        count(claims, "problem_fixed_count"),
        count(claims, "problem_open_count"),
        uses.application(),
        uses.publication(),
        record.submissionId(),
        record.recordId(),
        record.locator(),
        flags);
  }

  private Claims claims(ReportReader.Report report) {
    Claims claims = new Claims();
    YearSpoken years = new YearSpoken(reader.words(), report.identity().fiscalYear());
    new LabelledClaims(reader.words(), claims).read(report.narrative());
    new ProblemClaims(reader.words(), claims).read(report.narrative(), years);
    AmountClaims amounts = new AmountClaims(reader.words(), claims);
    RateClaims rates = new RateClaims(reader.words(), claims);
    ScoreClaims scores = new ScoreClaims(reader.words(), claims, grades);
    for (ClaimText sentence : ClaimText.of(report, years)) {
      amounts.read(sentence, report.isOfOneProject());
      rates.read(sentence);
      if (!report.isOfOneProject()) {
        scores.read(sentence);
      }
    }
    return claims;
  }

  private static String scope(Claims claims, Parsed<String> grade) {
    if (grade.value().isEmpty()) {
      return null;
    }
    return claims.value("grade_scope", Boolean.class).orElse(false)
        ? DepartmentReport.GRADE_OF_EACH
        : DepartmentReport.GRADE_OVERALL;
  }

  /** A report that counts its projects by their goals only (编报绩效目标的项目16个) counts them so. */
  private static Long projectCount(Claims claims) {
    Long projects = count(claims, "project_count");
    return projects == null ? count(claims, "goal_count") : projects;
  }

  private static Long count(Claims claims, String field) {
    return claims.value(field, Long.class).orElse(null);
  }

  private static BigDecimal number(Claims claims, String field) {
    return claims.value(field, BigDecimal.class).orElse(null);
  }
}
