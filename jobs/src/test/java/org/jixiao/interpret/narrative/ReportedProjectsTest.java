package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedProjectsTest {
  private static final ReportedProjects PROJECTS = new ReportedProjects(Reports.REFERENCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "乡村道路养护费96.99分，按期完成养护；|乡村道路养护费 96.99 按期完成养护",
        "1.乡村道路养护费：得分96.5分|乡村道路养护费 96.5",
        "12、乡村道路养护费 96.5 分。|乡村道路养护费 96.5",
        "“乡村道路”项目自评得分95分，等级为优|乡村道路 95 等级为优",
        "（1）乡村道路养护费，自评得分90分。|乡村道路养护费 90",
        "其中：乡村道路养护费（95.5分）、路灯电费（91分）|乡村道路养护费 95.5 / 路灯电费 91",
        "乡村道路养护费９５．０分；路灯电费９１分|乡村道路养护费 95 / 路灯电费 91",
        "养护费/机械租赁项目95分，含“（一）日常；（二）应急”两类|养护费/机械租赁项目 95 含“（一）日常；（二）应急”两类",
        "乡村道路养护费95分，投入30人次；修补路面;清扫边沟。|乡村道路养护费 95 投入30人次；修补路面;清扫边沟",
        "河堤展示馆95.0分，去年3月，建成开放。|河堤展示馆 95 去年3月，建成开放",
        "第十届运动会办赛经费94.00分|第十届运动会办赛经费 94",
        "“智慧城管”平台运维费94分|“智慧城管”平台运维费 94",
        "乡村道路养护费[bookmark: _GoBack]94分，完成|乡村道路养护费 94 完成",
        "乡村道路养护费得分为120分|乡村道路养护费 null",
        "本次自评平均得分为95.17分|''",
        "预算执行率得分9.5分，产出指标50分，效益指标（30分）|''",
        "满分100分，自评得分95分。|''",
        "本部门整体支出自评得分92分|''",
        "用时95分钟，共分3类。|''",
        "根据《乡村道路养护费管理办法》，扣2分。|''",
      })
  void finds_the_lines_that_name_a_project_and_its_score(String line, String expected) {
    String found =
        interpret("一、各项目得分如下", line).stream()
            .map(
                project ->
                    (project.projectName()
                            + " "
                            + plain(project.scorePoints())
                            + " "
                            + project.narrativeText())
                        .strip())
            .collect(Collectors.joining(" / "));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void locates_each_line_by_its_span_in_the_verbatim_paragraph() {
    String paragraph = "各项目得分： 道路养护费95分，养护；路灯电费 91 分。";

    assertThat(interpret(paragraph))
        .extracting(ReportedProject::locator)
        .containsExactly("report.txt!第1段[7,19)", "report.txt!第1段[19,29)");
  }

  @Test
  void takes_no_line_from_sections_about_causes_and_none_twice() {
    assertThat(interpret("一、自评结论", "道路养护费95分；路灯电费91分", "汇总：道路养护费95分；路灯电费91分", "二、存在问题", "绿化管护费88分"))
        .extracting(ReportedProject::projectName)
        .containsExactly("道路养护费", "路灯电费");
  }

  @ParameterizedTest
  @CsvSource({
    "不合格产品处置率100%,",
    "不合格,差",
  })
  void a_grade_ends_where_its_word_ends_however_far_behind_the_score(String end, String grade) {
    // The word ends with the last character in which a grade is looked for.
    String told = "，" + "抽检一批次".repeat(7) + "，" + end;

    assertThat(interpret("一、各项目得分如下", "食品安全抽检经费95分" + told + "。").get(0).grade()).isEqualTo(grade);
  }

  @Test
  void flags_a_score_that_cannot_be() {
    ReportedProject line = interpret("一、各项目得分如下", "道路养护费得分为120分").get(0);

    assertThat(line.flags())
        .contains(new RaisedFlag(Flag.SCORE_OUT_OF_RANGE, "score_points", "120"));
  }

  @Test
  void gives_the_same_lines_as_evaluations_without_money() {
    VerbatimRecord record = Reports.of("2022年度自评报告", "道路养护费85分，等级为优；路灯电费91分");

    List<ProjectEvaluation> evaluations =
        new NarrativeProjects(Reports.REFERENCE).interpret(record, "2022/区城管局/report.txt");

    assertThat(evaluations)
        .extracting(
            ProjectEvaluation::fiscalYear,
            ProjectEvaluation::departmentName,
            ProjectEvaluation::projectName,
            ProjectEvaluation::grade,
            ProjectEvaluation::declaredGrade,
            ProjectEvaluation::annualBudgetYuan,
            ProjectEvaluation::source)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2022, "区城管局", "道路养护费", "良", "优", null, "narrative"),
            org.assertj.core.groups.Tuple.tuple(
                2022, "区城管局", "路灯电费", "优", null, null, "narrative"));
    assertThat(evaluations.get(0).flags())
        .contains(new RaisedFlag(Flag.GRADE_DISAGREES, "declared_grade", "优"));
  }

  private static List<ReportedProject> interpret(String... paragraphs) {
    return PROJECTS.interpret(Reports.of(paragraphs), "2022/report.txt");
  }

  private static String plain(BigDecimal score) {
    return score == null ? "null" : score.stripTrailingZeros().toPlainString();
  }
}
