package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static scala.jdk.javaapi.CollectionConverters.asJava;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.ProjectEvaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleTest {
  @ParameterizedTest
  @CsvSource({"1,1", "7,2", "40,3", "400,4", "400,5", "1500,6"})
  void figuresAreThoseOfTheirDefinitions(int count, long seed) {
    List<Project> projects = District.projects(count, seed);
    Material material = Material.of(projects.toArray(Project[]::new));
    List<ProjectEvaluation> all = projects.stream().map(Project::row).toList();
    compare(material.rows("score_summary"), all, Oracle::scores);
    compare(material.rows("execution_summary"), all, Oracle::execution);
  }

  /** The session of the tests interprets queries; a cluster compiles them. */
  @Test
  void compiledQueriesGiveTheSameFigures() {
    Map<String, String> compiling =
        Map.of("spark.sql.codegen.wholeStage", "true", "spark.sql.codegen.factoryMode", "FALLBACK");
    var settings = SparkFixture.spark().conf();
    Map<String, String> before = new TreeMap<>();
    compiling.forEach(
        (key, value) -> {
          before.put(key, settings.get(key));
          settings.set(key, value);
        });
    try {
      figuresAreThoseOfTheirDefinitions(300, 7);
    } finally {
      before.forEach(settings::set);
    }
  }

  private static void compare(
      List<Row> rows, List<ProjectEvaluation> all, Function<Oracle, List<Object>> figures) {
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      Oracle oracle = new Oracle(all.stream().filter(project -> isIn(project, row)).toList());
      List<Object> found = asJava(row.toSeq()).subList(3, row.size());
      assertThat(found)
          .as(row.toString())
          .usingElementComparator(Oracle.SAME_VALUE)
          .containsExactlyElementsOf(figures.apply(oracle));
    }
  }

  private static boolean isIn(ProjectEvaluation project, Row row) {
    return project.fiscalYear().equals(row.<Integer>getAs("fiscal_year"))
        && (row.getAs("scope").equals("district")
            || project.departmentName().equals(row.getAs("department_name")));
  }
}
