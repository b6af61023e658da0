package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.warehouse.RowCodec;
import org.junit.jupiter.api.Test;

/** From interpreted rows to judgements, findings and counts. */
class JudgingTest {
  private static final DepartmentJudge JUDGE = new DepartmentJudge(Thresholds.packaged());
  private static final ProjectEvaluation FAULTY =
      Given.project(
          "score_points=96 recomputed_score_points=93.5 annual_budget_yuan=100"
              + " executed_yuan=120 locator=甲.xlsx!A1 source=list");
  private static final ProjectEvaluation SOUND =
      Given.project(
          "score_points=93 recomputed_score_points=93 submission_id=s2 source=list record_id=r2");
  private static final String K03 =
      "K03|department_year|answer|2024|区教育局|校舍维修|s1|甲.xlsx!A1|总分不等于各指标得分与执行率得分之和|96.00分|93.50分";
  private static final String K08 =
      "K08|department_year|answer|2024|区教育局|校舍维修|s1|甲.xlsx!A1|全年执行数大于全年预算数|120.00元|不超过100.00元";

  @Test
  void failuresAreRowsAndTheRestIsCounted() {
    Dataset<Row> judgements = sheets(List.of(FAULTY, SOUND), List.of());

    assertThat(
            texts(
                judgements
                    .where("rule_id = 'K03' AND subjects > 0")
                    .select("outcome", "found", "subjects")))
        .containsExactlyInAnyOrder("FAILED|96.00分|1", "PASSED|null|1");
    assertThat(
            texts(
                judgements.where("rule_id = 'R50' AND subjects > 0").select("outcome", "subjects")))
        .containsExactly("NOT_APPLICABLE|2");
  }

  @Test
  void anIndicatorIsJudgedOnItsOwnForm() {
    Indicator lost = Given.indicator("weight_points=10 score_points=8 locator=甲.xlsx!C9");
    ProjectEvaluation silent = Given.project("");
    ProjectEvaluation explained = Given.project("deviation_text=招标延期 record_id=r2");
    Indicator other = Given.indicator("weight_points=10 score_points=8 record_id=r2");

    Dataset<Row> judgements = sheets(List.of(silent, explained), List.of(lost, other));

    assertThat(
            texts(
                judgements
                    .where("rule_id = 'K13b' AND subjects > 0")
                    .select("locator", "outcome", "subjects", "found")))
        .containsExactlyInAnyOrder("甲.xlsx!C9|FAILED|1|维修面积：8.00分/10.00分", "null|PASSED|1|null");
  }

  @Test
  void aFindingIsAFailureUnderANameThatStays() {
    Dataset<Row> findings =
        Findings.of(sheets(List.of(FAULTY, SOUND), List.of()), Waivers.none(), Map.of());
    Dataset<Row> again =
        Findings.of(sheets(List.of(SOUND, FAULTY), List.of()), Waivers.none(), Map.of());

    assertThat(columns(findings)).isEqualTo(contractColumns("checked.finding"));
    assertThat(texts(findings.drop("finding_id", "question_number")))
        .containsExactlyInAnyOrder(K03 + "|false|null", K08 + "|false|null");
    assertThat(texts(findings.select("rule_id", "finding_id")))
        .containsExactlyInAnyOrderElementsOf(texts(again.select("rule_id", "finding_id")))
        .allSatisfy(text -> assertThat(text).matches("K\\d\\d\\|[0-9a-f]{64}"));
  }

  @Test
  void aWaivedFindingSaysWhyAndAnExpiredWaiverReopensIt() throws IOException {
    Waivers waivers =
        Waivers.parse(
            """
            rule_id,fiscal_year,department_name,project_name,requested_by,approved_by,reason,until
            K08,2024,区教育局,,教育局,预算科,跨年结算,2026-04-30
            """);
    Dataset<Row> judgements = sheets(List.of(FAULTY), List.of());

    assertThat(
            texts(
                Findings.of(judgements, waivers.on(LocalDate.of(2026, 4, 30)), Map.of())
                    .select("rule_id", "waived", "waiver_reason")))
        .containsExactlyInAnyOrder("K03|false|null", "K08|true|跨年结算（教育局申请，预算科批准，至2026-04-30）");
    assertThat(
            texts(
                Findings.of(judgements, waivers.on(LocalDate.of(2026, 5, 1)), Map.of())
                    .select("rule_id", "waived")))
        .containsExactlyInAnyOrder("K03|false", "K08|false");
  }

