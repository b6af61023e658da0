package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports of many departments against what a reader finds in them. */
class NarrativeCasesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path CASES = Path.of("jobs/src/test/resources/narrative");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads_what_a_reader_reads(String name) throws IOException {
    List<String> paragraphs = Files.readAllLines(CASES.resolve(name + ".txt"));
    JsonNode truth = YAML.readTree(Files.readString(CASES.resolve(name + ".truth.yaml")));

    assertThat(YAML.writeValueAsString(read(Reports.of(paragraphs))))
        .isEqualTo(YAML.writeValueAsString(inOrder(truth)));
  }

  static ObjectNode read(VerbatimRecord record) {
    DepartmentReport report =
        new DepartmentReports(Reports.REFERENCE).interpret(record, "report.txt").get(0);
    ObjectNode read = YAML.createObjectNode();
    read.put("fiscal_year", report.fiscalYear());
    read.put("department", report.departmentName());
    read.set("claims", claims(report));
    read.put("application", report.applicationText());
    read.put("publication", report.publicationText());
    ArrayNode flags = read.putArray("flags");
    report.flags().stream()
        .filter(flag -> !List.of("department_name", "fields").contains(flag.field()))
        .forEach(flag -> flags.add(flag.code() + " " + flag.field()));
    ArrayNode projects = read.putArray("projects");
    for (ReportedProject line :
        new ReportedProjects(Reports.REFERENCE).interpret(record, "report.txt")) {
      String grade = line.grade() == null ? "" : " " + line.grade();
      projects.add(line.projectName() + " " + plain(line.scorePoints()) + grade);
    }
    ArrayNode money = read.putArray("money");
    new NarrativeProjects(Reports.REFERENCE)
        .interpret(record, "report.txt").stream()
            .map(NarrativeCasesTest::money)
            .filter(told -> !told.endsWith(" - - -"))
            .forEach(money::add);
    List<Deviation> deviations = new Deviations(Reports.REFERENCE).ofReport(record, "report.txt");
    addAll(read.putArray("causes"), deviations, Deviation.CAUSE);
    addAll(read.putArray("measures"), deviations, Deviation.MEASURE);
    return read;
  }

  private static String money(ProjectEvaluation project) {
    return Stream.of(
            project.annualBudgetYuan(), project.executedYuan(), project.declaredExecutionRatePct())
        .map(value -> value == null ? "-" : plain(value))
        .collect(Collectors.joining(" ", project.projectName() + " ", ""));
  }

  private static ObjectNode claims(DepartmentReport report) {
    ObjectNode claims = YAML.createObjectNode();
    put(claims, "project_count", report.projectCount());
    put(claims, "goal_count", report.goalCount());
    put(claims, "budget_total_yuan", report.budgetTotalYuan());
    put(claims, "evaluated_count", report.evaluatedCount());
    put(claims, "evaluated_budget_yuan", report.evaluatedBudgetYuan());
    put(claims, "department_budget_yuan", report.departmentBudgetYuan());
    put(claims, "executed_total_yuan", report.executedTotalYuan());
    put(claims, "execution_rate_pct", report.executionRatePct());
    put(claims, "coverage_pct", report.coveragePct());
    put(claims, "average_score_points", report.averageScorePoints());
    put(claims, "weighted_average_score_points", report.weightedAverageScorePoints());
    put(claims, "grade", report.grade());
    put(claims, "grade_scope", report.gradeScope());
    String counts =
        report.gradeCounts().stream()
            .map(count -> count.grade() + count.projectCount())
            .collect(Collectors.joining(" "));
    put(claims, "grade_counts", counts.isEmpty() ? null : counts);
    put(claims, "problem_count", report.problemCount());
    put(claims, "problem_fixed_count", report.problemFixedCount());
    put(claims, "problem_open_count", report.problemOpenCount());
    return claims;
  }

  private static void put(ObjectNode claims, String name, Object value) {
    if (value != null) {
      claims.put(name, value instanceof BigDecimal number ? plain(number) : String.valueOf(value));
    }
  }

  private static void addAll(ArrayNode into, List<Deviation> deviations, String kind) {
    deviations.stream()
        .filter(deviation -> deviation.kind().equals(kind))
        .forEach(
            deviation ->
                into.add(
                    (deviation.projectName() == null ? "-" : deviation.projectName())
                        + " "
                        + deviation.code()));
  }

  /** Returns the truth with every key present, in the order of {@link #read}. */
  private static ObjectNode inOrder(JsonNode truth) {
    ObjectNode ordered = YAML.createObjectNode();
    ordered.set("fiscal_year", truth.path("fiscal_year"));
    ordered.put("department", truth.path("department").asText(null));
    ObjectNode claims = ordered.putObject("claims");
    truth
        .path("claims")
        .properties()
        .forEach(
            claim -> {
              String text = claim.getValue().asText();
              boolean number = claim.getValue().isNumber();
              claims.put(claim.getKey(), number ? plain(new BigDecimal(text)) : text);
            });
    ordered.put("application", truth.path("application").asText(null));
    ordered.put("publication", truth.path("publication").asText(null));
    ArrayNode flags = ordered.putArray("flags");
    truth.path("flags").forEach(flags::add);
    ArrayNode projects = ordered.putArray("projects");
    for (JsonNode line : truth.path("projects")) {
      String[] words = line.asText().split(" ");
      words[1] = words[1].equals("null") ? words[1] : plain(new BigDecimal(words[1]));
      projects.add(String.join(" ", words));
    }
    for (String kind : List.of("money", "causes", "measures")) {
      ArrayNode codes = ordered.putArray(kind);
      truth.path(kind).forEach(codes::add);
    }
    return ordered;
  }

  private static String plain(BigDecimal number) {
    return number == null ? "null" : number.stripTrailingZeros().toPlainString();
  }
}
