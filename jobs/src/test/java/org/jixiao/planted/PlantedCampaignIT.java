package org.jixiao.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.cases.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault planted in a district is found by its rule, and nothing else is.
 *
 * <p>System properties: {@code jixiao.planted.departments}, {@code .projects}, {@code .years} and
 * {@code .seed} of the district.
 */
class PlantedCampaignIT {
  private static final String PREFIX = "jixiao.planted.";
  private static final BigDecimal WANTED = new BigDecimal("0.99");
  private static final long HOURS = 3;

  @TempDir Path folder;

  @Test
  void everyRuleFindsWhatWasPlantedForItAndNothingElse() throws IOException, InterruptedException {
    Launcher jixiao = Launcher.in(folder);
    Launcher.Ended generated = jixiao.generate(generation());
    assertThat(generated.exitCode()).as(generated.err()).isZero();
    analyze(jixiao);

    Set<String> rules = rules(jixiao);
    Set<Asked> planted = asked(truth("faults"));
    planted.addAll(asked(truth("questions")));
    Comparison comparison = new Comparison(rules, planted, asked(findings(jixiao)));
    List<RuleScore> scores = comparison.scores();
    tell("rules.tsv", RuleScore.HEADER, scores, RuleScore::line);
    tell("missed.txt", "planted, but not found", comparison.missed(), Asked::toString);
    tell("extra.txt", "found, but not planted", comparison.extra(), Asked::toString);

    assertThat(scores).filteredOn(score -> score.planted() > 0).hasSizeGreaterThan(90);
    assertThat(scores)
        .filteredOn(score -> score.recall().compareTo(WANTED) < 0)
        .as("recall below " + WANTED)
        .isEmpty();
    assertThat(scores)
        .filteredOn(score -> score.precision().compareTo(WANTED) < 0)
        .as("precision below " + WANTED)
        .isEmpty();
  }

  private String[] generation() {
    return new String[] {
      "--departments",
      System.getProperty(PREFIX + "departments", "60"),
      "--projects",
      System.getProperty(PREFIX + "projects", "1500"),
      "--years",
      System.getProperty(PREFIX + "years", "5"),
      "--seed",
      System.getProperty(PREFIX + "seed", "20260430"),
      "--faults",
      "--output",
      folder.resolve("district").toString()
    };
  }

  private void analyze(Launcher jixiao) throws IOException, InterruptedException {
    Path err = folder.resolve("run.err");
    Process process =
        jixiao.start(
            folder.resolve("run.out"),
            err,
            "run",
            folder.resolve("district/inbox").toString(),
            "--conf",
            folder.resolve("district/conf").toString(),
            "--as-of",
            "2099-12-31");
    try {
      assertThat(process.waitFor(HOURS, TimeUnit.HOURS)).as("the run has ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
  }

  /** The numbers of the rules, as the run counts how often each was applied. */
  private static Set<String> rules(Launcher jixiao) {
    return jixiao.query("SELECT DISTINCT rule_id FROM checked.check_result").stream()
        .map(row -> row.get("rule_id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<CSVRecord> findings(Launcher jixiao) {
    return jixiao.query(
        "SELECT DISTINCT rule_id, coalesce(fiscal_year, 0) AS fiscal_year, department_name,"
            + " coalesce(project_name, '') AS project_name FROM checked.finding");
  }

  private static Set<Asked> asked(List<CSVRecord> rows) {
    return rows.stream().map(Asked::of).collect(Collectors.toSet());
  }

  private List<CSVRecord> truth(String kind) throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            folder.resolve("district/truth/" + kind + ".csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }

  private static <T> void tell(
      String file, String heading, List<T> things, Function<T, String> line) throws IOException {
    Path output = Files.createDirectories(Path.of("target/planted"));
    List<String> lines = new ArrayList<>(List.of(heading));
    things.stream().map(line).sorted().forEach(lines::add);
    Files.write(output.resolve(file), lines, StandardCharsets.UTF_8);
  }
}
