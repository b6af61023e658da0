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

/** From interpreted rows to judgements, findings and counts. */
class JudgingTest {
  private static final ProjectEvaluation FAULTY =
      Given.project(
          "score_points=96 recomputed_score_points=93.5 annual_budget_yuan=100"
              + " executed_yuan=120 locator=甲.xlsx!A1");
  private static final ProjectEvaluation SOUND =
      Given.project("score_points=93 recomputed_score_points=93 submission_id=s2");

  @Test
  void everyRuleSpeaksOfEveryRecord() {
    Dataset<Row> projects = Judging.projects(projects(FAULTY, SOUND));
    Dataset<Row> indicators =
        Judging.indicators(
            Given.rows(
                "indicator",
                Indicator.class,
                List.of(Given.indicator("weight_points=10 score_points=12"))));

    assertThat(projects.columns()).isEqualTo(indicators.columns());
    assertThat(texts(projects.selectExpr("submission_id", "rule_id", "outcome")))
        .containsExactlyInAnyOrder(
            "s1|K01|NOT_APPLICABLE",
            "s1|K02|NOT_APPLICABLE",
            "s1|K03|FAILED",
            "s1|K08|FAILED",
            "s1|K13|NOT_APPLICABLE",
            "s1|K16|NOT_APPLICABLE",
            "s1|K34|NOT_APPLICABLE",
            "s2|K01|NOT_APPLICABLE",
            "s2|K02|NOT_APPLICABLE",
            "s2|K03|PASSED",
            "s2|K08|NOT_APPLICABLE",
            "s2|K13|NOT_APPLICABLE",
            "s2|K16|NOT_APPLICABLE",
            "s2|K34|NOT_APPLICABLE");
    assertThat(texts(indicators.where("rule_id = 'K06'")))
        .containsExactly("K06|fatal|指标得分超出分值|2024|区教育局|校舍维修|s1|表.xlsx!A1|FAILED|12.00分|0至10.00分");
  }

  @Test
  void aFindingIsAFailureUnderANameThatStays() {
    Dataset<Row> findings = Findings.of(Judging.projects(projects(FAULTY, SOUND)));
    Dataset<Row> again = Findings.of(Judging.projects(projects(SOUND, FAULTY).repartition(2)));

    assertThat(columns(findings)).isEqualTo(contractColumns("checked.finding"));
    assertThat(texts(findings.drop("finding_id")))
        .containsExactlyInAnyOrder(
            "K03|answer|2024|区教育局|校舍维修|s1|甲.xlsx!A1|总分不等于各指标得分与执行率得分之和" + "|96.00分|93.50分|false",
            "K08|answer|2024|区教育局|校舍维修|s1|甲.xlsx!A1|全年执行数大于全年预算数" + "|120.00元|不超过100.00元|false");
    assertThat(texts(findings.select("rule_id", "finding_id")))
        .containsExactlyInAnyOrderElementsOf(texts(again.select("rule_id", "finding_id")))
        .allSatisfy(text -> assertThat(text).matches("K\\d\\d\\|[0-9a-f]{64}"));
  }

  @Test
  void aFindingIsToldFromOthersByRuleFilePlaceAndWhatStandsThere() {
    String faulty = "score_points=96 recomputed_score_points=93.5 ";
    Dataset<Row> findings =
        Findings.of(
            Judging.projects(
                projects(
                    Given.project(faulty),
                    Given.project(faulty),
                    Given.project(faulty + "submission_id=s2"),
                    Given.project(faulty + "locator=表.xlsx!A40"),
                    Given.project("score_points=97 recomputed_score_points=93.5"))));

    assertThat(findings.select("finding_id").distinct().count()).isEqualTo(4);
    assertThat(findings.count()).isEqualTo(4);
  }

  @Test
  void countsSayToHowManyARuleApplied() {
    Dataset<Row> counts =
        Findings.counts(
            Judging.projects(
                projects(
                    FAULTY,
                    SOUND,
                    Given.project(""),
                    Given.project("department_name=区民政局 score_points=1"),
                    Given.project("fiscal_year= score_points=1 recomputed_score_points=2"))));

    assertThat(columns(counts)).isEqualTo(contractColumns("checked.check_result"));
    assertThat(texts(counts.where("rule_id = 'K03'")))
        .containsExactlyInAnyOrder(
            "K03|2024|区教育局|2|1|1", "K03|2024|区民政局|0|0|1", "K03|null|区教育局|1|1|0");
  }

  @Test
  void whatWasNotUnderstoodMustBeAnsweredFor() {
    Dataset<Row> flags =
        Judging.flags(
            projects(
                Given.project(
                    "",
                    flag(Flag.AMOUNT_NOT_UNDERSTOOD, "annual_budget_yuan", "约十二"),
                    flag(Flag.PLACEHOLDER, "goal_text", "XX"),
                    flag(Flag.DEPARTMENT_UNKNOWN, "no_such_column", "")),
                SOUND));

    assertThat(texts(flags))
        .containsExactlyInAnyOrder(
            "AMOUNT_NOT_UNDERSTOOD|answer|金额无法识别|2024|区教育局|校舍维修|s1|表.xlsx!A1|FAILED"
                + "|全年预算数：约十二|null",
            "PLACEHOLDER|info|模板提示语或占位符未替换|2024|区教育局|校舍维修|s1|表.xlsx!A1|FAILED" + "|预期目标：XX|null",
            "DEPARTMENT_UNKNOWN|answer|无法确定部门|2024|区教育局|校舍维修|s1|表.xlsx!A1|FAILED"
                + "|no_such_column：|null");
  }

  @Test
  void aFaultIsNotFoundTwiceAndFormalitiesNotAtAll() {
    Dataset<Row> flags =
        Judging.flags(
            projects(
                Given.project(
                    "",
                    flag(Flag.RATE_DISAGREES, "declared_execution_rate_pct", "98%"),
                    flag(Flag.GRADE_DISAGREES, "declared_grade", "优"),
                    flag(Flag.VALUE_ROUNDED, "executed_yuan", "0.001"),
                    flag(Flag.RESIDUE_REMOVED, "goal_text", "MERGEFIELD"))));

    assertThat(texts(flags)).isEmpty();
  }

  @Test
  void aTableWithoutProjectsHasFlagsOfItsOwn() {
    Dataset<Row> reports =
        projects(Given.project("", flag(Flag.CLAIM_CONTRADICTS, "score_points", "95和96")))
            .drop("project_name");

    assertThat(texts(Judging.flags(reports).select("rule_id", "project_name")))
        .containsExactly("CLAIM_CONTRADICTS|null");
  }

  private static RaisedFlag flag(Flag flag, String field, String verbatim) {
    return new RaisedFlag(flag, field, verbatim);
  }

  private static Dataset<Row> projects(ProjectEvaluation... projects) {
    return Given.rows("project_evaluation", ProjectEvaluation.class, List.of(projects));
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
