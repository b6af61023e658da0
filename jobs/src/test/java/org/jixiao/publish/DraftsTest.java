package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftsTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final ReleaseContent DISTRICT =
      District.content()
          .quoting(
              List.of(
                  District.quoted(
                      """
                      project_evaluation
                      fiscal_year|department_name|project_name|score_points|achievement_text|execution_rate_pct
                      2023|区住房和城乡建设局|农村危房改造|81.5000|完成改造32户。|65.8187
                      2023|区住房和城乡建设局|市政道路养护|96.6200||98.0000
                      2023|区住房和城乡建设局|老旧小区改造||改造12个小区；居民满意|
                      2023|区住房和城乡建设局|路灯更新|||100.0000
                      2023|区发展和改革委员会|物价工作|97.0000|完成采价|90.0000
                      """),
                  District.quoted(
                      """
                      deviation
                      fiscal_year|department_name|project_name|kind|code|text
                      2023|区住房和城乡建设局|农村危房改造|cause|payment_terms|原因：质保金待期满支付。
                      2023|区住房和城乡建设局|农村危房改造|cause|multi_year|原因：质保金待期满支付。
                      2023|区住房和城乡建设局|农村危房改造|cause|weather|雨季长，停工40天；
                      2023|区住房和城乡建设局|农村危房改造|measure|speed_up|加快支付。
                      2023|区住房和城乡建设局|老旧小区改造|cause|none_stated|无
                      2023|区住房和城乡建设局||cause|other|人手不足。
                      """),
                  District.quoted(
                      """
                      department_report
                      fiscal_year|department_name|application_text|publication_text
                      2023|区发展和改革委员会|作为下年预算的依据。|
                      """)));
  private static final ReleaseContent ONE_NARRATIVE =
      BriefTest.ONE_NARRATIVE.quoting(
          List.of(
              District.quoted(
                  """
                  project_evaluation
                  fiscal_year|department_name|project_name|score_points|achievement_text|execution_rate_pct
                  2021|区经济发展局|科普工作经费|96.9900|开展2次科普进社区活动|
                  """)));

  @Test
  void itIsInTheSixPartsOfADepartmentsReport() throws IOException {
    try (XWPFDocument draft = draft(DISTRICT, "区住房和城乡建设局")) {
      assertThat(Paper.paragraphs(draft))
          .startsWith("2023年度项目支出绩效自评总报告", "区住房和城乡建设局（草稿）")
          .containsSubsequence(
              "一、本部门项目绩效目标管理情况",
              "二、单位自评工作组织开展情况",
              "三、综合评价结论",
              "四、绩效目标完成情况总体分析",
              "五、偏离绩效目标的原因和改进措施",
              "（一）偏差原因",
              "（二）改进措施",
              "六、绩效自评结果应用和公开情况");
    }
  }

  @Test
  void itSaysWhatTheTablesSayAndLeavesTheRestToTheDepartment() throws IOException {
    try (XWPFDocument draft = draft(DISTRICT, "区住房和城乡建设局")) {
      assertThat(Paper.text(draft))
          .contains("共申报项目4个，其中全年预算数和全年执行数齐全的3个，预算金额合计4566.421555万元；其余项目的预算金额：【请补充】。")
          .contains("开展绩效自评的项目4个，列入汇总表4个。")
          .contains("本次自评价平均得分为84.83分，最高")
          .contains("总执行率65.82%，未执行1560.858311万元")
          .contains("执行率不到90%的项目：农村危房改造（65.82%）。")
          .contains("说明了偏差原因的项目3个，按涉及项目数依次为：合同付款进度/尾款质保金（2个）。")
          .contains("【请补充：自评结果如何应用", "【请补充：自评结果在什么范围")
          .doesNotContain("无。");
      assertThat(Paper.paragraphs(draft))
          .containsSubsequence(
              "市政道路养护96.62分，【请补充：完成情况】；",
              "农村危房改造81.50分，完成改造32户；",
              "老旧小区改造【请补充：得分】，改造12个小区；居民满意；",
              "路灯更新【请补充：得分和完成情况】。",
              "农村危房改造：质保金待期满支付；雨季长，停工40天。",
              "人手不足。",
              "农村危房改造：加快支付。");
    }
    try (XWPFDocument draft = draft(DISTRICT, "区发展和改革委员会")) {
      assertThat(Paper.text(draft))
          .contains("共申报项目8个，预算总金额2452.8129万元。")
          .contains("能够计算执行率的项目，执行率都在90%以上。")
          .contains("【请补充：偏差原因；没有偏离绩效目标的写明没有】。")
          .contains("作为下年预算的依据。【请补充：自评结果在什么范围");
    }
  }

  @Test
  void whatANarrativeClaimsStandsWhereNoFormTells() throws IOException {
    try (XWPFDocument draft = draft(ONE_NARRATIVE, "区经济发展局")) {
      assertThat(Paper.text(draft))
          .contains("2021年度共申报项目28个，预算总金额2452.8129万元。")
          .contains("平均得分为95.17分，最高97.00分，最低90.33分。")
          .contains("科普工作经费96.99分，开展2次科普进社区活动。")
          .contains("资金执行情况【请补充：全年预算数、全年执行数和执行率】。")
          .doesNotContain("执行率不到", "执行率都在", "失分");
    }
  }

  @Test
  void whatTheDepartmentMustFillInIsMarked() throws IOException {
    try (XWPFDocument draft = draft(DISTRICT, "区住房和城乡建设局")) {
      Stream<XWPFRun> marked =
          draft.getParagraphs().stream()
              .map(XWPFParagraph::getRuns)
              .flatMap(List::stream)
              .filter(run -> run.isHighlighted());
      assertThat(marked.map(XWPFRun::text))
          .contains("【请补充：完成情况】")
          .allMatch(text -> text.matches("【请[^】]*】"));
    }
  }

  static Stream<ReleaseContent> contents() {
    return Stream.of(DISTRICT, ONE_NARRATIVE);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void everyNumberIsFoundInAStatisticOrInWhatTheDepartmentWrote(ReleaseContent content)
      throws IOException {
    List<String> unknown = new ArrayList<>();
    SortedMap<String, byte[]> files = Drafts.files(content);
    assertThat(files).isNotEmpty();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = Path.of(file.getKey()).getName(1).toString();
      String known = known(new DepartmentContents(content).of(name));
      try (XWPFDocument draft = read(file.getValue())) {
        for (String words : Paper.paragraphs(draft)) {
          Matcher number = NUMBER.matcher(words.replace(content.releaseId(), ""));
          while (number.find()) {
            if (!known.contains(" " + number.group() + " ")) {
              unknown.add(number.group() + " in " + words);
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Returns the numbers a department's draft may print, each between spaces. */
  private static String known(ReleaseContent content) {
    // The first is of the wording: what a low rate of execution is.
    StringBuilder known = new StringBuilder(" 90 ");
    Matcher day = NUMBER.matcher(PrintedDate.of(content.asOf()));
    while (day.find()) {
      known.append(day.group()).append(' ');
    }
    for (StatisticTable table : content.statistics()) {
      table.rows().forEach(row -> row.forEach(value -> add(known, value)));
    }
    for (QuotedTable table : content.quoted()) {
      table.rows().forEach(row -> row.forEach(value -> add(known, value)));
    }
    return known.toString();
  }

  private static void add(StringBuilder known, Object value) {
    if (value == null) {
      return;
    }
    Matcher number = NUMBER.matcher(value.toString());
    while (number.find()) {
      BigDecimal exact = new BigDecimal(number.group());
      known.append(number.group()).append(' ');
      known.append(exact.setScale(2, RoundingMode.HALF_UP)).append(' ');
      BigDecimal tenThousands = exact.movePointLeft(4).stripTrailingZeros();
      known.append(tenThousands.setScale(Math.max(2, tenThousands.scale()))).append(' ');
    }
  }

  @Test
  void onlyDepartmentsWithAProjectInTheEvaluatedYearHaveOne() throws IOException {
    assertThat(Drafts.files(DISTRICT).keySet())
        .hasSize(5)
        .allMatch(path -> path.matches("departments/[^/]+/自评总报告.docx"))
        .noneMatch(path -> path.contains("人力资源"));
  }

  @Test
  void aReleaseThatQuotesNothingHasNone() throws IOException {
    assertThat(Drafts.files(District.content())).isEmpty();
    assertThat(Drafts.files(District.empty())).isEmpty();
  }

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    assertThat(Drafts.files(DISTRICT)).containsExactlyEntriesOf(Drafts.files(DISTRICT));
  }

  @Test
  void itLiesBesideTheFeedback() throws IOException {
    assertThat(Drafts.files(DISTRICT).keySet()).contains("departments/区住房和城乡建设局/自评总报告.docx");
    assertThat(Feedback.files(DISTRICT).keySet()).contains("departments/区住房和城乡建设局/反馈.xlsx");
  }

  private static XWPFDocument draft(ReleaseContent content, String department) throws IOException {
    return read(Drafts.files(content).get("departments/" + department + "/自评总报告.docx"));
  }

  private static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
