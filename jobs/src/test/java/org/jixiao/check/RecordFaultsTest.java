package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;

/** What a department is told of a record is what the district finds in its tables. */
class RecordFaultsTest {
  private static final String WORDS = "concat_ws('|', rule_id, severity, message, found, expected)";

  private final RecordFaults faults = new RecordFaults();

  @Test
  void rulesOfAProjectAreTheSameAsInTheTables() {
    ProjectEvaluation project =
        Given.project(
            "score_points=96 recomputed_score_points=93.5 annual_budget_yuan=100"
                + " executed_yuan=70 execution_rate_pct=70 grade=优 declared_grade=良");

    List<Fault> found = faults.ofProject(project);

    assertThat(found).extracting(Fault::ruleId).containsExactly("K03", "K13", "K16", "K34");
    assertSame(
        found,
        Judging.projects(
            Given.rows("project_evaluation", ProjectEvaluation.class, List.of(project))));
  }

  @Test
  void rulesOfAnIndicatorAreTheSameAsInTheTables() {
    Indicator indicator = Given.indicator("weight_points=10 score_points=8");

    List<Fault> found = faults.ofIndicator(indicator);

    assertThat(found).extracting(Fault::ruleId).containsExactly("K13b");
    assertSame(
        found, Judging.indicators(Given.rows("indicator", Indicator.class, List.of(indicator))));
  }

  @Test
  void everyFlagIsAFindingHereWhenItIsOneInTheTables() {
    RaisedFlag[] all =
        Arrays.stream(Flag.values())
            .map(flag -> new RaisedFlag(flag, "annual_budget_yuan", "约十二"))
            .toArray(RaisedFlag[]::new);
    ProjectEvaluation project = Given.project("", all);

    List<Fault> found = faults.ofFlags(project.flags());

    assertThat(found).hasSizeGreaterThan(10);
    assertSame(
        found,
        Judging.flags(Given.rows("project_evaluation", ProjectEvaluation.class, List.of(project))));
  }

  private static void assertSame(List<Fault> found, Dataset<Row> judgements) {
    assertThat(
            judgements.where("outcome = 'FAILED'").selectExpr(WORDS).collectAsList().stream()
                .map(row -> row.getString(0)))
        .containsExactlyInAnyOrderElementsOf(found.stream().map(RecordFaultsTest::words).toList());
  }

  private static String words(Fault fault) {
    String words =
        String.join("|", fault.ruleId(), fault.severity(), fault.message(), fault.found());
    return fault.expected() == null ? words : words + "|" + fault.expected();
  }
}
