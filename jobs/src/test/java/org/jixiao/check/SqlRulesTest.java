package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.junit.jupiter.api.Test;

/**
 * Rules over several records: given rows, their judgements as "record outcome found / expected".
 */
class SqlRulesTest {
  private final List<ProjectEvaluation> projects = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Funding> fundings = new ArrayList<>();

  @Test
  void weightsAndTheWeightOfExecutionAddUpToAHundred() {
    form("short", "execution_weight_points=10");
    weights("short", "50", "30");
    form("whole", "execution_weight_points=10");
    weights("whole", "50", "30.5", "9.5");
    form("execution-not-scored", "");
    weights("execution-not-scored", "60", "40");
    form("hair-over", "execution_weight_points=10");
    weights("hair-over", "50", "40.001");
    form("weight-missing", "execution_weight_points=10");
    weights("weight-missing", "50", "");
    form("no-indicators", "execution_weight_points=10");
    weights("of-no-project", "50");

    assertThat(judged("K04"))
        .containsExactly(
            "execution-not-scored PASSED",
            "hair-over FAILED 100.001分 / 100分",
            "short FAILED 90分 / 100分",
            "whole PASSED");
  }

  @Test
  void theTotalOfTheBudgetIsTheSumOfItsSources() {
    form("short", "");
    funding("short", "total", "1000000");
    funding("short", "fiscal", "800000");
    funding("short", "other", "100000");
    form("whole", "");
    funding("whole", "total", "1000000");
    funding("whole", "fiscal", "800000");
    funding("whole", "carry_over", "200000");
    form("rounded", "");
    funding("rounded", "total", "1000050");
    funding("rounded", "fiscal", "1000000");
    form("beyond-rounding", "");
    funding("beyond-rounding", "total", "1000000");
    funding("beyond-rounding", "fiscal", "1000050.01");
    form("source-blank", "");
    funding("source-blank", "total", "1000000");
    funding("source-blank", "fiscal", "1000000");
    funding("source-blank", "other", "");
    form("total-alone", "");
    funding("total-alone", "total", "1000000");
    form("sources-alone", "");
    funding("sources-alone", "fiscal", "1000000");
    form("no-funding", "");

    assertThat(judged("K07"))
        .containsExactly(
            "beyond-rounding FAILED 1000000.00元 / 1000050.01元",
            "rounded PASSED",
            "short FAILED 1000000.00元 / 900000.00元",
            "source-blank PASSED",
            "whole PASSED");
  }

  @Test
  void aJudgementCarriesItsRuleAndItsSubject() {
    form("short", "execution_weight_points=10 locator=甲.xlsx!C3");
    weights("short", "80");

    assertThat(judgements("K04").get(0))
        .extracting(row -> row.mkString("|"))
        .isEqualTo(
            "K04|answer|各指标分值与执行率分值之和不等于100|2024|区教育局|校舍维修|short|甲.xlsx!C3|FAILED" + "|90分|100分");
  }

  private void form(String id, String columns) {
    projects.add(Given.project(of(id) + columns));
  }

  private void weights(String id, String... points) {
    for (String weight : points) {
      indicators.add(
          Given.indicator(of(id) + "ordinal=" + indicators.size() + " weight_points=" + weight));
    }
  }

  private void funding(String id, String source, String yuan) {
    fundings.add(Given.funding(of(id) + "fund_source=" + source + " annual_budget_yuan=" + yuan));
  }

  private static String of(String id) {
    return "submission_id=" + id + " record_id=" + id + " ";
  }

  /** Returns the judgements, after making sure that a check without tables fails the same forms. */
  private List<String> judged(String rule) {
    List<Row> judgements = judgements(rule);
    assertThat(withoutTables(rule))
        .containsExactlyInAnyOrderElementsOf(
            judgements.stream()
                .filter(row -> row.getString(8).equals("FAILED"))
                .map(row -> row.getString(6) + "|" + rule + "|" + words(row))
                .toList());
    return judgements.stream()
        .map(
            row -> {
              String outcome = row.getString(6) + " " + row.getString(8);
              return outcome.endsWith("FAILED")
                  ? outcome + " " + row.getString(9) + " / " + row.getString(10)
                  : outcome;
            })
        .sorted()
        .toList();
  }

  private static String words(Row row) {
    return String.join(
        "|", row.getString(1), row.getString(2), row.getString(9), row.getString(10));
  }

  private List<String> withoutTables(String rule) {
    RecordFaults faults = new RecordFaults();
    List<String> failed = new ArrayList<>();
    for (ProjectEvaluation project : projects) {
      String id = project.recordId();
      faults
          .ofForm(
              project,
              fundings.stream().filter(row -> row.recordId().equals(id)).toList(),
              indicators.stream().filter(row -> row.recordId().equals(id)).toList())
          .stream()
          .filter(fault -> fault.ruleId().equals(rule))
          .map(
              fault ->
                  String.join(
                      "|",
                      id,
                      fault.ruleId(),
                      fault.severity(),
                      fault.message(),
                      fault.found(),
                      fault.expected()))
          .forEach(failed::add);
    }
    return failed;
  }

  private List<Row> judgements(String id) {
    Given.rows("project_evaluation", ProjectEvaluation.class, projects)
        .createOrReplaceTempView("project_evaluation");
    Given.rows("indicator", Indicator.class, indicators).createOrReplaceTempView("indicator");
    Given.rows("funding", Funding.class, fundings).createOrReplaceTempView("funding");
    SqlRule rule =
        RuleCatalogue.acrossRecords().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow();
    var judgements = Judging.acrossRecords(SparkFixture.spark(), rule);
    assertThat(Arrays.asList(judgements.columns())).startsWith("rule_id", "severity", "message");
    return judgements.collectAsList();
  }
}
