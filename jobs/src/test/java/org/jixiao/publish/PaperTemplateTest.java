package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTemplateTest {
  private static final String WRITTEN =
      """
      title: "{district}"
      subtitle: "{as_of}"
      rows:
        grades: {of: grade_summary, each: "{grade}", joined: 、}
        told: {of: deviation, except: {code: none_stated}, under: "{project_name}", each: "{text}", joined: 。}
        slow: {of: project_evaluation, below: {execution_rate_pct: 90}, each: ["{goal_text}", "{measure_text}"], joined: 、}
      parts:
        - heading: 结论
          otherwise: 没有。
          content:
            - text: ["{score_summary.mean_points}{grades}{grades.project_count}{last.coverage.used}。"]
              compare: [score_summary.mean_points]
              chart: scores
              lines: told
      remark: 注
      annexes: {departments: 部门, questions: 事项, questions_each: 3}
      """;

  @Test
  void whatIsPackedNamesFiguresThatExist() throws IOException {
    assertThat(PaperTemplate.load(PaperTemplate.BRIEF).parts())
        .extracting(PaperTemplate.Part::heading)
        .startsWith("项目绩效目标管理情况", "自评工作组织开展情况", "综合评价结论", "绩效目标完成情况")
        .contains("偏离绩效目标的原因和改进措施", "绩效自评结果应用和公开情况");
    assertThat(PaperTemplate.parse("some.yaml", WRITTEN).parts()).hasSize(1);
  }

  @Test
  void columnsOfInterpretedTablesAreThoseToBeQuoted() throws IOException {
    assertThat(PaperNames.check("some.yaml", PaperTemplate.parse("some.yaml", WRITTEN)))
        .hasToString(
            "{deviation=[code, project_name, text],"
                + " project_evaluation=[execution_rate_pct, goal_text, measure_text]}");
    assertThat(PaperNames.check(PaperTemplate.BRIEF, PaperTemplate.load(PaperTemplate.BRIEF)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {score_summary.mean_points} | {score_summary.mean}     | {score_summary.mean}
          {grades}                    | {grads}                  | {grads}
          {grades.project_count}      | {grades.projects}        | {grade_summary.projects}
          {last.coverage.used}        | {last.coverag.used}      | {coverag.used}
          "{grade}"                   | "{grade_name}"           | {grade_summary.grade_name}
          of: grade_summary           | of: grades               | {grades.grade}
          [score_summary.mean_points] | [score_summary.average]  | {score_summary.average}
          chart: scores               | chart: score             | chart score
          lines: told                 | lines: toll              | rows toll
          {code: none_stated}         | {kode: none_stated}      | {deviation.kode}
          "{project_name}"            | "{project}"              | {deviation.project}
          {execution_rate_pct: 90}    | {execution_rate: 90}     | {project_evaluation.execution_rate}
          "{goal_text}"               | "{goal}"                 | {project_evaluation.goal}
          "{district}"                | "{district"              | not closed
          otherwise: 没有。           | otherwize: 没有。        | otherwise is missing
          , joined: 、                | , joined: 、, joind: 、   | joind
          remark: 注                  | ''                       | remark is missing
          , joined: 、                | ''                       | joined is missing
          of: grade_summary           | of: grade_summary, scope: town | scope
          """)
  void whatIsNotThereIsAnErrorThatNamesIt(String written, String wrong, String named) {
    assertThatThrownBy(() -> PaperTemplate.parse("some.yaml", WRITTEN.replace(written, wrong)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("some.yaml")
        .hasMessageContaining(named);
  }
}
