package org.jixiao.second;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.job.Configuration;
import org.jixiao.model.Department;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.Severity;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.ReleasedFiles;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableContract;
import org.jixiao.warehouse.TableName;

/**
 * Every published figure computed a second time: by DuckDB, from the detail rows of the release, in
 * SQL that is written from the definitions and knows nothing of {@code jobs/statistics}.
 */
public final class SecondEngine implements AutoCloseable {
  private static final TableName STATE = TableName.of("statistics.department_state");

  private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\(\\d+,(\\d+)\\)");

  private final Duck duck = new Duck();

  private SecondEngine() {}

  /** Returns all statistics of the newest release of a warehouse, recomputed. */
  public static SecondEngine over(Path warehouse, Configuration configuration) {
    return over(ReleasedFiles.of(warehouse, configuration.catalog()), configuration);
  }

  /** Returns all statistics of tables in files; a table not named is empty. */
  static SecondEngine over(Map<TableName, List<String>> files, Configuration configuration) {
    SecondEngine engine = new SecondEngine();
    engine.read(files);
    engine.know(configuration);
    engine.duck.run(Concession.text("detail.sql"));
    engine.duck.run("CREATE SCHEMA again");
    // What reads other statistics is recomputed from their recomputation.
    StatisticCatalogue.load().all().stream()
        .sorted(Comparator.comparing(definition -> statisticsRead(definition).size()))
        .map(StatisticDefinition::name)
        .forEach(
            name ->
                engine.duck.run(
                    "CREATE TABLE again." + name + " AS\n" + Concession.text(name + ".sql")));
    return engine;
  }

  private static List<TableName> statisticsRead(StatisticDefinition definition) {
    return definition.reads().stream()
        .filter(table -> table.layer().equals(STATE.layer()) && !table.equals(STATE))
        .toList();
  }

  /** States are sums already, so they are not read. */
  private void read(Map<TableName, List<String>> files) {
    duck.run("CREATE SCHEMA interpreted;\nCREATE SCHEMA checked;\nCREATE SCHEMA statistics");
    List<String> layers = List.of("interpreted", "checked", "statistics");
    for (TableContract contract : TableCatalogue.load().all()) {
      TableName table = contract.table();
      if (layers.contains(table.layer()) && !table.equals(STATE)) {
        duck.table(table.toString(), contract.schema(), files.getOrDefault(table, List.of()));
      }
    }
  }

  private void know(Configuration configuration) {
    duck.run(
        "CREATE TABLE register (code VARCHAR, name VARCHAR, aliases VARCHAR[],"
            + " parent_code VARCHAR, from_year INTEGER, to_year INTEGER);\n"
            + "CREATE TABLE code_name (kind VARCHAR, code VARCHAR, name VARCHAR,"
            + " group_name VARCHAR);\n"
            + "CREATE TABLE grade_band (fiscal_year INTEGER, ordinal INTEGER, bands INTEGER,"
            + " grade VARCHAR, lower_ten_thousandths HUGEINT)");
    for (Department one : configuration.reference().register()) {
      insert(
          "register",
          Duck.literal(one.code()),
          Duck.literal(one.name()),
          Duck.list(one.aliases()),
          Duck.literal(one.parentCode()),
          one.fromYear(),
          one.toYear());
    }
    configuration.reference().lexicon().stream()
        .filter(entry -> List.of("cause", "measure").contains(entry.kind()))
        .map(entry -> List.of(entry.kind(), entry.code(), entry.name(), entry.group()))
        .distinct()
        .forEach(
            code -> insert("code_name", code.stream().map(Duck::literal).toArray(Object[]::new)));
    for (List<Object> year : duck.rows("SELECT DISTINCT fiscal_year FROM interpreted.scope")) {
      if (year.get(0) instanceof BigDecimal number) {
        configuration.gradesOf(number.intValueExact()).ifPresent(regime -> know(number, regime));
      }
    }
    variable("error_flags", Duck.list(errorFlags()));
    variable("size_bounds_yuan", configuration.statistics().sizeBoundsYuan());
    variable("least_projects", configuration.statistics().leastProjects());
    variable("grade_limits", configuration.signals().gradeLimits());
    variable("limit_window_points", configuration.signals().limitWindowPoints());
    variable("low_execution_pct", configuration.signals().lowExecutionPct());
  }

  private void know(BigDecimal year, GradeRegime regime) {
    List<GradeRegime.Band> bands = regime.bands();
    for (int i = 0; i < bands.size(); i++) {
      insert(
          "grade_band",
          year,
          i + 1,
          bands.size(),
          Duck.literal(bands.get(i).grade()),
          bands.get(i).lowerPoints().movePointRight(4).toBigIntegerExact());
    }
  }

