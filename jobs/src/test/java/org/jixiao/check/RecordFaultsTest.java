package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;

/** What a department is told of a record is what the district finds in its tables. */
class RecordFaultsTest {
  private static final String WORDS = "concat_ws('|', rule_id, severity, message, found, expected)";

  private static final Thresholds THRESHOLDS = Thresholds.packaged();

  private final RecordFaults faults = new RecordFaults(THRESHOLDS);

  @Test
  void rulesOfAFormAreTheSameAsInTheTables() {
    ProjectSheet sheet =
        new ProjectSheet(
            Given.project(
                "score_points=96 recomputed_score_points=93.5 annual_budget_yuan=100"
                    + " executed_yuan=70 execution_rate_pct=70 grade=优 declared_grade=良"
                    + " goal_text=维修9所 achievement_text=维修9所 implementing_unit=一中"),
            List.of(Given.funding("fund_source=other annual_budget_yuan=70 executed_yuan=80")),
            List.of(
                Given.indicator("ordinal=1 weight_points=10 score_points=8"),
                Given.indicator("ordinal=2 level3=学校 weight_points=80 score_points=80")));

    List<Fault> found = new ArrayList<>(faults.ofSheet(sheet));
    sheet.fundings().forEach(row -> found.addAll(faults.ofFunding(row)));
    sheet.indicators().forEach(row -> found.addAll(faults.ofIndicator(sheet, row)));

    assertThat(found)
        .extracting(Fault::ruleId)
        .containsExactly("K13", "K16", "K34", "K03", "K04", "R62", "K13b", "R68");
    assertSame(
        found,
        new Judging(THRESHOLDS)
            .sheets(
                Given.rows("project_evaluation", ProjectEvaluation.class, List.of(sheet.project())),
                Given.rows("funding", Funding.class, sheet.fundings()),
                Given.rows("indicator", Indicator.class, sheet.indicators())));
  }

  @Test
  void rulesOfANarrativeAreTheSameAsInTheTables() {
    DepartmentReport report =
        Given.report("project_count=28 evaluated_count=26 application_text=参考");

    List<Fault> found = faults.ofReport(report);

    assertThat(found).extracting(Fault::ruleId).containsExactly("R84", "K31b");
    assertSame(
        found,
        new Judging(THRESHOLDS)
            .reports(Given.rows("department_report", DepartmentReport.class, List.of(report))));
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
