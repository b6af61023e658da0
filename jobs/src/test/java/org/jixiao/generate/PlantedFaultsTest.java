package org.jixiao.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jixiao.check.RuleCatalogue;
import org.jixiao.job.Configuration;
import org.jixiao.job.validation.Validation;
import org.jixiao.job.validation.ValidationOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is planted is found by the rules there are, and nothing else is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
  private static final DistrictOrder ORDER = new DistrictOrder("映川区", 24, 1200, 2, 11, true);

  /** Faults that interpretation notices before any rule can. */
  private static final Map<String, String> AS_FLAGS =
      Map.of("K06", "SCORE_OUT_OF_RANGE", "K39", "FISCAL_YEAR_DISAGREES");

  private final List<Found> found = new ArrayList<>();
  private List<CSVRecord> planted;

  /**
   * @param place file and project
   */
  private record Found(String rule, String severity, String place) {}

  @BeforeAll
  void district(@TempDir Path folder) throws IOException {
    new SyntheticDistrict(ORDER, Packed::regime).write(folder);
    planted = TruthFile.rows(folder, "faults");
    StringWriter said = new StringWriter();
    ValidationOptions options =
        new ValidationOptions(List.of(folder.resolve("inbox")), null, true, null);
    new Validation(options, Configuration.load(folder.resolve("conf")), LocalDate.of(2026, 3, 1))
        .run(new PrintWriter(said));
    for (JsonNode finding : new ObjectMapper().readTree(said.toString()).path("findings")) {
      found.add(
          new Found(
              finding.path("rule_id").asText(),
              finding.path("severity").asText(),
              place(
                  finding.path("relative_path").asText(),
                  finding.path("project_name").asText(""))));
    }
  }

  @Test
  void manyKindsArePlantedInAFewOfAHundredProjects() {
    assertThat(planted.stream().map(row -> row.get("rule_id")).distinct()).hasSizeGreaterThan(25);
    long projects = planted.stream().filter(row -> !row.get("project_name").isEmpty()).count();
    assertThat(projects).isBetween(2 * 1200 * 10L / 100, 2 * 1200 * 15L / 100);
    assertThat(planted.stream().map(PlantedFaultsTest::place).filter(name -> !name.endsWith(" ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFaultOfAProjectThatARuleAsksForIsFound() {
    Set<String> rules = rules();
    List<String> missed = new ArrayList<>();
    for (CSVRecord row : planted) {
      String rule = row.get("rule_id");
      boolean asked =
          (rules.contains(rule) || AS_FLAGS.containsKey(rule))
              && !row.get("project_name").isEmpty();
      if (asked && found.stream().noneMatch(one -> isOf(one, rule, place(row)))) {
        missed.add(rule + " " + place(row));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void nothingIsAskedOfAnyOtherProject() {
    Set<String> faulty =
        planted.stream()
            .map(PlantedFaultsTest::place)
            .map(PlantedFaultsTest::inFolder)
            .collect(Collectors.toSet());
    assertThat(found)
        .filteredOn(one -> !one.severity().equals("info"))
        .filteredOn(one -> !faulty.contains(inFolder(one.place())))
        .isEmpty();
  }

  /** A project of a department: what is wrong in the report is asked of the form as well. */
  private static String inFolder(String place) {
    return place.replaceFirst("/[^/]* (?=[^ ]*$)", "/ ");
  }

  private static boolean isOf(Found one, String rule, String place) {
    boolean asked = one.rule().equals(rule) || one.rule().equals(AS_FLAGS.get(rule));
    return asked && one.place().equals(place);
  }

  private static String place(CSVRecord row) {
    return place(row.get("file"), row.get("project_name"));
  }

  /** A file in an archive is found by the archive's name. */
  private static String place(String file, String project) {
    return file.replaceFirst("!.*", "") + " " + project;
  }

  private static Set<String> rules() {
    return RuleCatalogue.idsWithinDocuments();
  }
}