  @Test
  void countsSayToHowManyEveryRuleApplied() {
    Dataset<Row> counts =
        Findings.counts(
            sheets(
                List.of(
                    FAULTY,
                    SOUND,
                    Given.project("record_id=r3"),
                    Given.project("department_name=区民政局 score_points=1 record_id=r4"),
                    Given.project(
                        "fiscal_year= score_points=1 recomputed_score_points=2 record_id=r5")),
                List.of()));

    assertThat(columns(counts)).isEqualTo(contractColumns("checked.check_result"));
    assertThat(texts(counts.where("rule_id = 'K03'")))
        .containsExactlyInAnyOrder(
            "K03|department_year|2024|区教育局|2|1|1",
            "K03|department_year|2024|区民政局|0|0|1",
            "K03|department_year|null|区教育局|1|1|0");
    // A rule that found nothing to look at is there as well.
    assertThat(texts(counts.where("rule_id = 'R85' AND department_name = '区民政局'")))
        .containsExactly("R85|department_year|2024|区民政局|0|0|0");
  }

  @Test
  void whatWasNotUnderstoodMustBeAnsweredFor() {
    List<Judgement> flags =
        flagged(
            Given.project(
                "",
                flag(Flag.AMOUNT_NOT_UNDERSTOOD, "annual_budget_yuan", "约十二"),
                flag(Flag.PLACEHOLDER, "goal_text", "XX"),
                flag(Flag.DEPARTMENT_UNKNOWN, "no_such_column", "")),
            SOUND);

    assertThat(texts(rows(flags)))
        .containsExactlyInAnyOrder(
            "AMOUNT_NOT_UNDERSTOOD|department_year|answer|金额无法识别|2024|区教育局|校舍维修|s1|表.xlsx!A1"
                + "|FAILED|全年预算数：约十二|null|1",
            "PLACEHOLDER|department_year|info|模板提示语或占位符未替换|2024|区教育局|校舍维修|s1|表.xlsx!A1"
                + "|FAILED|预期目标：XX|null|1",
            "DEPARTMENT_UNKNOWN|department_year|answer|无法确定部门|2024|区教育局|校舍维修|s1|表.xlsx!A1"
                + "|FAILED|no_such_column：|null|1");
  }

  @Test
  void aFaultIsNotFoundTwiceAndFormalitiesNotAtAll() {
    assertThat(
            flagged(
                Given.project(
                    "",
                    flag(Flag.RATE_DISAGREES, "declared_execution_rate_pct", "98%"),
                    flag(Flag.GRADE_DISAGREES, "declared_grade", "优"),
                    flag(Flag.VALUE_ROUNDED, "executed_yuan", "0.001"),
                    flag(Flag.RESIDUE_REMOVED, "goal_text", "MERGEFIELD"))))
        .isEmpty();
  }

  @Test
  void aReportHasFlagsOfItsOwn() {
    DepartmentReport report = Given.report("flag=CLAIM_CONTRADICTS:average_score_points:95和96");

    assertThat(JUDGE.ofFlags(List.of(), List.of(), List.of(), List.of(report), List.of()))
        .extracting(Judgement::ruleId, Judgement::projectName)
        .containsExactly(tuple("CLAIM_CONTRADICTS", null));
  }

  @Test
  void whereNothingWasHandedInNothingIsSaid() {
    assertThat(JUDGE.ofRules(null, null, List.of(), List.of(), List.of(), List.of())).isEmpty();
  }

  private static RaisedFlag flag(Flag flag, String field, String verbatim) {
    return new RaisedFlag(flag, field, verbatim);
  }

  /** Each project in the department-year it names, with the indicators of its record. */
  private static Dataset<Row> sheets(List<ProjectEvaluation> projects, List<Indicator> indicators) {
    Map<List<Object>, List<ProjectEvaluation>> byUnit =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    one -> Arrays.asList(one.fiscalYear(), one.departmentName())));
    List<Judgement> judgements = new ArrayList<>();
    byUnit.forEach(
        (unit, own) ->
            judgements.addAll(
                JUDGE.ofRules(
                    (Integer) unit.get(0),
                    (String) unit.get(1),
                    own,
                    List.of(),
                    indicators,
                    List.of())));
    return rows(judgements);
  }

  private static List<Judgement> flagged(ProjectEvaluation... projects) {
    return JUDGE.ofFlags(List.of(projects), List.of(), List.of(), List.of(), List.of());
  }

  private static Dataset<Row> rows(List<Judgement> judgements) {
    RowCodec<Judgement> codec = RowCodec.of(Judgement.class, Judgement.SCHEMA);
    return SparkFixture.spark()
        .createDataFrame(judgements.stream().map(codec::toRow).toList(), Judgement.SCHEMA)
        .coalesce(1);
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString("|")).toList();
  }

  private static List<String> columns(Dataset<Row> rows) {
    return Arrays.asList(rows.columns());
  }

  private static List<String> contractColumns(String table) {
    return Arrays.asList(
        Given.TABLES.contract(org.jixiao.warehouse.TableName.of(table)).schema().fieldNames());
  }
}
