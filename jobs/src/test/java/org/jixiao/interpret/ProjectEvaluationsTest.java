package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectEvaluationsTest {
  private static final String PATH = "2023/区教育体育局/a.xlsx";
  private static final ProjectEvaluations EVALUATIONS =
      new ProjectEvaluations(References.withRegister());

  @Test
  void readsAFormWithoutFault() {
    ProjectEvaluation evaluation = interpret(completeForm());
    assertThat(evaluation.flags()).isEmpty();
    assertThat(evaluation.fiscalYear()).isEqualTo(2023);
    assertThat(evaluation.departmentCode()).isEqualTo("219");
    assertThat(evaluation.departmentName()).isEqualTo("区教育体育局");
    assertThat(evaluation.implementingUnit()).isEqualTo("第一小学");
    assertThat(evaluation.projectCode()).isEqualTo("51000021R000000019951");
    assertThat(evaluation.projectName()).isEqualTo("校舍维修");
    assertThat(evaluation.initialBudgetYuan()).isEqualByComparingTo("1000000");
    assertThat(evaluation.annualBudgetYuan()).isEqualByComparingTo("1200000");
    assertThat(evaluation.executedYuan()).isEqualByComparingTo("1034280");
    assertThat(evaluation.executionRatePct()).isEqualByComparingTo("86.19");
    assertThat(evaluation.declaredExecutionRatePct()).isEqualByComparingTo("86.19");
    assertThat(evaluation.executionWeightPoints()).isEqualByComparingTo("10");
    assertThat(evaluation.executionScorePoints()).isEqualByComparingTo("8.62");
    assertThat(evaluation.scorePoints()).isEqualByComparingTo("93.62");
    assertThat(evaluation.recomputedScorePoints()).isEqualByComparingTo("93.62");
    assertThat(evaluation.grade()).isEqualTo("优");
    assertThat(evaluation.declaredGrade()).isEqualTo("优");
    assertThat(evaluation.goalText()).isEqualTo("维修校舍");
    assertThat(evaluation.achievementText()).isEqualTo("完成维修");
    assertThat(evaluation.deviationText()).isEqualTo("征地滞后；雨季施工");
    assertThat(evaluation.measureText()).isNull();
    assertThat(evaluation.source()).isEqualTo(ProjectEvaluation.FROM_FORM);
    assertThat(evaluation.locator()).isEqualTo("a.xlsx!表!A1");
  }

  @Test
  void prefersTheReasonGivenForTheWholeProject() {
    Forms form = completeForm().header("deviation_text", "疫情影响").header("measure_text", "无");
    assertThat(interpret(form).deviationText()).isEqualTo("疫情影响");
    assertThat(interpret(form).measureText()).isNull();
  }

  @Test
  void readsAListRow() {
    Forms row =
        Forms.listRow()
            .header("project_name", "应急物资储备")
            .header("annual_budget_yuan", "3,073,459.00|元")
            .header("executed_yuan", "1,159,309.00|元")
            .header("declared_execution_rate_pct", "37.7%")
            .header("score_points", "89.20")
            .header("deviation_text", "无\n");
    ProjectEvaluation evaluation = interpret(row);
    assertThat(evaluation.flags()).isEmpty();
    assertThat(evaluation.source()).isEqualTo(ProjectEvaluation.FROM_LIST);
    assertThat(evaluation.annualBudgetYuan()).isEqualByComparingTo("3073459");
    assertThat(evaluation.executionRatePct()).isEqualByComparingTo("37.7200");
    assertThat(evaluation.declaredExecutionRatePct()).isEqualByComparingTo("37.7");
    assertThat(evaluation.grade()).isEqualTo("良");
    assertThat(evaluation.deviationText()).isNull();
    assertThat(evaluation.recomputedScorePoints()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "86.19% | 86.19 | ",
        "86.2% | 86.2 | ",
        "86% | 86 | ",
        "0.8619 | 86.19 | ",
        "86.19 | 86.19 | ",
        "87% | 87 | RATE_DISAGREES",
        "86.25% | 86.25 | RATE_DISAGREES",
        "95 | | PERCENT_AMBIGUOUS",
        "约九成 | | VALUE_NOT_EXACT",
        "#DIV/0! | | PERCENT_NOT_UNDERSTOOD",
        "=B3/C3 | | FORMULA_WITHOUT_VALUE",
      })
  void comparesTheDeclaredRate(String declared, String read, Flag flag) {
    ProjectEvaluation evaluation =
        interpret(money("120", "103.428").header("declared_execution_rate_pct", declared));
    assertThat(plain(evaluation.declaredExecutionRatePct())).isEqualTo(read);
    assertThat(codes(evaluation)).isEqualTo(flag == null ? List.of() : List.of(flag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | | RATE_WITHOUT_DENOMINATOR",
        "0 | 5 | | RATE_WITHOUT_DENOMINATOR",
        "100 | 120 | 120 | RATE_ABOVE_HUNDRED",
        "100 | 100 | 100 | ",
        "3 | 1 | 33.3333 | ",
        "— | 1 | | ",
        "暂未统计 | 1 | | AMOUNT_NOT_UNDERSTOOD",
      })
  void recomputesTheRateOfExecution(String budget, String executed, String rate, Flag flag) {
    ProjectEvaluation evaluation = interpret(money(budget, executed));
    assertThat(plain(evaluation.executionRatePct())).isEqualTo(rate);
    assertThat(codes(evaluation)).isEqualTo(flag == null ? List.of() : List.of(flag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 | 优秀 | 优 | 优 | ",
        "95 | 良好 | 优 | 良 | GRADE_DISAGREES",
        "95 | 甲等 | 优 | | GRADE_NOT_UNDERSTOOD",
        "101 | '' | | | SCORE_OUT_OF_RANGE",
        "-1 | '' | | | SCORE_OUT_OF_RANGE",
        "九十多 | '' | | | VALUE_NOT_EXACT",
        "89.9999 | '' | 良 | | ",
      })
  void gradesTheScore(String score, String declared, String grade, String read, Flag flag) {
    ProjectEvaluation evaluation =
        interpret(
            Forms.listRow()
                .header("project_name", "甲")
                .header("score_points", score)
                .header("declared_grade", declared));
    assertThat(evaluation.grade()).isEqualTo(grade);
    assertThat(evaluation.declaredGrade()).isEqualTo(read);
    assertThat(codes(evaluation)).isEqualTo(flag == null ? List.of() : List.of(flag));
  }

  @Test
  void addsTheSourcesUpWhereNoTotalIsPrinted() {
    Forms form =
        Forms.projectForm()
            .header("project_name", "甲")
            .funding(1, "其中：财政拨款", "10", "10", "8")
            .funding(2, "上年结转资金", "—", "5", "2")
            .funding(3, "其他资金", "", "", "");
    ProjectEvaluation evaluation = interpret(form);
    assertThat(evaluation.initialBudgetYuan()).isEqualByComparingTo("100000");
    assertThat(evaluation.annualBudgetYuan()).isEqualByComparingTo("150000");
    assertThat(evaluation.executedYuan()).isEqualByComparingTo("100000");
  }

  @Test
  void addsNothingUpWhereASourceIsPartOfAnotherOrUnreadable() {
    Forms nested =
        Forms.projectForm()
            .header("project_name", "甲")
            .funding(1, "财政拨款", "10", "10", "10")
            .funding(2, "其中：上级资金", "4", "4", "4");
    assertThat(interpret(nested).annualBudgetYuan()).isNull();
    Forms unreadable =
        Forms.projectForm()
            .header("project_name", "甲")
            .funding(1, "财政拨款", "10", "见附件", "10")
            .funding(2, "其他资金", "4", "4", "4");
    ProjectEvaluation evaluation = interpret(unreadable);
    assertThat(evaluation.annualBudgetYuan()).isNull();
    assertThat(evaluation.executedYuan()).isEqualByComparingTo("140000");
    assertThat(evaluation.flags())
        .containsExactly(new RaisedFlag(Flag.AMOUNT_NOT_UNDERSTOOD, "annual_budget_yuan", "见附件"));
  }

  @Test
  void leavesTheSumOfScoresAloneWhereOneIsMissing() {
    Forms form = completeForm().indicator(9, "level3", "水质", "weight_points", "5");
    assertThat(interpret(form).recomputedScorePoints()).isNull();
  }

  @Test
  void noticesAMissingNameAndCellsThatNoLabelClaims() {
    Forms form =
        Forms.projectForm()
            .header("project_name", "—")
            .cell(VerbatimField.HEADER, 0, VerbatimField.UNMAPPED, "张三 13800000000")
            .cell(VerbatimField.HEADER, 0, VerbatimField.IGNORED, "注：略");
    assertThat(interpret(form).flags())
        .containsExactly(
            new RaisedFlag(Flag.PROJECT_NAME_MISSING, "project_name", "—"),
            new RaisedFlag(Flag.CELL_NOT_MAPPED, "fields", "a.xlsx!表!B2"));
  }

  @Test
  void takesCodeAndNameFromACellForBoth() {
    ProjectEvaluation evaluation =
        interpret(Forms.projectForm().header("project_code", "[10530009]教学楼改造"));
    assertThat(evaluation.projectCode()).isEqualTo("10530009");
    assertThat(evaluation.projectName()).isEqualTo("教学楼改造");
    assertThat(evaluation.flags()).isEmpty();
  }

  @Test
  void neverTouchesPersonalFields() {
    Forms form = completeForm().header("contact_name", "张三").header("contact_phone", "13800000000");
    assertThat(interpret(form)).isEqualTo(interpret(completeForm()));
  }

  @Test
  void leavesNarrativesToOthers() {
    VerbatimRecord report =
        new VerbatimRecord("r", "s", VerbatimRecord.DEPARTMENT_REPORT, false, "a.docx", List.of());
    assertThat(EVALUATIONS.interpret(report, PATH)).isEmpty();
  }

  private static Forms completeForm() {
    return Forms.projectForm()
        .header("fiscal_year", "（2023年度）")
        .header("department_name", "219-区教育体育局")
        .header("implementing_unit", "219007-第一\n小学（盖章）")
        .header("project_name", "51000021R000000019951-校舍维修")
        .header("execution_weight_points", "10")
        .header("execution_score_points", "8.62")
        .header("declared_execution_rate_pct", "86.19%")
        .header("goal_text", "维修校舍")
        .header("achievement_text", "完成维修")
        .header("score_points", "93.62")
        .header("total_weight_points", "100")
        .header("declared_grade", "优秀")
        .funding(1, "年度资金总额：", "100", "120", "103.428")
        .funding(2, "其中：财政拨款", "100", "120", "103.428")
        .funding(3, "其他资金", "—", "—", "—")
        .indicator(1, "level3", "面积", "weight_points", "50", "score_points", "50")
        .indicator(
            2,
            "level3",
            "工期",
            "weight_points",
            "20",
            "score_points",
            "18",
            "deviation_text",
            "征地滞后")
        .indicator(
            3, "level3", "进度", "weight_points", "10", "score_points", "7", "deviation_text", "雨季施工")
        .indicator(
            4,
            "level3",
            "满意",
            "weight_points",
            "10",
            "score_points",
            "10",
            "deviation_text",
            "征地滞后")
        .indicator(5, "level3", "指标2", "weight_points", "", "score_points", "");
  }

  private static Forms money(String budget, String executed) {
    return Forms.listRow()
        .header("project_name", "甲")
        .header("annual_budget_yuan", budget + "|万元")
        .header("executed_yuan", executed + "|万元");
  }

  private static ProjectEvaluation interpret(Forms form) {
    return EVALUATIONS.interpret(form.build(), PATH).get(0);
  }

  private static List<Flag> codes(ProjectEvaluation evaluation) {
    return evaluation.flags().stream().map(RaisedFlag::code).toList();
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
