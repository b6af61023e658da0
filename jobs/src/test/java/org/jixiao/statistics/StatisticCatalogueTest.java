package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticCatalogueTest {
  private static final String YAML =
      """
      title: 甲
      version: 1
      order: 1
      reads: [interpreted.deviation]
      grain: one row per year
      key: [fiscal_year]
      denominator: 全部
      decimals: {"%": 2}
      columns: [fiscal_year, share_pct]
      """;

  @Test
  void loadsThePublishedStatisticsInTheirOrder() {
    assertThat(StatisticCatalogue.load().all())
        .extracting(StatisticDefinition::name)
        .startsWith(
            "department_profile",
            "score_summary",
            "score_distribution",
            "grade_summary",
            "execution_summary")
        .contains("deviation_cause", "improvement_measure", "coverage", "reconciliation");
  }

  @Test
  void parsesADefinition() {
    StatisticDefinition definition = StatisticDefinition.parse("a", YAML);
    assertThat(definition.table()).hasToString("statistics.a");
    assertThat(definition.reads()).hasToString("[interpreted.deviation]");
    assertThat(definition.decimals()).containsExactly(Map.entry("%", 2));
  }

  @Test
  void namesWhatIsMissingOrUnknown() {
    assertThatThrownBy(() -> StatisticDefinition.parse("a", YAML.replace("order: 1\n", "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("statistics/a.yaml: order is missing");
    assertThatThrownBy(() -> StatisticDefinition.parse("a", YAML + "colour: red\n"))
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> Material.STATISTICS.definition("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void everyStatisticHasBothFilesAndAPlaceOfItsOwn() {
    assertThatThrownBy(() -> StatisticCatalogue.of(Map.of("a.yaml", YAML), Map.of()))
        .hasMessageContaining("a.yaml 旁边没有同名的 .sql");
    Map<String, String> computedElsewhere =
        Map.of("a.yaml", YAML.replace("order: 1", "order: 1\nquery: false"));
    assertThat(StatisticCatalogue.of(computedElsewhere, Map.of()).queried()).isEmpty();
    assertThatThrownBy(() -> StatisticCatalogue.of(computedElsewhere, Map.of("a.sql", "SELECT 1")))
        .hasMessageContaining("[a]");
    assertThatThrownBy(() -> StatisticCatalogue.of(Map.of(), Map.of("b.sql", "SELECT 1")))
        .hasMessageContaining("[b]");
    assertThatThrownBy(
            () ->
                StatisticCatalogue.of(
                    Map.of("a.yaml", YAML, "b.yaml", YAML), Map.of("a.sql", "", "b.sql", "")))
        .hasMessageContaining("的 order 都是 1");
  }
}
