package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.PostgresServer;
import org.jixiao.job.Configuration;
import org.jixiao.second.SecondEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job over the sample inbox, against what is known to be in its documents. */
class SampleInboxIT {
  private static final List<String> PROJECT =
      List.of("fiscal_year", "department_name", "project_name");

  @TempDir static Path folder;
  private static Launcher jixiao;
  private static Launcher.Ended first;

  @BeforeAll
  static void run() {
    jixiao = Launcher.in(folder);
    first = jixiao.write("run", "--as-of", "2026-04-30");
  }

  @Test
  void printsTheHeadlineAndWhereTheReleaseLies() {
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("收件 42 个 = 读取 39 + 退回 2 + 忽略 1 + 重复 0")
        .contains("2025 年度：31 个项目，平均 95.33分，最低 82.00分，最高 100.00分；执行率 89.92%")
        .contains("2024 年度：51 个项目，平均 95.47分，最低 86.55分，最高 100.00分；执行率 89.61%")
        .contains("发布：" + jixiao.releases());
  }

  @Test
  void everyValueOfEveryProjectIsAsPrinted() {
    List<String> columns =
        List.of(
            "implementing_unit",
            "initial_budget_yuan",
            "annual_budget_yuan",
            "executed_yuan",
            "declared_execution_rate_pct",
            "execution_score_points",
            "score_points",
            "declared_grade",
            "source");
    List<CSVRecord> known = Truth.standing(Truth.rows("projects.csv"), PROJECT);

    assertThat(
            Truth.lines(
                jixiao.query("SELECT * EXCEPT (flags) FROM interpreted.project_evaluation"),
                PROJECT,
                columns))
        .containsExactlyElementsOf(Truth.lines(known, PROJECT, columns));
  }

  @Test
  void everyCellAndAmountIsAccountedFor() {
    assertThat(
            jixiao.query(
                "SELECT relative_path FROM verbatim.submission"
                    + " WHERE cells_read <> cells_mapped + cells_ignored + cells_unmapped"
                    + " OR (outcome = 'read' AND cells_mapped = 0)"))
        .isEmpty();
    assertThat(
            jixiao.query(
                "SELECT field FROM checked.amount_account WHERE stated_yuan <> in_tables_yuan"
                    + " + set_aside_yuan + quarantined_yuan OR cell_count <> in_tables_count"
                    + " + set_aside_count + quarantined_count"))
        .isEmpty();
    List<CSVRecord> executed =
        jixiao.query(
            "SELECT (SELECT sum(in_tables_yuan) FROM checked.amount_account"
                + " WHERE field = 'executed_yuan') AS account,"
                + " (SELECT sum(executed_yuan) FROM interpreted.funding)"
                + " + (SELECT sum(executed_yuan) FROM interpreted.project_evaluation"
                + " WHERE source = 'list') AS tables");
    assertThat(executed.get(0).get("account")).isEqualTo(executed.get(0).get("tables"));
  }

  @Test
  void everyIndicatorIsAsPrinted() {
    List<String> key = List.of("fiscal_year", "department_name", "project_name", "ordinal");
    List<String> columns =
        List.of(
            "level1",
            "level2",
            "level3",
            "target_text",
            "actual_text",
            "weight_points",
            "score_points",
            "deviation_text");

    assertThat(
            Truth.lines(
                jixiao.query("SELECT * EXCEPT (flags) FROM interpreted.indicator"), key, columns))
        .containsExactlyElementsOf(Truth.lines(Truth.rows("indicators.csv"), key, columns));
  }