  private static List<String> errorFlags() {
    return List.of(Flag.values()).stream()
        .filter(flag -> flag.severity() == Severity.ERROR)
        .map(Flag::name)
        .toList();
  }

  private void insert(String table, Object... literals) {
    duck.run("INSERT INTO " + table + " VALUES " + row(literals));
  }

  private static String row(Object... literals) {
    return List.of(literals).stream()
        .map(Object::toString)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void variable(String name, Object value) {
    duck.run("SET VARIABLE " + name + " = " + value);
  }

  /** Returns the columns of a statistic that are recomputed, with the types they come out as. */
  Map<String, String> recomputed(String statistic) {
    return duck.columns("again." + statistic);
  }

  /**
   * Returns how the tables of the release, and the Parquet files made from them, differ from what
   * is recomputed; nothing is wanted.
   */
  public List<String> differences(Path release) {
    List<String> differences = new ArrayList<>();
    for (StatisticDefinition definition : StatisticCatalogue.load().all()) {
      ofTable(definition).forEach(line -> differences.add(definition.name() + " " + line));
      Path file = release.resolve("parquet/" + definition.name() + ".parquet");
      ofFile(definition, file).forEach(line -> differences.add(file + " " + line));
    }
    return differences;
  }

  /** Returns how a table differs from its recomputation. */
  List<String> ofTable(StatisticDefinition definition) {
    List<Concession> conceded = Concession.of(definition.name());
    String condition =
        conceded.stream()
            .filter(one -> one.column().equals(Concession.ROWS))
            .map(Concession::condition)
            .findFirst()
            .orElse("true");
    List<String> columns = List.copyOf(recomputed(definition.name()).keySet());
    return new Comparison(columns, definition.key(), Concession.tolerances(conceded))
        .differences(
            rows(columns, "statistics." + definition.name() + " WHERE " + condition),
            rows(columns, "again." + definition.name()));
  }

  private List<String> ofFile(StatisticDefinition definition, Path parquet) {
    List<String> columns = definition.columns();
    return new Comparison(columns, definition.key(), Map.of())
        .differences(
            rows(columns, "read_parquet(" + Duck.literal(parquet.toString()) + ")"),
            rows(columns, "statistics." + definition.name()));
  }

  /**
   * Changes the copies of the tables by hand, one figure of each recomputed column, one row more
   * and one less, and returns what of that is not seen; nothing is wanted.
   */
  public List<String> unseenChanges() {
    List<String> unseen = new ArrayList<>();
    for (StatisticDefinition definition : StatisticCatalogue.load().all()) {
      String table = "statistics." + definition.name();
      List<String> changes = new ArrayList<>();
      Map<String, BigDecimal> tolerances = Concession.tolerances(Concession.of(definition.name()));
      Map<String, String> types = duck.columns(table);
      for (String column : recomputed(definition.name()).keySet()) {
        changes.add(
            tolerances.containsKey(column)
                ? changed(table, column, "BIGINT")
                : changed(table, column, types.get(column)));
      }
      changes.add("DELETE FROM " + table + " WHERE " + first(table));
      changes.add("INSERT INTO %s FROM %s WHERE %s".formatted(table, table, first(table)));
      for (String change : changes) {
        duck.run("BEGIN TRANSACTION");
        duck.run(change);
        if (ofTable(definition).isEmpty()) {
          unseen.add(change);
        }
        duck.run("ROLLBACK");
      }
    }
    return unseen;
  }

  /** A number changes by one in its last digit. */
  private static String changed(String table, String column, String type) {
    String other =
        type.equals("VARCHAR")
            ? "coalesce(%s, '') || '。'".formatted(column)
            : "coalesce(%s, 0) + %s".formatted(column, lastDigit(type).toPlainString());
    return "UPDATE %s SET %s = %s WHERE %s".formatted(table, column, other, first(table));
  }

  private static BigDecimal lastDigit(String type) {
    Matcher decimal = DECIMAL.matcher(type);
    return decimal.matches()
        ? BigDecimal.ONE.movePointLeft(Integer.parseInt(decimal.group(1)))
        : BigDecimal.ONE;
  }

  private static String first(String table) {
    return "rowid = (SELECT min(rowid) FROM " + table + ")";
  }

  private List<List<Object>> rows(List<String> columns, String from) {
    return duck.rows("SELECT " + String.join(", ", columns) + " FROM " + from);
  }

  @Override
  public void close() {
    duck.close();
  }
}
