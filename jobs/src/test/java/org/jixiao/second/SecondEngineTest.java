package org.jixiao.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.job.Configuration;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That nothing is left out of the recomputation without a reason, and that it counts exactly. */
class SecondEngineTest {
  private static final SecondEngine EMPTY = SecondEngine.over(Map.of(), Configuration.load(null));

  @AfterAll
  static void close() {
    EMPTY.close();
  }

  static Stream<StatisticDefinition> statistics() {
    return StatisticCatalogue.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("statistics")
  void everyColumnIsRecomputedUnlessAReasonIsGiven(StatisticDefinition definition) {
    Set<String> unchecked =
        Concession.of(definition.name()).stream()
            .filter(Concession::isUnchecked)
            .map(Concession::column)
            .collect(Collectors.toSet());
    assertThat(definition.columns()).containsAll(unchecked);
    assertThat(EMPTY.recomputed(definition.name()).keySet())
        .containsExactlyElementsOf(
            definition.columns().stream().filter(column -> !unchecked.contains(column)).toList());
  }

  @ParameterizedTest
  @MethodSource("statistics")
  void figuresThatMustBeEqualAreNeverFloatingPoint(StatisticDefinition definition) {
    Map<String, BigDecimal> tolerances = Concession.tolerances(Concession.of(definition.name()));
    Map<String, String> recomputed = EMPTY.recomputed(definition.name());
    assertThat(recomputed.keySet()).containsAll(tolerances.keySet());
    recomputed.forEach(
        (column, type) -> {
          if (!tolerances.containsKey(column)) {
            assertThat(type).as(column).isNotIn("DOUBLE", "FLOAT");
          }
        });
  }

  /** A root is guessed so, and the guess put right. */
  @Test
  void nothingOnTheWayIsFloatingPointEither() {
    Pattern floating = Pattern.compile("(?<!/)/(?!/)|\\*\\*|\\b(?:avg|sqrt|DOUBLE)\\b");
    List<String> lines =
        Stream.concat(
                Stream.of("detail"),
                statistics()
                    .map(StatisticDefinition::name)
                    .filter(name -> Concession.tolerances(Concession.of(name)).isEmpty()))
            .flatMap(name -> Concession.text(name + ".sql").lines())
            .filter(line -> !line.startsWith("--") && floating.matcher(line).find())
            .map(String::strip)
            .toList();
    assertThat(lines).singleElement().asString().contains("round(sqrt(").contains("+ nearby");
  }

  @Test
  void concessionsAreMadeToStatisticsOnly() {
    assertThat(statistics().map(StatisticDefinition::name))
        .containsAll(Concession.all().stream().map(Concession::statistic).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 4, 3",
    "-10, 4, -3",
    "10, -4, -3",
    "9, 4, 2",
    "11, 4, 3",
    "0, 7, 0",
    "1, 0,",
    "100000000000000000000000000000000001, 2, 50000000000000000000000000000000001"
  })
  void quotientsAreExactAndRoundedHalfAwayFromZero(
      BigDecimal part, BigDecimal whole, BigDecimal expected) {
    try (Duck duck = new Duck()) {
      duck.run(macro("quotient"));
      List<Object> found =
          duck.rows("SELECT quotient(%s :: HUGEINT, %s :: HUGEINT)".formatted(part, whole)).get(0);
      assertThat(found).containsExactly(expected);
    }
  }

  private static String macro(String name) {
    String all = Concession.text("detail.sql");
    int from = all.indexOf("CREATE MACRO " + name);
    return all.substring(from, all.indexOf(";\n", from));
  }
}