  @Test
  void everyLineAndClaimOfTheNarrativesIsAsWritten() {
    List<String> line = List.of("score_points", "grade");
    assertThat(
            Truth.lines(
                jixiao.query("SELECT * EXCEPT (flags) FROM interpreted.reported_project"),
                PROJECT,
                line))
        .containsExactlyElementsOf(Truth.lines(Truth.rows("reported_projects.csv"), PROJECT, line));

    List<String> report = List.of("fiscal_year", "department_name");
    List<String> claims =
        List.of(
            "project_count",
            "goal_count",
            "budget_total_yuan",
            "evaluated_count",
            "evaluated_budget_yuan",
            "department_budget_yuan",
            "executed_total_yuan",
            "execution_rate_pct",
            "coverage_pct",
            "average_score_points",
            "grade",
            "grade_scope");
    assertThat(
            Truth.lines(
                jixiao.query("SELECT * EXCEPT (flags) FROM interpreted.department_report"),
                report,
                claims))
        .containsExactlyElementsOf(Truth.lines(Truth.rows("reports.csv"), report, claims));
  }

  @Test
  void everyFigureEqualsTheOneComputedByHand() {
    List<String> published = new ArrayList<>();
    for (String table : List.of("score_summary", "execution_summary")) {
      for (CSVRecord row : jixiao.query("SELECT * FROM statistics." + table)) {
        row.toMap().forEach((column, value) -> published.add(figure(row, column, value)));
      }
    }
    Set<String> names = published.stream().map(SampleInboxIT::name).collect(Collectors.toSet());
    List<String> known =
        Truth.rows("figures.csv").stream()
            .map(row -> figure(row, row.get("figure"), row.get("value")))
            .filter(text -> names.contains(name(text)))
            .toList();

    assertThat(known).hasSizeGreaterThan(280);
    assertThat(published).containsAll(known);
  }

  @Test
  void everyFigureIsWhatASecondEngineComputes() {
    try (SecondEngine second = SecondEngine.over(jixiao.warehouse(), Configuration.load(null))) {
      assertThat(second.differences(jixiao.releases().resolve("latest"))).isEmpty();
      assertThat(second.unseenChanges()).isEmpty();
    }
  }

  private static String name(String figure) {
    return figure.substring(0, figure.indexOf('='));
  }

  private static String figure(CSVRecord row, String name, String value) {
    String department = row.get("scope").equals("district") ? "" : row.get("department_name");
    String plain =
        value.matches("-?\\d+(\\.\\d+)?")
            ? new BigDecimal(value).stripTrailingZeros().toPlainString()
            : value;
    return row.get("fiscal_year") + "|" + department + "|" + name + "=" + plain;
  }

  /**
   * Means by hand from {@code projects.csv}: of a year, of the year before, of what stands in both.
   */
  @Test
  void eachDepartmentStandsBesideItselfOfTheYearBefore() {
    assertThat(
            jixiao
                .query(
                    "SELECT department_name, project_count, previous_project_count, matched_count,"
                        + " matched_scored_count, mean_points, previous_mean_points,"
                        + " matched_mean_points, matched_previous_mean_points"
                        + " FROM statistics.year_on_year WHERE fiscal_year = 2025")
                .stream()
                .map(row -> String.join(" ", row.toList())))
        .containsExactlyInAnyOrder(
            "全区 31 51 24 23 95.3300 95.4722 95.9957 96.0857",
            "映川区住房和城乡建设局 2 3 2 2 96.7350 97.0700 96.7350 97.6050",
            "映川区农业农村局 3 3 3 3 94.0333 95.1133 94.0333 95.1133",
            "映川区卫生健康局 11 4 4 4 94.3509 94.6000 96.4650 94.6000",
            "映川区教育局 4 4 4 4 96.9225 97.8825 96.9225 97.8825",
            "映川区文化和旅游局 2 2 2 2 97.9150 96.8050 97.9150 96.8050",
            "映川区民政局 5 5 5 4 95.9625 95.5560 95.9625 95.6950",
            "映川区经济发展局 4 28 4 4 94.7750 95.1700 94.7750 95.7750");
    assertThat(
            jixiao.query(
                "SELECT * FROM statistics.year_on_year WHERE mean_change_points <>"
                    + " within_change_points + entered_change_points + left_change_points"))
        .isEmpty();
  }

