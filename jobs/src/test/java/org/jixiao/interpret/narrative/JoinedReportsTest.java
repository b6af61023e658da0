package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

class JoinedReportsTest {
  private static final JoinedReports JOINED = new JoinedReports(Reports.REFERENCE);

  private static final VerbatimRecord OVERALL =
      report(
          "2022/区水务局/自评总报告.docx",
          "区水务局2022年度绩效自评总报告",
          "一、评价结论",
          "共申报项目3个，预算总金额300万元。平均得分95分。",
          "各项目得分如下：堤防维修96分；泵站电费95分；河道保洁94分。",
          "二、偏差原因",
          "河道保洁因招标流程较长，支付推迟。");
  private static final VerbatimRecord SUPPLEMENT =
      report(
          "2022/区水务局/自评报告（补充）.docx",
          "区水务局2022年度绩效自评补充报告",
          "一、评价结论",
          "补充自评2个项目，预算金额40万元。河道保洁94分；水质监测项目92分。",
          "二、偏差原因",
          "河道保洁因采购程序耗时，支付推迟。水质监测项目受暴雨影响。",
          "三、结果公开",
          "随决算公开。");
  private static final VerbatimRecord UNIT =
      report(
          "2022/区水务局/泵站管理所.docx",
          "区水务局2022年度绩效自评报告",
          "一、评价结论",
          "共申报项目1个，预算总金额50万元，平均得分95.5分。",
          "泵站电费项目得分95.5分。");
  private static final VerbatimRecord OTHER_OVERALL =
      report("2022/区水务局/自评总报告（终稿）.docx", "区水务局2022年度绩效自评总报告", "共申报项目3个，预算总金额310万元。平均得分95分。");

  @Test
  void lets_the_claims_of_the_main_report_stand_alone() {
    DepartmentReport joined = JOINED.claims(reports(SUPPLEMENT, UNIT, OVERALL));

    assertThat(joined.locator()).startsWith("2022/区水务局/自评总报告.docx");
    assertThat(joined.projectCount()).isEqualTo(3);
    assertThat(joined.evaluatedCount()).isNull();
    assertThat(joined.budgetTotalYuan()).isEqualByComparingTo("3000000");
    assertThat(joined.publicationText()).isEqualTo("随决算公开。");
  }

  @Test
  void takes_smaller_claims_for_those_of_a_part_and_others_for_contradictions() {
    assertThat(contradictions(JOINED.claims(reports(OVERALL, SUPPLEMENT, UNIT)))).isEmpty();
    assertThat(contradictions(JOINED.claims(reports(OVERALL, OTHER_OVERALL))))
        .containsExactly(
            new RaisedFlag(
                Flag.CLAIM_CONTRADICTS, "budget_total_yuan", "3100000（2022/区水务局/自评总报告（终稿）.docx）"));
  }

  @Test
  void lists_each_project_once_and_flags_another_score() {
    List<ReportedProject> joined = JOINED.projects(projects(OVERALL, SUPPLEMENT, UNIT));

    assertThat(joined)
        .extracting(line -> line.ordinal() + " " + line.projectName() + " " + plain(line))
        .containsExactly("1 堤防维修 96", "2 泵站电费 95", "3 河道保洁 94", "4 水质监测项目 92");
    assertThat(joined.get(1).flags())
        .contains(
            new RaisedFlag(Flag.CLAIM_CONTRADICTS, "score_points", "95.5（2022/区水务局/泵站管理所.docx）"));
  }

  @Test
  void counts_a_statement_on_a_project_once() {
    assertThat(JOINED.deviations(deviations(OVERALL, SUPPLEMENT)))
        .extracting(deviation -> deviation.projectName() + " " + deviation.code())
        .containsExactlyInAnyOrder("河道保洁 procurement", "水质监测项目 force_majeure");
  }

  @Test
  void does_not_depend_on_the_order_of_rows() {
    List<ReportedProject> lines = new ArrayList<>(projects(OVERALL, SUPPLEMENT, UNIT));
    List<ReportedProject> joined = JOINED.projects(lines);
    Collections.reverse(lines);

    assertThat(JOINED.projects(lines)).isEqualTo(joined);
    assertThat(JOINED.claims(reports(OVERALL, UNIT, SUPPLEMENT)))
        .isEqualTo(JOINED.claims(reports(SUPPLEMENT, UNIT, OVERALL)));
  }

  private static VerbatimRecord report(String path, String... paragraphs) {
    return Reports.at(path, List.of(paragraphs));
  }

  private static List<DepartmentReport> reports(VerbatimRecord... records) {
    DepartmentReports reports = new DepartmentReports(Reports.REFERENCE);
    return Stream.of(records)
        .flatMap(record -> reports.interpret(record, record.locator()).stream())
        .toList();
  }

  private static List<ReportedProject> projects(VerbatimRecord... records) {
    ReportedProjects projects = new ReportedProjects(Reports.REFERENCE);
    return Stream.of(records)
        .flatMap(record -> projects.interpret(record, record.locator()).stream())
        .toList();
  }

  private static List<Deviation> deviations(VerbatimRecord... records) {
    Deviations deviations = new Deviations(Reports.REFERENCE);
    return Stream.of(records)
        .flatMap(record -> deviations.ofReport(record, record.locator()).stream())
        .toList();
  }

  private static List<RaisedFlag> contradictions(DepartmentReport report) {
    return report.flags().stream().filter(flag -> flag.code() == Flag.CLAIM_CONTRADICTS).toList();
  }

  private static String plain(ReportedProject line) {
    BigDecimal score = line.scorePoints();
    return score.stripTrailingZeros().toPlainString();
  }
}
