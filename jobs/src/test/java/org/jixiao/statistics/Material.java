package org.jixiao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jixiao.SparkFixture;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.Department;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Indicator;
import org.jixiao.model.LexiconEntry;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.ReviewResult;
import org.jixiao.statistics.state.DepartmentState;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** Interpreted rows given to a statistic, and the rows it makes of them. */
final class Material {
  static final StatisticCatalogue STATISTICS = StatisticCatalogue.load();
  static final TableCatalogue TABLES = TableCatalogue.load();

  private static final StatisticThresholds THRESHOLDS =
      new StatisticThresholds(5, List.of(new BigDecimal("100000"), new BigDecimal("1000000")));
  private static final GradeRegime NATIONAL =
      new GradeRegime("national", 2020, 9999, bands("优", "90", "良", "80", "中", "60", "差", "0"));
  private static final GradeRegime EARLIER =
      new GradeRegime("earlier", 0, 2019, bands("优良", "80", "中", "70", "差", "0"));
  private static final List<LexiconEntry> LEXICON =
      List.of(
          new LexiconEntry("cause", "force_majeure", "疫情与不可抗力", "外部", List.of("受疫情")),
          new LexiconEntry("cause", "procurement", "采购流程", "程序", List.of("招投标")),
          new LexiconEntry("cause", "none_stated", "称无偏差", "空", List.of("无偏差")),
          new LexiconEntry("measure", "speed_up", "加快进度", "措施", List.of("加快")),
          new LexiconEntry("measure", "procurement", "改进采购", "措施", List.of("采购")),
          new LexiconEntry("measure", "none_stated", "称无需改进", "空", List.of("无需")));

  private final List<ProjectEvaluation> projects = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<DepartmentReport> reports = new ArrayList<>();
  private final List<ReportedProject> lines = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Department> register = new ArrayList<>();
  private final List<Row> submissions = new ArrayList<>();
  private final List<ApprovedProject> approved = new ArrayList<>();
  private final List<ReviewResult> reviews = new ArrayList<>();
  private final List<Row> findings = new ArrayList<>();
  private UnaryOperator<Dataset<Row>> arrangement = rows -> rows.coalesce(1);

  private Material() {}

  static Material of(Project... projects) {
    Material material = new Material();
    Arrays.stream(projects).map(Project::row).forEach(material.projects::add);
    return material;
  }

  Material report(Report report) {
    reports.add(report.row());
    return this;
  }

  Material line(int year, String department, String project, String score) {
    lines.add(
        new ReportedProject(
            year,
            department,
            project,
            lines.size() + 1,
            Project.decimal(score),
            null,
            null,
            "s",
            "r",
            "l",
            List.of()));
    return this;
  }

  /** An indicator as "class/class weight score recomputed"; "-" for what is absent. */
  Material indicator(int year, String department, String text) {
    List<String> words = List.of(text.split(" ", -1));
    List<String> classes = List.of(words.get(0).split("/", -1));
    indicators.add(
        new Indicator(
            year,
            department,
            "一",
            indicators.size() + 1,
            classes.get(0).equals("-") ? null : classes.get(0),
            classes.size() < 2 ? null : classes.get(1),
            "指标",
            null,
            null,
            null,
            null,
            null,
            null,
            number(words.get(1)),
            number(words.get(2)),
            number(words.get(3)),
            null,
            "s",
            "r",
            "l",
            List.of()));
    return this;
  }

  private static BigDecimal number(String word) {
    return word.equals("-") ? null : new BigDecimal(word);
  }

  Material cause(int year, String department, String project, String code) {
    return deviation(year, department, project, Deviation.CAUSE, code);
  }

  Material measure(int year, String department, String project, String code) {
    return deviation(year, department, project, Deviation.MEASURE, code);
  }

  private Material deviation(
      int year, String department, String project, String kind, String code) {
    deviations.add(
        new Deviation(year, department, project, kind, code, "词", "句", "form", "s", "r", "l"));
    return this;
  }

  /** A project the bureau approved; its evaluation is null where there is none. */
  Material approved(int year, String department, String project, String yuan, String evaluation) {
    approved.add(
        new ApprovedProject(
            year,
            null,
            department,
            null,
            project,
            number(yuan),
            evaluation,
            "s",
            "r" + approved.size(),
            "l",
            List.of()));
    return this;
  }

  /** A review as "self-score grade review grade"; "-" for what is absent. */
  Material review(int year, String department, String evaluation, String text) {
    String[] words = text.split(" ", -1);
    reviews.add(
        new ReviewResult(
            year,
            department,
            null,
            "项目",
            evaluation,
            number(words[0]),
            words[1].equals("-") ? null : words[1],
            number(words[2]),
            words[3].equals("-") ? null : words[3],
            "s",
            "r" + reviews.size(),
            "l",
            List.of()));
    return this;
  }

  /** A file that speaks of a department and year. */
  Material submission(String id, int year, String department) {
    submissions.add(
        row(
            new TableName("interpreted", "scope"),
            Map.of(
                "submission_id",
                id,
                "fiscal_year",
                year,
                "department_name",
                department,
                "evaluates",
                true)));
    return this;
  }

  Material finding(int year, String department, String severity, boolean waived) {
    findings.add(
        row(
            new TableName("checked", "finding"),
            Map.of(
                "fiscal_year",
                year,
                "department_name",
                department,
                "severity",
                severity,
                "waived",
                waived)));
    return this;
  }

