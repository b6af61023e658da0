package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects of reports with what is told of their money: name, score, budget, executed, rate. */
class NarrativeProjectsTest {
  private static final NarrativeProjects PROJECTS = new NarrativeProjects(Reports.REFERENCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1．社区矫正帮教（预算安排86万元、实际支出79.4万元），自评92.5分。|社区矫正帮教 92.5 860000 794000 -",
        "（一）乡村医生轮训（资金60万元，执行率88.5%）得分90分|乡村医生轮训 90 - - 88.5",
        "1.“智慧停车”平台（二期）（全年预算1,200万元，支出960万元，执行率80%）：88分|“智慧停车”平台（二期） 88 12000000 9600000 80",
        "1.小额水毁修复（50万元以下）91分|小额水毁修复（50万元以下） 91 - - -",
        "仪器购置（120万元）95分；业务用房修缮（45.5万元）93分|仪器购置 95 - - - / 业务用房修缮 93 - - -",
        "1.冬季清雪除冰（2023年）得分95分|冬季清雪除冰（2023年） 95 - - -",
        "2个项目平均93分。其中：文化站免费开放得分94分，农家书屋补充更新得分92分|文化站免费开放 94 - - - / 农家书屋补充更新 92 - - -",
        "自评得分具体为：文化站免费开放得分94分，农家书屋补充更新得分92分|文化站免费开放 94 - - - / 农家书屋补充更新 92 - - -",
        "2个项目均完成自评，包括：文化站免费开放94分、农家书屋补充更新92分|文化站免费开放 94 - - - / 农家书屋补充更新 92 - - -",
      })
  void names_end_before_figures_in_brackets_and_begin_behind_leading_words(
      String line, String expected) {
    assertThat(told("2023年度自评报告", "一、各项目得分如下", line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2、文化站免费开放，安排资金35万元，实际使用33.6万元，执行率96%，自评得分94分。|94 350000 336000 96",
        "2、文化站免费开放：自评得分94分。全年预算数35万元，执行数336,000元。|94 350000 336000 -",
        "2、文化站免费开放项目年初预算30万元，调整后预算35万元，累计支出33.6万元，自评得分94分。|94 350000 336000 -",
        "2、文化站免费开放得分94分。该项目预算资金0.35亿元，支付率为96.01%。|94 35000000 - 96.01",
        "2、文化站免费开放得分94分，全年预算35万元，其中财政拨款30万元，自有资金5万元。|94 350000 - -",
        "2、文化站免费开放得分94分，全年预算约35万元，尚未支付5万元。|94 - - -",
        "2、文化站免费开放得分94分，2022年预算40万元，2023年预算35万元。|94 350000 - -",
        "2、文化站免费开放得分94分，中央预算20万元，合同支付12万元。|94 - - -",
        "2、文化站免费开放得分94分，支出20万元用于添置图书，支出5万元用于活动。|94 - - -",
        "2、文化站免费开放得分94分。我局全年预算300万元，共支出290万元，执行率96.7%。|94 - - -",
        "2、文化站免费开放得分94分。各项目累计支出290万元。|94 - - -",
        "2、文化站免费开放得分94分，计划支出40万元，执行率目标98%。|94 - - -",
      })
  void takes_the_figures_told_of_a_project(String line, String expected) {
    assertThat(told("2023年度自评报告", "一、各项目得分如下", line).replaceFirst("^\\S+ ", ""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年省级下达我县资金共560万元，用于项目2个，其中：渔业资源增殖放流320万元，畜禽粪污处理设施240万元。"
            + "|渔业资源增殖放流 - 3200000 - - / 畜禽粪污处理设施 - 2400000 - -",
        "本年安排3个项目。其中：防汛物资储备预算60万元，执行率100%；山洪预警运行预算40万元，执行率95.5%；小水库看护预算25万元，执行率100%。"
            + "|防汛物资储备 - 600000 - 100 / 山洪预警运行 - 400000 - 95.5 / 小水库看护 - 250000 - 100",
        "2个项目全年支出88万元，其中：防汛物资储备支出58万元，山洪预警运行支出30万元。" + "|防汛物资储备 - - 580000 - / 山洪预警运行 - - 300000 -",
        "3个项目共安排资金180万元，其中：中央资金100万元，省级资金50万元，县级资金30万元。|''",
        "2个项目全年支出88万元，其中：基本支出58万元，项目支出30万元。|''",
        "3个项目全年支出88万元，其中：防汛物资储备支出58万元，山洪预警运行支出30万元。|''",
        "全年支出88万元，其中：设备购置58万元，印刷费30万元。|''",
      })
  void lists_with_money_count_only_when_the_projects_were_counted_before(
      String line, String expected) {
    assertThat(told("2023年度自评报告", "一、资金情况", line)).isEqualTo(expected);
  }

  @Test
  void reads_the_figures_of_a_table_by_the_units_of_its_head() {
    assertThat(
            told(
                "2023年度自评报告",
                "项目名称\t全年预算数（元）\t全年执行数（元）\t执行率\t自评得分",
                "残疾人辅具适配\t500,000.00\t456,000.00\t91.20%\t91.5",
                "农村托老站运营\t—\t268,800.00\t\t85"))
        .isEqualTo("残疾人辅具适配 91.5 500000 456000 91.2 / 农村托老站运营 85 - 268800 -");
    assertThat(told("2023年度自评报告", "项目名称\t预算数\t得分", "残疾人辅具适配\t50\t91.5"))
        .isEqualTo("残疾人辅具适配 91.5 - - -");
  }

  @Test
  void leaves_out_what_a_report_tells_in_two_ways_and_flags_it() {
    ProjectEvaluation project =
        interpret(
                "2023年度自评报告",
                "一、各项目得分如下",
                "1.桥梁检测加固项目，全年预算80万元，得分95分。",
                "二、绩效分析",
                "桥梁检测加固项目全年预算85万元，支出76.5万元。")
            .get(0);

    assertThat(project.annualBudgetYuan()).isNull();
    assertThat(project.executedYuan()).isEqualByComparingTo("765000");
    assertThat(project.flags())
        .contains(new RaisedFlag(Flag.CLAIM_CONTRADICTS, Told.BUDGET, "80万元；85万元"));
    assertThat(project.locator()).isEqualTo("report.txt!第3段[0,26)；report.txt!第5段[17,25)");
  }

  private static List<ProjectEvaluation> interpret(String... paragraphs) {
    return PROJECTS.interpret(Reports.of(paragraphs), "2023/report.txt");
  }

  private static String told(String... paragraphs) {
    return interpret(paragraphs).stream()
        .map(
            project ->
                Stream.of(
                        project.scorePoints(),
                        project.annualBudgetYuan(),
                        project.executedYuan(),
                        project.declaredExecutionRatePct())
                    .map(NarrativeProjectsTest::plain)
                    .collect(Collectors.joining(" ", project.projectName() + " ", "")))
        .collect(Collectors.joining(" / "));
  }

  private static String plain(BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }
}
