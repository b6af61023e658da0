package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;

class BriefTest {
  static final ReleaseContent DISTRICT = District.content();
  static final ReleaseContent ONE_NARRATIVE =
      content(
          District.tables(District.resource("/org/jixiao/publish/one-narrative.txt")),
          List.of(),
          List.of());

  @Test
  void sameContentGivesTheSameBytesAnywhere() throws IOException {
    byte[] here = Brief.bytes(DISTRICT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      assertThat(Brief.bytes(District.content())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itsPropertiesAreThoseOfTheRelease() throws IOException {
    try (XWPFDocument paper = Paper.of(DISTRICT)) {
      var properties = paper.getProperties().getCoreProperties();
      assertThat(properties.getCreator()).isEqualTo("jixiao");
      assertThat(properties.getTitle()).isEqualTo("江东区2023年度项目支出绩效自评情况简报");
      assertThat(properties.getCreated().toInstant())
          .isEqualTo(Instant.parse("2024-04-29T16:00:00Z"));
      assertThat(properties.getModified()).isEqualTo(properties.getCreated());
    }
  }

  @Test
  void thePageIsThatOfAnOfficialPaper() throws IOException {
    try (XWPFDocument paper = Paper.of(DISTRICT)) {
      var section = paper.getDocument().getBody().getSectPr();
      assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
      assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
      assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
      assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
      assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
      assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
      assertThat(paper.getFooterList()).hasSize(2);
      for (var footer : paper.getFooterList()) {
        assertThat(footer.getText().strip()).startsWith("—").endsWith("—");
        assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ");
      }
    }
  }

  @Test
  void headingsAreRealOnesInTheirFonts() throws IOException {
    try (XWPFDocument paper = Paper.of(DISTRICT)) {
      assertThat(font(paper, "Title")).isEqualTo("方正小标宋简体");
      assertThat(font(paper, "Heading1")).isEqualTo("黑体");
      assertThat(font(paper, "Heading2")).isEqualTo("楷体_GB2312");
      var usual = paper.getStyles().getCtStyles().getDocDefaults();
      assertThat(usual.getRPrDefault().getRPr().getRFontsArray(0).getEastAsia())
          .isEqualTo("仿宋_GB2312");
      assertThat(usual.getRPrDefault().getRPr().getSzArray(0).getVal())
          .isEqualTo(BigInteger.valueOf(32));
      assertThat(usual.getPPrDefault().getPPr().getSpacing().getLine())
          .isEqualTo(BigInteger.valueOf(28 * 20));
      assertThat(styled(paper, "Heading1"))
          .containsExactly(
              "一、项目绩效目标管理情况",
              "二、自评工作组织开展情况",
              "三、综合评价结论",
              "四、绩效目标完成情况",
              "五、偏离绩效目标的原因和改进措施",
              "六、绩效自评结果应用和公开情况",
              "七、需要向部门了解的事项");
      assertThat(styled(paper, "Heading2")).contains("（一）偏差原因", "（二）改进措施");
      for (XWPFParagraph paragraph : paper.getParagraphs()) {
        assertThat(paper.getStyles().getStyle(paragraph.getStyleID()))
            .as(paragraph.getText())
            .isNotNull();
      }
    }
  }

  @Test
  void whatItSaysIsWhatTheTablesSay() throws IOException {
    try (XWPFDocument paper = Paper.of(DISTRICT)) {
      assertThat(Paper.text(paper))
          .contains("应报部门6个，已报5个，未报1个。未报送的部门：区人力资源和社会保障局。")
          .contains("平均得分91.58分，按金额加权平均90.21分，中位数92.80分，最低68.50分，最高99.60分")
          .contains("“优”21个，占77.78%；“良”5个，占18.52%；“中”1个，占3.70%。")
          .contains("全年预算数2.87亿元，全年执行数2.51亿元，总执行率87.45%，未执行3608.41万元")
          .contains("区教育体育局（区青少年校外活动中心）平均得分称95.80分，复算为94.328571分")
          .contains("合同付款进度/尾款质保金（5个）；采购/招标流程（3个）")
          .contains("需要部门说明的事项4条，涉及部门3个")
          .contains("1.区住房和城乡建设局：得分超过满分，未采用（老旧小区外墙修缮及配套管网改造工程（二期））。");
      assertThat(Paper.rows(paper.getTables().get(0)))
          .contains(List.of("平均得分", "95.17分", "91.58分"), List.of("总执行率", "未报", "87.45%"));
    }
  }

  @Test
  void aYearThatHasNotEndedIsNotTheOneItIsOf() throws IOException {
    String slip = "#\n= coverage\n2024|district|全区|0|0||1|1|0|0|0||||||||0|1|0";
    List<StatisticTable> tables = new ArrayList<>(District.tables(slip));
    assertThat(title(tables)).isEqualTo("江东区2024年度项目支出绩效自评情况简报");
    tables.addAll(DISTRICT.statistics());
    assertThat(title(tables)).isEqualTo("江东区2023年度项目支出绩效自评情况简报");
  }

  private static String title(List<StatisticTable> tables) throws IOException {
    try (XWPFDocument paper = Paper.of(content(tables, List.of(), List.of()))) {
      return Paper.paragraphs(paper).get(0);
    }
  }

  @Test
  void oneNarrativeIsSummedUpAndWhatIsNotKnownIsSaid() throws IOException {
    try (XWPFDocument paper = Paper.of(ONE_NARRATIVE)) {
      assertThat(Paper.text(paper))
          .contains("涉及项目28个，仅见于总报告28个。")
          .contains("项目金额不能逐项汇总。")
          .contains("区经济发展局称2452.81万元")
          .contains("不能判断是否报齐；已有1个部门报送。收到部门总报告1份。")
          .contains("平均得分95.17分，中位数95.00分，最低90.33分，最高97.00分。得分为95.00分的项目最多，有12个。")
          .contains("总报告所称平均得分、项目数与复算相符。预算总额没有可供核对的数据")
          .contains("没有能够计算执行率的项目（没有报送执行数据的28个），资金执行情况不作结论。")
          .contains("疫情与不可抗力（1个）。没有说明偏差原因的项目27个")
          .contains("没有上一年度的数据，不作比较。")
          .doesNotContain("执行率0", "全年执行数0", "0.00元", "0.00万元");
      assertThat(paper.getCharts()).hasSize(1);
    }
  }

  @Test
  void withoutAnythingEveryPartSaysSoInOneSentence() throws IOException {
    try (XWPFDocument paper = Paper.of(District.empty())) {
      assertThat(Paper.paragraphs(paper).get(0)).isEqualTo("江东区项目支出绩效自评情况简报");
      assertThat(styled(paper, "Heading1")).hasSize(7);
      assertThat(styled(paper, "BodyText")).hasSizeBetween(7, 10).allMatch(t -> t.endsWith("。"));
      assertThat(String.join("", styled(paper, "BodyText"))).doesNotContainPattern("[0-9]");
      assertThat(paper.getTables()).isEmpty();
      assertThat(paper.getCharts()).isEmpty();
    }
  }

  @Test
  void chartsAreNativeColouredAndHoldTheFigures() throws Exception {
    try (XWPFDocument paper = Paper.of(DISTRICT)) {
      assertThat(paper.getCharts()).hasSize(2);
      Pictures pictures = new Pictures(DISTRICT, 2023);
      for (XWPFChart chart : paper.getCharts()) {
        var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertThat(series.getSpPr().getSolidFill().getSrgbClr().getVal())
            .isEqualTo(BookStyles.ACCENT);
        assertThat(series.getDLbls().getShowVal().getVal()).isTrue();
        assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
        Picture drawn =
            chart.getPackagePart().getPartName().getName().contains("1")
                ? pictures.scores()
                : pictures.bands();
        var points = series.getVal().getNumRef().getNumCache().getPtList();
        assertThat(points.stream().map(p -> p.getV()))
            .containsExactlyElementsOf(
                drawn.bars().stream().map(bar -> bar.value().toPlainString()).toList());
      }
    }
  }

  @Test
  void sixtyDepartmentsWithLongNamesStandInTheOrderOfTheRegister() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      names.add("江东区第" + i + "综合行政管理和公共服务事务中心（区重大项目推进领导小组办公室）");
    }
    StringBuilder coverage = new StringBuilder("#\n= coverage");
    coverage.append("\n2023|district|全区|60|60||120|120|0|0|0||||||||60|0|0");
    names.stream()
        .sorted()
        .forEach(n -> coverage.append("\n2023|department|" + n + "|1|1||2|2|0|0|0||||||||1|0|0"));
    List<Finding> findings = names.stream().map(name -> finding(name, "某项目", "填报的执行率不一致")).toList();
    List<String> register = new ArrayList<>(names);
    Collections.reverse(register);
    ReleaseContent content = content(District.tables(coverage.toString()), findings, register);
    try (XWPFDocument paper = Paper.of(content)) {
      assertThat(paper.getTables()).hasSize(2);
      List<List<String>> rows = Paper.rows(paper.getTables().get(0));
      assertThat(rows.subList(1, 61)).extracting(row -> row.get(1)).isEqualTo(register);
      assertThat(rows.get(61).subList(0, 3)).containsExactly("", "全区", "120");
      assertThat(Paper.rows(paper.getTables().get(1)).subList(1, 61))
          .extracting(row -> row.get(1))
          .isEqualTo(register);
      for (XWPFTable table : paper.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).noneMatch(row -> !row.isCantSplitRow());
      }
    }
  }

