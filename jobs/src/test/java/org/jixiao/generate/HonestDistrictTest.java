package org.jixiao.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.job.Configuration;
import org.jixiao.job.FailOn;
import org.jixiao.job.validation.Validation;
import org.jixiao.job.validation.ValidationOptions;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An honest district is read back value by value, and nothing is asked of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestDistrictTest {
  private static final DistrictOrder ORDER = new DistrictOrder("映川区", 24, 300, 2, 7, false);

  private Path folder;
  private Configuration configuration;
  private InboxReading read;

  @BeforeAll
  void district(@TempDir Path empty) throws IOException {
    folder = empty;
    new SyntheticDistrict(ORDER, Packed::regime).write(folder);
    configuration = Configuration.load(folder.resolve("conf"));
    read = InboxReading.of(folder.resolve("inbox"), configuration.reference());
  }

  @Test
  void everyFileIsReadAndEveryProjectIsAsMeant() {
    assertThat(read.unread).isEmpty();
    same(
        lines(read.projects, HonestDistrictTest::project),
        lines("projects", TruthColumns.PROJECT, 1));
  }

  @Test
  void everyIndicatorIsAsMeant() {
    same(
        lines(read.indicators, HonestDistrictTest::indicator),
        lines("indicators", TruthColumns.INDICATOR, 0));
  }

  @Test
  void everySourceOfFundsIsAsMeant() {
    List<Funding> sources =
        read.fundings.stream().filter(row -> !"total".equals(row.fundSource())).toList();
    same(lines(sources, HonestDistrictTest::funding), lines("funding", TruthColumns.FUNDING, 0));
  }

  @Test
  void everyCauseAndMeasureIsCodedAsMeant() {
    same(
        distinct(lines(read.reasons, d -> line(about(d), d.projectName()))),
        distinct(causes(row -> !inReport(row), row -> line(about(row), row.get("project_name")))));
  }

  /** A report that does not list its projects speaks of names it has not introduced. */
  @Test
  void everyCauseAndMeasureOfAReportIsCodedAsMeant() {
    same(
        distinct(lines(read.reasonsOfReports, HonestDistrictTest::about)),
        distinct(causes(HonestDistrictTest::inReport, HonestDistrictTest::about)));
  }

  @Test
  void everyClaimOfAReportIsAsMeant() {
    same(lines(read.reports, HonestDistrictTest::report), lines("reports", TruthColumns.REPORT, 1));
  }

  @Test
  void projectsInReportsAreThoseOfTheForms() {
    assertThat(lines(read.lines, HonestDistrictTest::scored))
        .isNotEmpty()
        .isSubsetOf(lines(read.projects, HonestDistrictTest::scored));
  }

  @Test
  void nothingIsAskedOfIt() {
    StringWriter said = new StringWriter();
    ValidationOptions options =
        new ValidationOptions(
            List.of(folder.resolve("inbox")),
            folder.resolve("results"),
            false,
            FailOn.parse("answer"));
    int code =
        new Validation(options, configuration, LocalDate.of(2026, 3, 1))
            .run(new PrintWriter(said))
            .code();
    assertThat(code).as(said.toString()).isZero();
    assertThat(said.toString()).doesNotContain("[不能采用]", "[需部门说明]");
  }

  /** What is missing and what is too much, rather than all there is. */
  private static void same(List<String> read, List<String> meant) {
    List<String> missing = new ArrayList<>(meant);
    List<String> tooMuch = new ArrayList<>(read);
    read.forEach(missing::remove);
    meant.forEach(tooMuch::remove);
    assertThat(missing).as("meant, but not read").isEmpty();
    assertThat(tooMuch).as("read, but not meant").isEmpty();
  }

  private static List<String> distinct(List<String> lines) {
    return lines.stream().distinct().toList();
  }

  private <T> List<String> lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(line).toList();
  }

  /** Rows of the truth without their last columns. */
  private List<String> lines(String kind, List<String> columns, int without) {
    return TruthFile.rows(folder, kind).stream()
        .map(row -> line(row, columns.subList(0, columns.size() - without)))
        .toList();
  }

  private static String line(CSVRecord row, List<String> columns) {
    return String.join(" | ", columns.stream().map(row::get).toList());
  }

  private static String project(ProjectEvaluation p) {
    return line(
        p.fiscalYear(),
        p.departmentCode(),
        p.departmentName(),
        p.implementingUnit(),
        p.projectCode(),
        p.projectName(),
        p.initialBudgetYuan(),
        p.annualBudgetYuan(),
        p.executedYuan(),
        number(p.declaredExecutionRatePct()),
        number(p.executionScorePoints()),
        number(p.scorePoints()),
        p.declaredGrade(),
        p.goalText(),
        p.achievementText(),
        p.deviationText(),
        p.measureText(),
        p.source());
  }

  private static String indicator(Indicator i) {
    return line(
        i.fiscalYear(),
        i.departmentName(),
        i.projectName(),
        i.ordinal(),
        i.level1(),
        i.level2(),
        i.level3(),
        i.targetOperator(),
        number(i.targetValue()),
        i.unit(),
        number(i.actualValue()),
        number(i.weightPoints()),
        number(i.scorePoints()),
        i.deviationText());
  }

  private static String funding(Funding f) {
    return line(
        f.fiscalYear(),
        f.departmentName(),
        f.projectName(),
        f.label().replace("其中：", ""),
        f.initialBudgetYuan(),
        f.annualBudgetYuan(),
        f.executedYuan());
  }

  private List<String> causes(Predicate<CSVRecord> wanted, Function<CSVRecord, String> line) {
    return TruthFile.rows(folder, "causes").stream().filter(wanted).map(line).toList();
  }

  private static boolean inReport(CSVRecord row) {
    return row.get("said_in").equals("report");
  }

  private static String about(CSVRecord row) {
    return line(
        row.get("fiscal_year"), row.get("department_name"), row.get("kind"), row.get("code"));
  }

  private static String about(Deviation d) {
    return line(d.fiscalYear(), d.departmentName(), d.kind(), d.code());
  }

  private static String report(DepartmentReport r) {
    return line(
        r.fiscalYear(),
        r.departmentName(),
        r.projectCount(),
        r.goalCount(),
        r.budgetTotalYuan(),
        r.evaluatedCount(),
        r.evaluatedBudgetYuan(),
        r.departmentBudgetYuan(),
        r.executedTotalYuan(),
        number(r.executionRatePct()),
        number(r.coveragePct()),
        number(r.averageScorePoints()),
        r.grade());
  }

  private static String scored(ProjectEvaluation p) {
    return line(p.fiscalYear(), p.departmentName(), p.projectName(), number(p.scorePoints()));
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : Numbers.plain(number);
  }

  private static String line(Object... values) {
    return String.join(
        " | ", Stream.of(values).map(value -> value == null ? "" : value.toString()).toList());
  }
}
