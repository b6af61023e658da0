package org.jixiao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.warehouse.PackedFiles;

/**
 * An example of a rule: a line of {@code jobs/rules/examples.tsv}, or a header line {@code --
 * example: kind | given | verdict} of a rule in SQL.
 *
 * @param kind 不符, 相符 or 边界
 * @param given records parted by {@code " ; "}
 * @param verdict {@code found ≠ expected}, 相符 or 不适用
 */
record Example(String ruleId, String kind, String given, String verdict) {
  static final String FILE = "examples.tsv";
  private static final String IN_HEADER = "-- example: ";
  static final List<String> KINDS = List.of("不符", "相符", "边界");
  private static final List<String> RECORDS =
      List.of(
          "project",
          "indicator",
          "funding",
          "report",
          "line",
          "deviation",
          "claim",
          "approved",
          "review");

  /** Returns all examples, in order of the files. */
  static List<Example> all() {
    List<Example> all = new ArrayList<>(listed());
    PackedFiles.texts("rules", ".sql").values().forEach(sql -> all.addAll(inHeader(sql)));
    return all;
  }

  /** Returns the examples in the header of a rule in SQL. */
  static List<Example> inHeader(String sql) {
    List<Example> examples = new ArrayList<>();
    String ruleId = "";
    for (String line : sql.lines().toList()) {
      if (line.startsWith("-- id:")) {
        ruleId = line.substring("-- id:".length()).strip();
      } else if (line.startsWith(IN_HEADER)) {
        String[] cells = line.substring(IN_HEADER.length()).split(" \\| ", -1);
        examples.add(new Example(ruleId, cells[0].strip(), cells[1], cells[2]));
      }
    }
    return examples;
  }

  private static List<Example> listed() {
    return PackedFiles.texts("rules", FILE)
        .get(FILE)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Example(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  static Map<String, List<Example>> byRule() {
    return all().stream()
        .collect(Collectors.groupingBy(Example::ruleId, LinkedHashMap::new, Collectors.toList()));
  }

  /** What a rule says, in the words of the file. */
  static String words(Verdict verdict) {
    return switch (verdict.outcome()) {
      case PASSED -> "相符";
      case NOT_APPLICABLE -> "不适用";
      case FAILED -> verdict.found() + " ≠ " + verdict.expected();
    };
  }

  /** Returns the texts of the records of a kind. */
  List<String> given(String record) {
    List<String> texts = new ArrayList<>();
    for (String text : given.split(" ; ", -1)) {
      String first = text.split(" ", 2)[0];
      String kindOf = RECORDS.contains(first) ? first : "project";
      if (kindOf.equals(record)) {
        texts.add(RECORDS.contains(first) ? text.substring(first.length()).strip() : text);
      }
    }
    return texts;
  }

  List<ProjectEvaluation> projects() {
    return given("project").stream().map(text -> Given.project(text)).toList();
  }

  List<Indicator> indicators() {
    return given("indicator").stream().map(text -> Given.indicator(text)).toList();
  }

  List<Funding> fundings() {
    return given("funding").stream().map(Given::funding).toList();
  }

  List<DepartmentReport> reports() {
    return given("report").stream().map(Given::report).toList();
  }

  List<ReportedProject> lines() {
    return given("line").stream().map(Given::line).toList();
  }

  List<Deviation> deviations() {
    return given("deviation").stream().map(Given::deviation).toList();
  }

  /** Returns the first project with all rows given; one that says nothing where none is given. */
  ProjectSheet sheet() {
    List<ProjectEvaluation> projects = projects();
    return new ProjectSheet(
        projects.isEmpty() ? Given.project("") : projects.get(0), fundings(), indicators());
  }
}
