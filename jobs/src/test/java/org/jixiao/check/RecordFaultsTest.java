package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;

/** What a department is told of a record is what the district finds in its tables. */
class RecordFaultsTest {
  private static final Thresholds THRESHOLDS = Thresholds.packaged();

  private final RecordFaults faults = new RecordFaults(THRESHOLDS);
  private final DepartmentJudge judge = new DepartmentJudge(THRESHOLDS);

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
        judge.ofRules(
            2024,
            "区教育局",
            List.of(sheet.project()),
            sheet.fundings(),
            sheet.indicators(),
            List.of()));
  }

  @Test
  void rulesOfANarrativeAreTheSameAsInTheTables() {
    DepartmentReport report =
        Given.report("project_count=28 evaluated_count=26 application_text=参考");

    List<Fault> found = faults.ofReport(report);

    assertThat(found).extracting(Fault::ruleId).containsExactly("R84", "K31b");
    assertSame(
        found, judge.ofRules(2024, "区教育局", List.of(), List.of(), List.of(), List.of(report)));
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
    assertSame(found, judge.ofFlags(List.of(project), List.of(), List.of(), List.of(), List.of()));
  }

  private static void assertSame(List<Fault> found, List<Judgement> judgements) {
    assertThat(
            judgements.stream()
                .filter(one -> one.outcome().equals(Verdict.Outcome.FAILED.name()))
                .map(
                    one ->
                        words(
                            new Fault(
                                one.ruleId(),
                                one.severity(),
                                one.message(),
                                null,
                                null,
                                one.found(),
                                one.expected()))))
        .containsExactlyInAnyOrderElementsOf(found.stream().map(RecordFaultsTest::words).toList());
  }

  private static String words(Fault fault) {
    String words =
        String.join("|", fault.ruleId(), fault.severity(), fault.message(), fault.found());
    return fault.expected() == null ? words : words + "|" + fault.expected();
  }
}
