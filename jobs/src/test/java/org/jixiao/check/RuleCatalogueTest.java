package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.Finding;
import org.jixiao.model.Flag;
import org.jixiao.warehouse.TableContract;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  private static final RuleCatalogue CATALOGUE = new RuleCatalogue(Thresholds.packaged());
  private static final String SQL =
      """
      -- reads: interpreted.funding, interpreted.indicator
      -- scope: district
      -- layer: cross_year
      -- version: 3
      -- since: 2024
      -- severity: answer
      -- id: K99
      -- title: 题目
      -- message: 一句话：低于{low_score_points}分
      -- compares: 两数
      -- tolerance: low_score_points
      -- id: K99b
      -- title: 另一题
      -- message: 另一句话
      -- compares: 两数
      -- since: 2025
      -- A remark.
      SELECT 1
      """;

  @Test
  void everyRuleHasANumberOfItsOwn() {
    List<String> ids = CATALOGUE.words().stream().map(RuleWords::id).toList();

    assertThat(ids).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    assertThat(ids).allSatisfy(id -> assertThat(id).matches("[KR]\\d{2,3}[a-z]?"));
    // Flags and faults of files become findings under their own names.
    assertThat(ids).doesNotContainAnyElementsOf(Stream.of(Flag.values()).map(Flag::name).toList());
  }

  @Test
  void everyRuleInWordsIsJudgedAndEveryJudgementHasWords() {
    RowRules judges = new RowRules(Thresholds.packaged());
    Set<String> judged = new TreeSet<>(judges.ofSheets().keySet());
    judged.addAll(judges.ofIndicators().keySet());
    judged.addAll(judges.ofFundings().keySet());
    judged.addAll(judges.ofReports().keySet());
    CATALOGUE.acrossDocuments().forEach(file -> file.rules().forEach(r -> judged.add(r.id())));

    assertThat(RuleCatalogue.ids()).isEqualTo(judged);
  }

  @Test
  void everyRuleSaysItsFaultInChineseWithItsThresholds() {
    assertThat(CATALOGUE.words())
        .allSatisfy(
            rule -> {
              for (String text : List.of(rule.title(), rule.message(), rule.compares())) {
                assertThat(text).containsPattern("\\p{IsHan}{2,}").doesNotContain("{");
              }
              assertThat(rule.severity()).isIn(Finding.FATAL, Finding.ANSWER, Finding.INFO);
            });
  }

  @Test
  void everyRuleOfARowShowsAColumnThereIs() {
    assertThat(CATALOGUE.words())
        .filteredOn(rule -> !rule.field().isEmpty())
        .hasSizeGreaterThan(50)
        .allSatisfy(rule -> FieldDictionary.load().field(rule.field()));
  }

  @Test
  void everySqlFileReadsTablesThatAreThere() {
    List<TableName> tables = Given.TABLES.all().stream().map(TableContract::table).toList();
    assertThat(CATALOGUE.acrossDocuments())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.reads()).isNotEmpty().isSubsetOf(tables));
  }

  /** A rule of a department-year may be run for that alone: nothing beside it changes its word. */
  @Test
  void rulesDoNotLookBeyondTheirScope() {
    SqlExamples examples = new SqlExamples(CATALOGUE.acrossDocuments());
    // Departments of one example differ at the end of their names, and part in every digit.
    Map<SqlRule.Scope, String> odds =
        Map.of(
            SqlRule.Scope.DEPARTMENT_YEAR, "pmod(hash(department_name, fiscal_year), 2) = 1",
            SqlRule.Scope.DEPARTMENT, "pmod(hash(department_name), 2) = 1");
    for (SqlRule file : CATALOGUE.acrossDocuments()) {
      String odd = odds.get(file.scope());
      if (odd != null) {
        List<String> parts = new ArrayList<>(examples.judged(file, odd));
        parts.addAll(examples.judged(file, "NOT " + odd));

        assertThat(parts)
            .as(file.rules().get(0).id())
            .containsExactlyInAnyOrderElementsOf(examples.judged(file, "true"));
      }
    }
  }

  @Test
  void aFileHoldsSeveralRulesThatShareWhatStandsBeforeTheFirst() {
    SqlRule file = SqlRule.parse("years/sum.sql", SQL).with(Thresholds.packaged());

    assertThat(file.scope()).isEqualTo(SqlRule.Scope.DISTRICT);
    assertThat(file.reads())
        .containsExactly(
            TableName.of("interpreted.funding"), TableName.of("interpreted.indicator"));
    assertThat(file.rules())
        .containsExactly(
            new RuleWords(
                "K99",
                "题目",
                Layer.CROSS_YEAR,
                "answer",
                "",
                "一句话：低于80分",
                "两数",
                List.of("low_score_points"),
                3,
                2024),
            new RuleWords(
                "K99b", "另一题", Layer.CROSS_YEAR, "answer", "", "另一句话", "两数", List.of(), 3, 2025));
  }

  @Test
  void inItsTrialSeasonARuleOnlyInforms() {
    RuleWords onTrial = SqlRule.parse("years/sum.sql", SQL).rules().get(1);

    assertThat(onTrial.severityIn(2024)).as("before anyone knew of it").isEqualTo(Finding.INFO);
    assertThat(onTrial.severityIn(2025)).isEqualTo(Finding.INFO);
    assertThat(onTrial.severityIn(2026)).isEqualTo(Finding.ANSWER);
    assertThat(onTrial.severityIn(null)).isEqualTo(Finding.ANSWER);
  }

  @Test
  void aFileWithoutAHeaderLineIsNamedWithTheLine() {
    for (String line : List.of("scope", "reads", "layer", "severity", "version", "since")) {
      assertThatThrownBy(
              () -> SqlRule.parse("years/sum.sql", SQL.replaceFirst("-- " + line + ": .*\n", "")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("years/sum.sql")
          .hasMessageContaining(line);
    }
  }
}
