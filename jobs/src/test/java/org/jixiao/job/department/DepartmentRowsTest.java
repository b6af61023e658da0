package org.jixiao.job.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jixiao.interpret.narrative.Reports;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

/** Records of one department and year, and the rows that stand of them. */
class DepartmentRowsTest {
  private static final String PATH = "2024/区教育局/自评表.xlsx";

  private final Hearing hearing = new Hearing(Reports.REFERENCE, false);
  private final List<Heard> heard = new ArrayList<>();

  @Test
  void whatAFormSaysStandsWithIt() {
    hear(form("r1", "校舍维修", "100万元", false));

    DepartmentRows rows = rows();

    assertThat(rows.projects()).extracting(ProjectEvaluation::projectName).containsExactly("校舍维修");
    assertThat(rows.fundings()).extracting(Funding::recordId).containsExactly("r1");
    assertThat(rows.indicators()).extracting(Indicator::level3).containsExactly("维修面积");
    assertThat(rows.deviations()).extracting(Deviation::recordId).contains("r1");
  }

  @Test
  void aFormThatStandsBackTakesItsDetailsWithItAndItsAmountsAreSetAside() {
    hear(form("r1", "校舍维修", "100万元", false));
    hear(form("r2", "校舍维修", "200万元", false));

    DepartmentRows rows = rows();

    assertThat(rows.projects()).extracting(ProjectEvaluation::recordId).containsExactly("r1");
    assertThat(rows.fundings()).extracting(Funding::recordId).containsExactly("r1");
    assertThat(rows.indicators()).extracting(Indicator::recordId).containsExactly("r1");
    assertThat(rows.deviations()).extracting(Deviation::recordId).containsOnly("r1");
    assertThat(rows.amounts())
        .extracting(
            AmountAccount::submissionId,
            AmountAccount::field,
            AmountAccount::inTablesYuan,
            AmountAccount::setAsideYuan)
        .containsExactly(
            tuple("s-r1", "annual_budget_yuan", new BigDecimal("1000000.00"), BigDecimal.ZERO),
            tuple("s-r2", "annual_budget_yuan", BigDecimal.ZERO, new BigDecimal("2000000.00")));
  }

  @Test
  void whatStandsOnAHiddenSheetIsSetAside() {
    hear(form("r1", "校舍维修", "100万元", true));

    DepartmentRows rows = rows();

    assertThat(rows.projects()).isEmpty();
    assertThat(rows.amounts()).extracting(AmountAccount::setAsideCount).containsExactly(1L);
  }

  @Test
  void anAmountNobodyCanReadIsQuarantined() {
    hear(form("r1", "校舍维修", "约一百万左右", false));

    assertThat(rows().amounts())
        .extracting(AmountAccount::cellCount, AmountAccount::quarantinedCount)
        .containsExactly(tuple(1L, 1L));
  }

  @Test
  void narrativesOfOneDepartmentAreJoinedAndOthersStayApart() {
    hear(narrative("n1.docx"));
    hear(narrative("n2.docx"));
    assertThat(rows().lines()).extracting(ReportedProject::projectName).containsExactly("校舍维修项目");

    List<Heard> unknown = heard.stream().map(DepartmentRowsTest::withoutDepartment).toList();
    assertThat(DepartmentRows.of(unknown, Reports.REFERENCE, Map.of()).lines()).hasSize(2);
  }

  @Test
  void theOrderOfTheRecordsDoesNotMatter() {
    hear(form("r1", "校舍维修", "100万元", false));
    hear(form("r2", "设备购置", "200万元", false));
    hear(form("r3", "校舍维修", "300万元", false));
    hear(narrative("n1.docx"));
    DepartmentRows inOrder = rows();
    Collections.reverse(heard);

    assertThat(rows()).isEqualTo(inOrder);
  }

  @Test
  void aRecordThatIsNoEvaluationSaysNothing() {
    VerbatimRecord target =
        new VerbatimRecord("r1", "s1", VerbatimRecord.TARGET_FORM, false, PATH + "!A1", List.of());

    assertThat(hearing.of(target, PATH)).isEmpty();
  }

  private DepartmentRows rows() {
    return DepartmentRows.of(heard, Reports.REFERENCE, Map.of("s-r1", 2L, "s-r2", 1L, "s-r3", 1L));
  }

  private void hear(VerbatimRecord record) {
    heard.add(hearing.of(record, PATH).orElseThrow());
  }

  private static VerbatimRecord form(String id, String name, String budget, boolean hidden) {
    String place = PATH + "!" + id + "!";
    return new VerbatimRecord(
        id,
        "s-" + id,
        VerbatimRecord.PROJECT_FORM,
        hidden,
        place + "A1",
        List.of(
            field(VerbatimField.HEADER, 0, "项目名称", "project_name", name, place + "B2"),
            field(
                VerbatimField.INDICATOR, 1, "偏差原因", "deviation_text", "受疫情影响，活动未能开展", place + "H9"),
            field(VerbatimField.FUNDING, 1, "年度资金总额", "fund_source", "年度资金总额", place + "A5"),
            field(VerbatimField.FUNDING, 1, "全年预算数", "annual_budget_yuan", budget, place + "C5"),
            field(VerbatimField.INDICATOR, 1, "三级指标", "level3", "维修面积", place + "C9")));
  }

  private static VerbatimField field(
      String block, int ordinal, String label, String field, String text, String locator) {
    return new VerbatimField(block, ordinal, label, field, text, "", locator);
  }

  private static VerbatimRecord narrative(String name) {
    return Reports.at(
        "2024/区教育局/" + name, List.of("区教育局2024年度部门项目支出绩效自评报告", "一、综合评价结论", "校舍维修项目得分95分。"));
  }

  private static Heard withoutDepartment(Heard heard) {
    return new Heard(
        heard.fiscalYear(),
        null,
        heard.submissionId(),
        heard.relativePath(),
        heard.recordId(),
        heard.locator(),
        heard.evaluation(),
        heard.narrative(),
        heard.projects(),
        heard.fundings(),
        heard.indicators(),
        heard.reports(),
        heard.lines(),
        heard.deviations(),
        heard.answers(),
        heard.approved(),
        heard.reviews(),
        heard.amounts());
  }
}
