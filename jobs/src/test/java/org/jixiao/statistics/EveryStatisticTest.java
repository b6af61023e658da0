package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static scala.jdk.javaapi.CollectionConverters.asJava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.WindowFrame;
import org.apache.spark.sql.catalyst.expressions.WindowSpecDefinition;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.model.FieldDictionary;
import org.jixiao.warehouse.TableContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all statistics computed by SQL alike. */
class EveryStatisticTest {
  /** Whose "used" are departments, reports, claims or indicators instead of projects. */
  private static final Set<String> COUNT_DEPARTMENTS =
      Set.of(
          "coverage",
          "reconciliation",
          "indicator_achievement",
          "result_application",
          "self_review");

  /** Whose rows are of departments only. */
  private static final Set<String> WITHOUT_DISTRICT = Set.of("department_comparison");

  private static final Material DISTRICT = District.material(500, 42);

  static Stream<String> names() {
    return Material.STATISTICS.queried().stream().map(StatisticDefinition::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void yieldsTheTypesOfItsContract(String name) {
    StructType contract =
        Material.TABLES.contract(Material.STATISTICS.definition(name).table()).schema();
    StructType found = DISTRICT.dataset(name).schema();
    assertThat(Arrays.stream(found.fields()).map(f -> f.name() + " " + f.dataType().sql()))
        .containsExactlyElementsOf(
            Arrays.stream(contract.fields())
                .map(f -> f.name() + " " + f.dataType().sql())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void computesWithoutBinaryFloatingPoint(String name) {
    var execution = DISTRICT.dataset(name).queryExecution();
    assertThat(typesIn(execution.analyzed())).isNotEmpty().noneMatch(EveryStatisticTest::isBinary);
    assertThat(typesIn(execution.optimizedPlan())).noneMatch(EveryStatisticTest::isBinary);
  }

  @Test
  void binaryFloatingPointWouldBeSeenInTheDepthOfAQuery() {
    LogicalPlan plan =
        SparkFixture.spark()
            .sql("WITH a AS (SELECT 1 / count(*) AS x FROM range(3)) SELECT string(x) FROM a")
            .queryExecution()
            .analyzed();
    assertThat(typesIn(plan)).anyMatch(EveryStatisticTest::isBinary);
  }

  private static boolean isBinary(String type) {
    return type.contains("DOUBLE") || type.contains("FLOAT");
  }

  @ParameterizedTest
  @MethodSource("names")
  void keysTellRowsApart(String name) {
    StatisticDefinition definition = Material.STATISTICS.definition(name);
    List<String> keys = DISTRICT.lines(name, definition.key().toArray(String[]::new));
    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOrderAndThePartitionsOfItsInputDoNotMatter(String name) {
    StatisticDefinition definition = Material.STATISTICS.definition(name);
    String[] columns = definition.columns().toArray(String[]::new);
    List<String> expected = DISTRICT.lines(name, columns);
    Material shuffled =
        District.material(500, 42).arranged(rows -> rows.orderBy(functions.rand(7)).repartition(3));
    assertThat(shuffled.lines(name, columns)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("names")
  void runsAsOneJobOfOneStageOnSmallTables(String name) throws Exception {
    AtomicInteger jobs = new AtomicInteger();
    AtomicInteger stages = new AtomicInteger();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart start) {
            jobs.incrementAndGet();
          }

          @Override
          public void onStageCompleted(SparkListenerStageCompleted completed) {
            stages.incrementAndGet();
          }
        };
    var context = SparkFixture.spark().sparkContext();
    Dataset<Row> rows = DISTRICT.dataset(name);
    context.listenerBus().waitUntilEmpty();
    context.addSparkListener(listener);
    try {
      assertThat(rows.collectAsList()).isNotEmpty();
      context.listenerBus().waitUntilEmpty();
    } finally {
      context.removeSparkListener(listener);
    }
    assertThat(List.of(jobs.get(), stages.get())).isEqualTo(List.of(1, 1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsExactlyTheTablesItDeclares(String name) {
    StatisticDefinition definition = Material.STATISTICS.definition(name);
    String sql = Material.STATISTICS.sql(definition);
    TreeSet<String> mentioned = new TreeSet<>();
    for (TableContract contract : Material.TABLES.all()) {
      if (sql.matches("(?s).*\\b(?:FROM|JOIN) " + contract.table().name() + "\\b.*")) {
        mentioned.add(contract.table().toString());
      }
    }
    assertThat(definition.reads().stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(mentioned);
  }

  @ParameterizedTest
  @MethodSource("names")
  void projectsAreUsedExcludedOrNotReported(String name) {
    StatisticDefinition definition = Material.STATISTICS.definition(name);
    var table = StatisticTables.of(definition, FieldDictionary.load(), DISTRICT.rows(name));
    int used = definition.columns().indexOf("used");
    assertThat(table.rows())
        .allSatisfy(row -> assertThat(row.subList(used, used + 3)).doesNotContainNull());
    if (COUNT_DEPARTMENTS.contains(name) || WITHOUT_DISTRICT.contains(name)) {
      return;
    }
    assertThat(
            table.rows().stream()
                .filter(row -> row.get(1).equals("district") && row.get(0).equals(2023L))
                .map(row -> row.subList(used, used + 3).stream().mapToLong(Long.class::cast).sum()))
        .containsOnly(
            District.projects(500, 42).stream()
                .filter(project -> project.row().fiscalYear() == 2023)
                .count());
  }

  private static List<String> typesIn(LogicalPlan plan) {
    List<String> types = new ArrayList<>();
    collect(plan, types);
    return types;
  }

  private static void collect(LogicalPlan plan, List<String> types) {
    for (Expression expression : asJava(plan.expressions().toList())) {
      collect(expression, types);
    }
    asJava(plan.innerChildren().toList())
        .forEach(
            inner -> {
              if (inner instanceof LogicalPlan nested) {
                collect(nested, types);
              }
            });
    asJava(plan.children().toList()).forEach(child -> collect(child, types));
  }

  private static void collect(Expression expression, List<String> types) {
    boolean typed =
        !(expression instanceof WindowSpecDefinition || expression instanceof WindowFrame);
    if (typed && expression.resolved()) {
      types.add(expression.dataType().sql());
    }
    asJava(expression.children().toList()).forEach(child -> collect(child, types));
  }
}
