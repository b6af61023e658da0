package org.jixiao.job;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.job.history.Change;
import org.jixiao.job.history.Changes;
import org.jixiao.job.history.Histories;
import org.jixiao.job.history.Projects;
import org.jixiao.job.history.Version;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectHistoryTest {
  private static final StructType STANDING = schema("interpreted.project_evaluation");
  private static final StructType HISTORY = schema("interpreted.project_evaluation_history");
  private static final StructType CHANGE = schema("interpreted.project_change");
  private static final String TABLE = "history_test.interpreted.history";

  private static final Instant FIRST_RUN = Instant.parse("2026-03-31T01:02:03.000004567Z");
  private static final DateTimeFormatter IN_SQL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final String SCHOOLS = "fiscal_year=2024 department_name=区教育局 ";
  private static final String UNKNOWN_YEAR = "department_name=区教育局 ";
  private static final String UNKNOWN_DEPARTMENT = "fiscal_year=2024 ";

  /** What stands at each run: corrections, removals, a reappearance, the same from other files. */
  private static final List<List<ProjectEvaluation>> RUNS =
      List.of(
          projects(
              SCHOOLS + "project_key=校舍 score_points=93.5000 flags=PLACEHOLDER,goal_text,XX",
              SCHOOLS + "project_key=课桌 annual_budget_yuan=10.00",
              UNKNOWN_YEAR + "project_key=课桌",
              UNKNOWN_DEPARTMENT + "project_key=表.xlsx!A1",
              "project_key=表.xlsx!A1"),
          projects(
              SCHOOLS + "project_key=校舍 score_points=90.0000 submission_id=s2",
              SCHOOLS + "project_key=课桌 annual_budget_yuan=10.00 submission_id=s3",
              UNKNOWN_DEPARTMENT + "project_key=表.xlsx!A1 grade=优",
              "project_key=表.xlsx!A1"),
          projects(
              SCHOOLS + "project_key=校舍 score_points=90.0000 submission_id=s2",
              UNKNOWN_YEAR + "project_key=课桌"));

  /** The table is read, and replaced by what is made of it, in one query. */
  @Test
  void aTableThatReplacesItselfHoldsWhatTheCoreDecides(@TempDir Path warehouse) throws Exception {
    SparkSession spark = SparkFixture.spark().newSession();
    String catalog = "spark.sql.catalog.history_test";
    spark.conf().set(catalog, "org.apache.iceberg.spark.SparkCatalog");
    spark.conf().set(catalog + ".type", "hadoop");
    spark.conf().set(catalog + ".warehouse", warehouse.toUri().toString());
    spark.createDataFrame(List.<Row>of(), HISTORY).writeTo(TABLE).using("iceberg").create();

    List<Version> versions = List.of();
    for (int run = 0; run < RUNS.size(); run++) {
      versions = after(versions, RUNS.get(run), stored(at(run)));
      ProjectHistory.after(spark.table(TABLE), standing(spark, run), at(run), HISTORY)
          .writeTo(TABLE)
          .overwrite(lit(true));

      assertThat(stored(spark.table(TABLE))).containsExactlyInAnyOrderElementsOf(versions);
      RowCodec<Change> codec = RowCodec.of(Change.class, CHANGE);
      assertThat(
              ProjectHistory.changes(spark.table(TABLE), "run", at(run), CHANGE)
                  .collectAsList()
                  .stream()
                  .map(codec::fromRow))
          .containsExactlyInAnyOrderElementsOf(changes(versions, stored(at(run))));
    }
    for (int run = 0; run < RUNS.size(); run++) {
      assertThat(asOf(spark, at(run)))
          .containsExactlyInAnyOrderElementsOf(
              RUNS.get(run).stream().map(ProjectHistoryTest::told).toList());
    }
    assertThat(asOf(spark, at(0).minusNanos(1000))).isEmpty();
  }

  @Test
  void aRunBeforeTheHistoryFails() {
    SparkSession spark = SparkFixture.spark();
    Dataset<Row> first =
        ProjectHistory.after(
            spark.createDataFrame(List.<Row>of(), HISTORY), standing(spark, 0), at(1), HISTORY);

    assertThatThrownBy(
            () -> ProjectHistory.after(first, standing(spark, 1), at(0), HISTORY).count())
        .hasStackTraceContaining("IllegalStateException: the history of");
  }

  private static StructType schema(String table) {
    return TableCatalogue.load().contract(TableName.of(table)).schema();
  }

  private static List<ProjectEvaluation> projects(String... texts) {
    return Stream.of(texts).map(Projects::project).toList();
  }

  private static Instant at(int run) {
    return FIRST_RUN.plusSeconds(run);
  }

  /** Tables keep microseconds. */
  private static Instant stored(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private static Dataset<Row> standing(SparkSession spark, int run) {
    RowCodec<ProjectEvaluation> codec = RowCodec.of(ProjectEvaluation.class, STANDING);
    return spark.createDataFrame(RUNS.get(run).stream().map(codec::toRow).toList(), STANDING);
  }

  private static List<Version> stored(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(new VersionCodec(HISTORY)::fromRow).toList();
  }

  /** The recipe of the README. */
  private static List<String> asOf(SparkSession spark, Instant instant) {
    String time = "TIMESTAMP '" + IN_SQL.format(instant) + "'";
    return spark
        .sql(
            "SELECT fiscal_year, department_name, project_key, score_points, grade FROM "
                + (TABLE + " WHERE valid_from <= " + time)
                + (" AND (valid_to IS NULL OR valid_to > " + time + ")"))
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  private static String told(ProjectEvaluation project) {
    return project.fiscalYear()
        + (" " + project.departmentName() + " " + project.projectKey())
        + (" " + project.scorePoints() + " " + project.grade());
  }

  private static List<Version> after(
      List<Version> versions, List<ProjectEvaluation> standing, Instant at) {
    List<Version> after = new ArrayList<>();
    for (List<Object> departmentYear : departmentYears(versions, standing)) {
      after.addAll(
          Histories.after(
              versions.stream().filter(one -> of(one.project()).equals(departmentYear)).toList(),
              standing.stream().filter(one -> of(one).equals(departmentYear)).toList(),
              at));
    }
    return after;
  }

  private static List<Change> changes(List<Version> versions, Instant at) {
    List<Change> changes = new ArrayList<>();
    for (List<Object> departmentYear : departmentYears(versions, List.of())) {
      changes.addAll(
          Changes.at(
              versions.stream().filter(one -> of(one.project()).equals(departmentYear)).toList(),
              "run",
              at));
    }
    return changes;
  }

  private static Set<List<Object>> departmentYears(
      List<Version> versions, List<ProjectEvaluation> standing) {
    Set<List<Object>> departmentYears = new HashSet<>();
    versions.forEach(version -> departmentYears.add(of(version.project())));
    standing.forEach(project -> departmentYears.add(of(project)));
    return departmentYears;
  }

  private static List<Object> of(ProjectEvaluation project) {
    return Arrays.asList(project.fiscalYear(), project.departmentName());
  }
}
