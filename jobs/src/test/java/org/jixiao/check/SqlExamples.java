package org.jixiao.check;

import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;
import org.jixiao.warehouse.TableName;

/**
 * The examples of all rules over several documents in one set of views: each example has
 * departments of its own, so that one run of a file judges all of them.
 */
final class SqlExamples {
  private static final String VIEWS = "example_";
  private static final TableName RECONCILIATION = TableName.of("statistics.reconciliation");

  private final List<SqlRule> files;
  private final List<Example> examples;
  private final Map<String, Dataset<Row>> tables = new LinkedHashMap<>();

  SqlExamples(List<SqlRule> files) {
    this.files = files;
    Set<String> ids =
        files.stream()
            .flatMap(file -> file.rules().stream())
            .map(RuleWords::id)
            .collect(Collectors.toSet());
    examples = Example.all().stream().filter(example -> ids.contains(example.ruleId())).toList();
    List<ProjectEvaluation> projects = new ArrayList<>();
    List<Funding> fundings = new ArrayList<>();
    List<DepartmentReport> reports = new ArrayList<>();
    List<ReportedProject> lines = new ArrayList<>();
    List<Deviation> deviations = new ArrayList<>();
    List<ApprovedProject> approved = new ArrayList<>();
    List<ReviewResult> reviews = new ArrayList<>();
    List<Row> claims = new ArrayList<>();
    for (Example example : examples) {
      projects.addAll(records(example, "project", ProjectEvaluation.class));
      fundings.addAll(records(example, "funding", Funding.class));
      reports.addAll(records(example, "report", DepartmentReport.class));
      lines.addAll(records(example, "line", ReportedProject.class));
      deviations.addAll(records(example, "deviation", Deviation.class));
      approved.addAll(records(example, "approved", ApprovedProject.class));
      reviews.addAll(records(example, "review", ReviewResult.class));
      example.given("claim").forEach(text -> claims.add(claim(example, text)));
    }
    tables.put(
        "project_evaluation", Given.rows("project_evaluation", ProjectEvaluation.class, projects));
    tables.put("funding", Given.rows("funding", Funding.class, fundings));
    tables.put(
        "department_report", Given.rows("department_report", DepartmentReport.class, reports));
    tables.put("reported_project", Given.rows("reported_project", ReportedProject.class, lines));
    tables.put("deviation", Given.rows("deviation", Deviation.class, deviations));
    tables.put("approved_project", Given.rows("approved_project", ApprovedProject.class, approved));
    tables.put("review_result", Given.rows("review_result", ReviewResult.class, reviews));
    tables.put(
        "reconciliation", SparkFixture.spark().createDataFrame(claims, claimSchema()).coalesce(1));
  }

  /** Returns what the rules say of each example, by rule and kind. */
  Map<String, String> said() {
    register("true");
    Map<String, List<Row>> ofExample = new LinkedHashMap<>();
    for (SqlRule file : files) {
      for (Row row : judgements(file)) {
        ofExample
            .computeIfAbsent(
                row.getAs("rule_id") + "\t" + row.getAs("department_name"), k -> new ArrayList<>())
            .add(row);
      }
    }
    Map<String, String> said = new TreeMap<>();
    for (Example example : examples) {
      List<Row> rows =
          ofExample.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(example.ruleId() + "\t" + own(example)))
              .flatMap(entry -> entry.getValue().stream())
              .toList();
      said.put(RuleExamplesTest.key(example), words(rows));
    }
    return said;
  }

  /** Returns the judgements of a file as texts, over the rows that a condition holds for. */
  List<String> judged(SqlRule file, String condition) {
    register(condition);
    return judgements(file).stream().map(row -> row.mkString("|")).sorted().toList();
  }

  private List<Row> judgements(SqlRule file) {
    return new Judging(Thresholds.packaged())
        .acrossDocuments(SparkFixture.spark(), file, VIEWS)
        .collectAsList();
  }

  private void register(String condition) {
    tables.forEach(
        (name, rows) -> rows.where(expr(condition)).createOrReplaceTempView(VIEWS + name));
  }

  /** The first failure, else a pass, else that the rule does not apply. */
  private static String words(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.getAs("outcome").equals("FAILED"))
        .map(row -> row.getAs("found") + " ≠ " + row.getAs("expected"))
        .sorted()
        .findFirst()
        .orElse(
            rows.stream().anyMatch(row -> row.getAs("outcome").equals("PASSED")) ? "相符" : "不适用");
  }

  private static String own(Example example) {
    return example.ruleId() + example.kind();
  }

  private static <T extends Record> List<T> records(Example example, String kind, Class<T> type) {
    List<T> records = new ArrayList<>();
    for (String text : example.given(kind)) {
      records.add(type.cast(record(kind, inOwnDepartment(example, text, records.size()))));
    }
    return records;
  }

  private static String inOwnDepartment(Example example, String text, int place) {
    String department = "department_name=" + own(example);
    String placed =
        text.contains("department_name=")
            ? text.replace("department_name=", department)
            : text + " " + department;
    String record = text.contains("record_id=") ? "" : " record_id=" + own(example);
    return placed + record + " locator=" + own(example) + "!A" + place;
  }

  private static Record record(String kind, String text) {
    return switch (kind) {
      case "project" -> Given.project(text);
      case "funding" -> Given.funding(text);
      case "report" -> Given.report(text);
      case "line" -> Given.line(text);
      case "approved" -> Given.approved(text);
      case "review" -> Given.review(text);
      default -> Given.deviation(text);
    };
  }

  private static StructType claimSchema() {
    return Given.TABLES.contract(RECONCILIATION).schema();
  }

  private static Row claim(Example example, String text) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("scope", "department");
    texts.put("fiscal_year", "2024");
    texts.put("department_name", own(example));
    for (String pair : text.split(" ", -1)) {
      texts.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    List<Object> cells = new ArrayList<>();
    for (StructField field : claimSchema().fields()) {
      String value = texts.get(field.name());
      boolean year = field.dataType().sameType(DataType.fromDDL("int"));
      cells.add(value != null && year ? (Object) Integer.valueOf(value) : value);
    }
    return RowFactory.create(cells.toArray());
  }
}