  @Test
  void reportsAreReconciledWithTheirLinesAndForms() {
    assertThat(
            jixiao
                .query(
                    "SELECT fiscal_year, department_name, claim, verdict FROM"
                        + " statistics.reconciliation WHERE scope = 'department' AND verdict ="
                        + " '不符'")
                .stream()
                .map(row -> String.join(" ", row.toList()))
                .sorted())
        .containsExactly(
            "2025 映川区农业农村局 average_score_points 不符",
            "2025 映川区农业农村局 budget_total_yuan 不符",
            "2025 映川区卫生健康局 evaluated_count 不符",
            "2025 映川区卫生健康局 project_count 不符");
  }

  @Test
  void theReleaseIsWholeAndTheWarehouseIsParquet() throws IOException {
    Path latest = jixiao.releases().resolve("latest");
    assertThat(latest).isSymbolicLink();
    assertThat(latest.resolve("数据手册.xlsx")).isRegularFile();
    assertThat(latest.resolve("自评情况简报.docx")).isRegularFile();
    assertThat(latest.resolve("dashboard.html")).isRegularFile();
    assertThat(latest.resolve("parquet/score_summary.parquet")).isRegularFile();
    assertThat(latest.resolve("departments/映川区教育局/自评总报告.docx")).isRegularFile();
    assertThat(latest.resolve("release.json")).content().contains("20260430-");
    try (Stream<Path> files = Files.walk(jixiao.warehouse())) {
      List<String> data =
          files
              .map(Path::toString)
              .filter(path -> path.contains("/data/") && !path.endsWith("/data"))
              .toList();
      assertThat(data).isNotEmpty().allMatch(path -> path.endsWith(".parquet"));
    }
    try (Stream<Path> runs = Files.list(jixiao.warehouse().resolve("runs"))) {
      Path run = runs.sorted().findFirst().orElseThrow();
      assertThat(run.resolve("run.json")).content().contains("\"exit_code\" : 0");
      assertThat(run.resolve("run-summary.txt")).content().contains("读取：39");
    }
  }