  @Test
  void textsOfDocumentsStayTexts() throws Exception {
    List<String> texts =
        List.of(
            District.FORMULA,
            District.MARKUP,
            "{score_summary.mean_points}[x]",
            "]]></w:t><w:fldSimple w:instr=\"DDEAUTO\"/>",
            "a\u0000\u0007b\u202ec\ud800d\u2028e\uffff",
            "{ INCLUDETEXT \"http://x\" }",
            "&#0;&lt;${x}<#list>");
    List<Finding> findings = texts.stream().map(t -> finding("区" + t, t, t)).toList();
    ReleaseContent content = content(DISTRICT.statistics(), findings, List.of());
    try (XWPFDocument paper = Paper.of(content)) {
      List<String> words = Paper.words(paper);
      for (String text : texts) {
        assertThat(words).contains(PlainText.of(text), PlainText.of("区" + text));
      }
    }
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part(Brief.bytes(content), "word/document.xml")));
    for (String field : List.of("w:fldSimple", "w:instrText", "w:hyperlink")) {
      assertThat(parsed.getElementsByTagName(field).getLength()).as(field).isZero();
    }
  }

  private static Finding finding(String department, String project, String message) {
    return new Finding(
        department,
        "K01" + project,
        Finding.ANSWER,
        2023,
        department,
        project,
        "s1",
        "a.xlsx!A1",
        message,
        message,
        message,
        false,
        null);
  }

  private static ReleaseContent content(
      List<StatisticTable> statistics, List<Finding> findings, List<String> departments) {
    return new ReleaseContent(
        "20240430-7f3a2c00",
        LocalDate.of(2024, 4, 30),
        "江东区",
        statistics,
        findings,
        List.of(),
        List.of(),
        departments,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static List<String> styled(XWPFDocument paper, String style) {
    return paper.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyleID()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String font(XWPFDocument paper, String style) {
    XWPFStyle found = paper.getStyles().getStyle(style);
    return found.getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
  }

  private static long millimetres(Object twentieths) {
    return Math.round(Long.parseLong(twentieths.toString()) * 25.4 / 1440);
  }

  private static byte[] part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IllegalStateException(name);
  }
}
