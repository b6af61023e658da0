package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;

class NarrativePropertiesTest {
  private static final ReportedProjects PROJECTS = new ReportedProjects(Reports.REFERENCE);
  private static final DepartmentReports REPORTS = new DepartmentReports(Reports.REFERENCE);
  private static final Deviations DEVIATIONS = new Deviations(Reports.REFERENCE);

  @Property(tries = 200, seed = "20260430")
  void never_throws_and_gives_one_report(@ForAll("paragraphs") List<String> paragraphs) {
    VerbatimRecord record = Reports.of(paragraphs);

    List<DepartmentReport> reports = REPORTS.interpret(record, "x/y.txt");

    assertThat(reports).hasSize(1);
    assertThat(PROJECTS.interpret(record, "x/y.txt"))
        .allMatch(project -> !project.projectName().isBlank());
    assertThat(DEVIATIONS.ofReport(record, "x/y.txt"))
        .extracting(deviation -> deviation.locator() + deviation.kind() + deviation.code())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 100, seed = "20260430")
  void splitting_paragraphs_at_semicolons_keeps_the_project_lines(
      @ForAll("items") List<String> items, @ForAll Random random) {
    List<String> split = new ArrayList<>(List.of("一、综合结论", "各项目得分情况如下："));
    for (String item : items) {
      if (split.size() == 2 || random.nextBoolean()) {
        split.add(item + "；");
      } else {
        split.add(split.remove(split.size() - 1) + item + "；");
      }
    }

    assertThat(lines(split))
        .isEqualTo(lines(List.of("一、综合结论", "各项目得分情况如下：", String.join("；", items) + "；")));
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "一、",
            "（一）",
            "1.",
            "存在问题",
            "原因",
            "改进措施",
            "。",
            "；",
            "，",
            "：",
            "\t",
            "\n",
            "“",
            "”",
            "（",
            "）",
            "《",
            "项目",
            "得分",
            "95分",
            "9999999999分",
            "平均",
            "等级为优",
            "执行率",
            "88%",
            "万元",
            "12",
            "28个",
            "疫情影响",
            "该项目",
            "无",
            "道路养护费",
            "序号\t项目名称\t得分",
            "[bookmark: _GoBack]",
            "占",
            "比例为",
            "自评",
            "……",
            "２０２１年度",
            "某某局",
            "\u200B",
            "😀",
            "〔2022〕7号");
    return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces)).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> items() {
    Arbitrary<String> name =
        Arbitraries.of("道路养护费", "路灯电费", "“智慧城管”平台", "绿化管护（二期）", "招商/会展专项", "第三届农民丰收节");
    Arbitrary<String> text = Arbitraries.of("", "，完成2批次工作", "，针对“（一）甲；（二）乙”两类；整治村庄", "，举办活动，共3场");
    return net.jqwik.api.Combinators.combine(name, Arbitraries.integers().between(60, 99), text)
        .as((words, score, rest) -> words + score + "." + score % 10 + "分" + rest)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  private static List<String> lines(List<String> paragraphs) {
    return PROJECTS.interpret(Reports.of(paragraphs), "2022/x.txt").stream()
        .map((ReportedProject line) -> line.projectName() + line.scorePoints())
        .toList();
  }
}