  @Test
  void formsWithQuestionsComeBackWithTheirCellsMarked() throws IOException {
    Path departments = jixiao.releases().resolve("latest/departments");
    Map<String, List<String>> marked = new TreeMap<>();
    try (Stream<Path> files = Files.walk(departments)) {
      for (Path file : files.filter(f -> f.getParent().endsWith("原表标注")).toList()) {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
          List<String> cells = new ArrayList<>();
          book.forEach(
              sheet ->
                  sheet
                      .getCellComments()
                      .forEach(
                          (cell, comment) -> {
                            String words = comment.getString().getString();
                            cells.add(cell + words.substring(0, words.indexOf('\n')));
                          }));
          Collections.sort(cells);
          marked.put(departments.relativize(file).toString(), cells);
        }
      }
    }
    assertThat(marked)
        .isEqualTo(
            Map.of(
                "映川区住房和城乡建设局/原表标注/市政道路日常养护绩效自评表.xlsx",
                List.of("D15【需部门说明】未完成的正向指标，得分与公式不符而没有说明", "D18【需部门说明】未完成的正向指标，得分与公式不符而没有说明"),
                "映川区文化和旅游局/原表标注/公共文化场馆免费开放.xlsx",
                List.of("A1【需部门说明】实际完成情况与预期目标文字相同")));
  }

  @Test
  void theSameInboxAgainWritesNothing() throws IOException {
    List<String> before = tables();

    Launcher.Ended again = jixiao.write("run", "--as-of", "2026-04-30");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("没有新内容，未写入任何数据");
    assertThat(tables()).isEqualTo(before);
  }

  private List<String> tables() throws IOException {
    List<String> paths = new ArrayList<>();
    for (Path root : List.of(jixiao.warehouse(), jixiao.releases())) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(Files::isRegularFile)
            .map(Path::toString)
            .filter(path -> !path.contains("/runs/") && !path.contains("catalog.db"))
            .sorted()
            .forEach(paths::add);
      }
    }
    return paths;
  }

  @Test
  void anotherOrderZoneLocaleAndNumberOfCoresGiveTheSameBytes(@TempDir Path elsewhere)
      throws IOException {
    Path inbox = elsewhere.resolve("收件");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Launcher.SAMPLE_INBOX)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      Path copy = inbox.resolve(Launcher.SAMPLE_INBOX.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Launcher other =
        Launcher.in(elsewhere)
            .with(Map.of("TZ", "America/New_York", "LC_ALL", "C", "LANG", "tr_TR.UTF-8"));

    Launcher.Ended ended =
        other.write("run", inbox.toString(), "--as-of", "2026-04-30", "--master", "local[1]");

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    for (String file : List.of("数据手册.xlsx", "自评情况简报.docx", "dashboard.html", "release.json")) {
      assertThat(other.releases().resolve("latest").resolve(file))
          .hasSameBinaryContentAs(jixiao.releases().resolve("latest").resolve(file));
    }
    for (String table : List.of("verbatim.record", "interpreted.indicator", "checked.finding")) {
      assertThat(exported(other, table)).isEqualTo(exported(jixiao, table));
    }
  }

  @Test
  void onPostgresByConfigurationAloneTheSameIsPublished(@TempDir Path elsewhere)
      throws IOException {
    Path configuration = Files.createDirectories(elsewhere.resolve("conf"));
    Files.writeString(
        configuration.resolve("jixiao.yaml"),
        PostgresServer.configuration(PostgresServer.get().database(), "${env:JIXIAO_DB_PASSWORD}"));
    String conf = configuration.toString();
    Launcher other =
        Launcher.in(elsewhere).with(Map.of("JIXIAO_DB_PASSWORD", PostgresServer.PASSWORD));

    Launcher.Ended ended = other.write("run", "--as-of", "2026-04-30", "--conf", conf);

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    for (String file : List.of("数据手册.xlsx", "自评情况简报.docx", "dashboard.html")) {
      assertThat(other.releases().resolve("latest").resolve(file))
          .hasSameBinaryContentAs(jixiao.releases().resolve("latest").resolve(file));
    }
    String statistics = "SELECT * FROM statistics.reconciliation";
    assertThat(other.read("sql", statistics, "--format", "csv", "--conf", conf).out())
        .isEqualTo(jixiao.read("sql", statistics, "--format", "csv").out())
        .contains("不符");
    Launcher.Ended again = other.write("run", "--as-of", "2026-04-30", "--conf", conf);
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("没有新内容，未写入任何数据");
    assertThat(other.warehouse().resolve("catalog.db")).doesNotExist();
    assertThat(other.with(Map.of()).write("run", "--conf", conf).err())
        .contains("没有环境变量 JIXIAO_DB_PASSWORD");
  }

  private static String exported(Launcher launcher, String table) throws IOException {
    Path file = launcher.warehouse().resolveSibling(table + ".csv");
    Launcher.Ended ended = launcher.read("export", table, "--output", file.toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return Files.readString(file);
  }

  @Test
  void sqlPrintsCsvAndNothingElse() {
    Launcher.Ended ended =
        jixiao.read(
            "sql",
            "SELECT department_name, mean_points FROM statistics.score_summary",
            "--format",
            "csv");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.err()).isEmpty();
    List<String> lines = Arrays.asList(ended.out().split("\n"));
    assertThat(lines.get(0)).isEqualTo("department_name,mean_points");
    assertThat(lines.subList(1, lines.size()))
        .hasSize(17)
        .allMatch(line -> line.matches("[\\p{IsHan}]+,(\\d+\\.\\d{4})?"))
        .contains("映川区经济发展局,95.1700");
  }

  @Test
  void personalDataLeavesTheWarehouseOnlyOnRequest() throws IOException {
    assertThat(exported(jixiao, "verbatim.record")).doesNotContain("0000-0000000").contains("***");
    for (String file : List.of("dashboard.html", "release.json")) {
      assertThat(jixiao.releases().resolve("latest").resolve(file))
          .content()
          .doesNotContain("0000-0000000");
    }
  }
}
