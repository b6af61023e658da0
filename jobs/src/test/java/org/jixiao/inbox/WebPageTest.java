package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.Test;

/** Pages saved under the names of workbooks and documents. */
class WebPageTest {
  private static final String FORM =
      """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
      <style>td {mso-number-format:"0.00%%"}</style></head><body>
      <!--[if gte mso 9]><xml><x:ExcelWorkbook></x:ExcelWorkbook></xml><![endif]-->
      <table>
        <tr><td colspan=7>项目支出绩效
      自评表（2024年度）</td></tr>
        <tr><td>项目名称</td><td colspan=6>校园&nbsp;安保<br>经费</td></tr>
        <tr><td>主管部门</td><td colspan=6>区教育局</td></tr>
        <tr><td rowspan=2>项目资金<br>（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td>
            <td>全年执行数</td><td>执行率</td><td>得分</td></tr>
        <tr><td>年度资金总额</td><td>100</td><td x:num="120.456">120.46</td><td>118.5</td>
            <td>98.75%%</td><td>9.88</td></tr>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td>
            <td>分值</td><td>得分</td></tr>
        <tr><td rowspan=2>产出指标</td><td>数量指标</td><td>安保人数</td><td>≥50人</td><td>52人</td>
            <td>40</td><td>40</td></tr>
        <tr><td>质量指标</td><td>到岗率</td><td>≥95%%</td><td>96%%</td><td>50</td><td>45</td></tr>
      </table></body></html>
      """;

  @Test
  void areReadWithTheirMergedCells() {
    VerbatimRecord form = read("校园安保.xls", FORM.formatted("utf-8").getBytes(UTF_8)).get(0);

    assertThat(form.form()).isEqualTo(VerbatimRecord.PROJECT_FORM);
    assertThat(Reading.header(form, "project_name")).containsExactly("校园 安保\n经费");
    assertThat(Reading.texts(form, VerbatimField.FUNDING, "annual_budget_yuan"))
        .containsExactly("120.456");
    assertThat(Reading.field(form, "executed_yuan").unit()).isEqualTo("万元");
    assertThat(Reading.texts(form, VerbatimField.INDICATOR, "level1"))
        .containsExactly("产出指标", "产出指标");
    assertThat(Reading.texts(form, VerbatimField.INDICATOR, "level3"))
        .containsExactly("安保人数", "到岗率");
    assertThat(Reading.field(form, "actual_text").locator()).isEqualTo("校园安保.xls!表1!E7");
    assertThat(Reading.field(form, "fiscal_year").text()).isEqualTo("2024年度");
  }

  @Test
  void areReadInTheEncodingTheyDeclareUnlessItIsWrong() {
    Charset gb18030 = Charset.forName("GB18030");
    for (byte[] page :
        List.of(
            FORM.formatted("gb2312").getBytes(gb18030),
            FORM.formatted("utf-8").getBytes(gb18030),
            FORM.formatted("gbk").getBytes(UTF_8),
            ("\uFEFF" + FORM.formatted("gb2312")).getBytes(UTF_8))) {
      assertThat(Reading.header(read("a.doc", page).get(0), "department_name"))
          .containsExactly("区教育局");
    }
  }

  @Test
  void giveParagraphsLikeAWordDocument() {
    String page =
        """
        <html><body><div><p>2024年绩效自评
        报告</p><p>一、绩效目标管理情况</p>第一句。<b>第二</b>句。<br><br>另一段
        <ol><li><p>存在的问题</p></li><li>改进措施：加快进度</li></ol>
        <script>var a = "二、";</script>
        <table><tr><th>项目名称</th><th>自评得分</th></tr><tr><td>甲</td><td>90.5</td></tr></table>
        <p><input type=checkbox checked>是<input type=checkbox>否</p></div></body></html>
        """;
    VerbatimRecord report = read("a.html", page.getBytes(UTF_8)).get(0);

    assertThat(report.form()).isEqualTo(VerbatimRecord.DEPARTMENT_REPORT);
    assertThat(report.fields())
        .extracting(VerbatimField::text)
        .containsExactly(
            "2024年绩效自评报告",
            "一、绩效目标管理情况",
            "第一句。第二句。",
            "另一段",
            "1. 存在的问题",
            "2. 改进措施：加快进度",
            "项目名称\t自评得分",
            "甲\t90.5",
            "☑是□否");
  }

  @Test
  void areReadInsideTheFrameOfALayoutTable() {
    String framed =
        FORM.formatted("utf-8")
            .replace("<body>", "<body><table><tr><td><table><tr><td>附件1</td></tr></table>")
            .replace("</body>", "</td></tr></table></body>");

    assertThat(Reading.header(read("a.xls", framed.getBytes(UTF_8)).get(0), "department_name"))
        .containsExactly("区教育局");
  }

  private static List<VerbatimRecord> read(String name, byte[] page) {
    ReadResult result = Reading.READER.read(name, "s", page);
    assertThat(result.reason()).isNull();
    assertThat(result.mediaType()).isEqualTo("text/html");
    assertThat(result.outcome()).isEqualTo(Outcome.READ);
    return result.records();
  }
}