  private static Row row(TableName table, Map<String, Object> values) {
    return RowFactory.create(
        Arrays.stream(TABLES.contract(table).schema().fieldNames()).map(values::get).toArray());
  }

  Material registered(String code, String name, String parent, int from, int to) {
    register.add(new Department(code, name, List.of(), parent, from, to));
    return this;
  }

  /** A department of the first level with other names it goes by. */
  Material registered(String code, String name, List<String> aliases, int from, int to) {
    register.add(new Department(code, name, aliases, "", from, to));
    return this;
  }

  /** Lets the tables' rows lie in another order or in other partitions. */
  Material arranged(UnaryOperator<Dataset<Row>> how) {
    arrangement = how;
    return this;
  }

  /** Returns the rows a statistic makes of this. */
  List<Row> rows(String statistic) {
    return dataset(statistic).collectAsList();
  }

  Dataset<Row> dataset(String statistic) {
    SparkSession spark = SparkFixture.spark();
    Statistic.registerFunctions(spark);
    ReferenceViews.register(spark, register, LEXICON, List.of(EARLIER, NATIONAL), THRESHOLDS);
    StatisticDefinition definition = STATISTICS.definition(statistic);
    Map<TableName, List<Row>> read = new TreeMap<>();
    definition.reads().forEach(table -> read.put(table, rowsOf(table)));
    read.forEach(this::view);
    return Statistic.compute(spark, definition, STATISTICS.sql(definition));
  }

  /**
   * Returns the statistic's rows as lines: the chosen columns, parted by blanks, "-" for null,
   * numbers without trailing zeros; the lines in the order of publication.
   */
  List<String> lines(String statistic, String... columns) {
    StatisticDefinition definition = STATISTICS.definition(statistic);
    return StatisticTables.of(definition, FieldDictionary.load(), rows(statistic)).rows().stream()
        .map(
            row ->
                String.join(
                    " ",
                    Arrays.stream(columns)
                        .map(column -> text(row.get(definition.columns().indexOf(column))))
                        .toList()))
        .toList();
  }

  private static String text(Object value) {
    if (value == null) {
      return "-";
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Rows without year or department are in no statistic. */
  private List<DepartmentState> states() {
    Map<String, List<Record>> byUnit = new TreeMap<>();
    projects.forEach(row -> put(byUnit, row.fiscalYear(), row.departmentName(), row));
    reports.forEach(row -> put(byUnit, row.fiscalYear(), row.departmentName(), row));
    indicators.forEach(row -> put(byUnit, row.fiscalYear(), row.departmentName(), row));
    lines.forEach(row -> put(byUnit, row.fiscalYear(), row.departmentName(), row));
    deviations.forEach(row -> put(byUnit, row.fiscalYear(), row.departmentName(), row));
    return byUnit.entrySet().stream()
        .filter(
            unit ->
                !all(unit.getValue(), ProjectEvaluation.class).isEmpty()
                    || !all(unit.getValue(), DepartmentReport.class).isEmpty()
                    || !all(unit.getValue(), Deviation.class).isEmpty())
        .map(
            unit -> {
              int year = Integer.parseInt(unit.getKey().substring(0, 4));
              return DepartmentState.of(
                  year,
                  unit.getKey().substring(5),
                  all(unit.getValue(), ProjectEvaluation.class),
                  all(unit.getValue(), Indicator.class),
                  all(unit.getValue(), DepartmentReport.class),
                  all(unit.getValue(), ReportedProject.class),
                  all(unit.getValue(), Deviation.class),
                  Stream.of(EARLIER, NATIONAL)
                      .filter(regime -> regime.fromYear() <= year && year <= regime.toYear())
                      .findFirst(),
                  Set.of("cause none_stated", "measure none_stated"));
            })
        .toList();
  }

  private static void put(
      Map<String, List<Record>> byUnit, Integer year, String department, Record row) {
    if (year != null && department != null) {
      byUnit.computeIfAbsent(year + " " + department, unit -> new ArrayList<>()).add(row);
    }
  }

  private static <T extends Record> List<T> all(List<Record> rows, Class<T> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private List<Row> rowsOf(TableName table) {
    return switch (table.toString()) {
      case "statistics.department_state" -> {
        var schema = TABLES.contract(table).schema();
        RowCodec<DepartmentState> codec = RowCodec.of(DepartmentState.class, schema);
        yield states().stream().map(codec::toRow).toList();
      }
      case "interpreted.scope" -> submissions;
      case "interpreted.approved_project" -> encoded(table, ApprovedProject.class, approved);
      case "interpreted.review_result" -> encoded(table, ReviewResult.class, reviews);
      case "checked.finding" -> findings;
      default -> rows(table.name());
    };
  }

  private static <T extends Record> List<Row> encoded(
      TableName table, Class<T> type, List<T> records) {
    RowCodec<T> codec = RowCodec.of(type, TABLES.contract(table).schema());
    return records.stream().map(codec::toRow).toList();
  }

  private void view(TableName table, List<Row> rows) {
    arrangement
        .apply(SparkFixture.spark().createDataFrame(rows, TABLES.contract(table).schema()))
        .createOrReplaceTempView(table.name());
  }

  private static List<GradeRegime.Band> bands(String... words) {
    List<GradeRegime.Band> bands = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      bands.add(new GradeRegime.Band(words[i], new BigDecimal(words[i + 1])));
    }
    return bands;
  }
}
