package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Flag;
import org.jixiao.warehouse.TableContract;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  private static final String SQL =
      """
      -- id: K99
      -- severity: info
      -- version: 3
      -- message: 一句话：说明
      -- reads: interpreted.funding, interpreted.indicator
      -- A remark.
      SELECT 1
      """;

  private record Entry(String id, String severity, String message) {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    RuleCatalogue.ofProjects().forEach(rule -> entries.add(entry(rule)));
    RuleCatalogue.ofIndicators().forEach(rule -> entries.add(entry(rule)));
    RuleCatalogue.acrossRecords()
        .forEach(rule -> entries.add(new Entry(rule.id(), rule.severity(), rule.message())));
    return entries;
  }

  private static Entry entry(Rule<?> rule) {
    return new Entry(rule.id(), rule.severity(), rule.message());
  }

  @Test
  void everyRuleHasANumberOfItsOwn() {
    assertThat(entries()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(entries()).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(entries()).allSatisfy(rule -> assertThat(rule.id()).matches("K\\d\\d[a-z]?"));
    // Flags become findings under their own names.
    assertThat(entries())
        .extracting(Entry::id)
        .doesNotContainAnyElementsOf(List.of(Flag.values()).stream().map(Flag::name).toList());
  }

  @Test
  void everyRuleSaysItsFaultInChinese() {
    assertThat(entries())
        .allSatisfy(
            rule -> {
              assertThat(rule.message())
                  .containsPattern("\\p{IsHan}{2,}")
                  .isEqualTo(rule.message().strip());
              assertThat(rule.severity()).isIn(Finding.FATAL, Finding.ANSWER, Finding.INFO);
            });
  }

  @Test
  void everySqlRuleReadsTablesThatAreThereAndOnlyThose() {
    List<TableName> tables = Given.TABLES.all().stream().map(TableContract::table).toList();
    assertThat(RuleCatalogue.acrossRecords())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.reads()).isNotEmpty().isSubsetOf(tables);
              assertThat(rule.version()).isPositive();
            });
  }

  @Test
  void aRuleFileIsAHeaderAndAQuery() {
    SqlRule rule = SqlRule.parse("form/sum.sql", SQL);

    assertThat(rule)
        .isEqualTo(
            new SqlRule(
                "K99",
                "info",
                3,
                "一句话：说明",
                List.of(TableName.of("interpreted.funding"), TableName.of("interpreted.indicator")),
                SQL));
  }

  @Test
  void aRuleFileWithoutAHeaderLineIsNamedWithTheLine() {
    assertThatThrownBy(() -> SqlRule.parse("form/sum.sql", SQL.replace("-- severity: info\n", "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("form/sum.sql")
        .hasMessageContaining("severity");
  }
}
