package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
  private static final Pattern SCRIPT =
      Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
  private final ReleaseContent content = District.content();

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    assertThat(Dashboard.bytes(content)).isEqualTo(Dashboard.bytes(District.content()));
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    String html = withoutScripts(page(content));
    assertThat(html)
        .doesNotContain("http://", "https://", "src=", "href=", "@import", "url(", "<link", "<img");
    assertThat(html).contains("default-src 'none'");
  }

  @Test
  void onlyTheTwoScriptsOfThePageMayRun() throws IOException {
    String html = page(content);
    List<String> bodies = new ArrayList<>();
    Matcher scripts = SCRIPT.matcher(html);
    while (scripts.find()) {
      if (scripts.group(1).isEmpty()) {
        bodies.add(scripts.group(2));
      } else {
        assertThat(scripts.group(1)).isEqualTo(" type=\"application/json\" id=\"figures\"");
      }
    }
    assertThat(bodies).hasSize(2);
    for (String body : bodies) {
      byte[] hash = Sha256.of(body.getBytes(StandardCharsets.UTF_8));
      assertThat(html).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void wordsOfDepartmentsStayWords() throws IOException {
    String html = page(content);
    assertThat(html).doesNotContain("<b>道路维修").contains("&lt;/script&gt;&lt;b&gt;道路维修");
    assertThat(html).contains("=HYPERLINK(&quot;x&quot;)");
    ReleaseContent hostile = renamed("</script><script>alert(1)</script>");
    assertThat(page(hostile)).doesNotContain("<script>alert");
  }

  @Test
  void everyFigureOfTheDistrictCanBeRead() throws IOException {
    String html = withoutScripts(page(content));
    for (StatisticTable table : content.statistics()) {
      if (List.of("coverage", "reconciliation", "score_summary").contains(table.name())) {
        continue;
      }
      for (Row row : Rows.of(content, table.name()).ofDistrict().all()) {
        if (row.holds("bin_width_points", 1)) {
          continue;
        }
        for (var column : row.columns()) {
          Figure figure = row.figure(column.name());
          boolean printed = !column.unit().isEmpty() && !column.name().equals("bin_width_points");
          if (figure.rounded().isPresent() && printed) {
            String cell = ">" + figure.text() + "<";
            assertThat(html.contains(cell)).as(table.name() + column.name() + cell).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91.58<span class=\"unit\">分</span>",
        "92.80<span class=\"unit\">分</span>",
        "87.45<span class=\"unit\">%</span>",
        "执行数2.51亿元，全年预算数2.87亿元",
        "77.78<span class=\"unit\">%</span>",
        "5/6<span class=\"unit\">个</span>",
        "采用25个，剔除1个，未报2个",
        "最低68.50，最高99.60分",
        "未报送执行数据（未报26个）",
        "无执行率的部门：区人力资源和社会保障局",
        "区住房和城乡建设局 <span class=\"mark\">样本少</span>",
        "2023/住建局/-扫描件.pdf",
        "扫描图片，没有文字",
        "无法核对",
        "共5条",
        "60分以下没有项目",
        "91,880,000.00元",
        "-112.33元",
        "应为：65.82%",
        "<span class=\"rule\">execution.rate_differs</span>",
        "<span class=\"within\">工作表“汇总”，单元格 F15</span>"
      })
  void saysPlainly(String words) throws IOException {
    assertThat(page(content)).contains(words);
  }

  @Test
  void aDepartmentThatIsSilentIsUnreportedAndNotZero() throws IOException {
    String html = page(content);
    int at = html.indexOf("<tr><td>区人力资源和社会保障局", html.indexOf("<h2>各部门情况"));
    String line = html.substring(at, html.indexOf("</tr>", at));
    assertThat(line).contains("未报").doesNotContain("0.00");
  }

  @Test
  void chartsAreDrawnFromPublishedFiguresWithTheGapBetweenBins() throws IOException {
    JsonNode scores = data(content).get("2023").get("scores");
    assertThat(scores.get("labels").toString())
        .isEqualTo("[\"65–70\",\"70–80\",\"80–85\",\"85–90\",\"90–95\",\"95–100\"]");
    assertThat(scores.get("values").toString()).isEqualTo("[1,0,1,4,13,8]");
    JsonNode execution = data(content).get("2023").get("execution");
    assertThat(execution.get("values").toString()).isEqualTo("[98.38,96.16,90.99,85.52,65.82]");
    assertThat(execution.get("texts").get(0).asText()).isEqualTo("98.38%（8个）");
    assertThat(data(content).get("2022").has("execution")).isFalse();
  }

  @Test
  void columnsForProgramsStayOffThePage() throws IOException {
    assertThat(withoutScripts(page(content))).doesNotContain("序号");
  }

  @Test
  void aLongListOfFindingsSaysHowManyItLeavesToTheBook() throws IOException {
    List<Finding> many = new ArrayList<>();
    Finding one = content.findings().get(0);
    for (int i = 0; i < 45; i++) {
      many.add(one);
    }
    ReleaseContent long45 =
        new ReleaseContent(
            "r",
            content.asOf(),
            "江东区",
            content.statistics(),
            many,
            content.accounts(),
            content.submissions());
    assertThat(page(long45)).contains("共45条，以下为前30条");
  }

  @Test
  void aReleaseWithoutStatisticsSaysSo() throws IOException {
    assertThat(page(District.empty())).contains("没有可发布的统计");
  }

  private ReleaseContent renamed(String department) {
    List<StatisticTable> tables = new ArrayList<>();
    for (StatisticTable t : content.statistics()) {
      List<List<Object>> rows = new ArrayList<>();
      for (List<Object> row : t.rows()) {
        List<Object> values = new ArrayList<>(row);
        if ("department".equals(values.get(1))) {
          values.set(2, department);
        }
        rows.add(values);
      }
      tables.add(
          new StatisticTable(
              t.name(), t.title(), t.grain(), t.denominator(), t.version(), t.columns(), rows));
    }
    return new ReleaseContent(
        department,
        content.asOf(),
        department,
        tables,
        content.findings(),
        content.accounts(),
        content.submissions());
  }

  private static JsonNode data(ReleaseContent content) throws IOException {
    Matcher scripts = SCRIPT.matcher(page(content));
    assertThat(scripts.find()).isTrue();
    return new ObjectMapper().readTree(scripts.group(2));
  }

  private static String withoutScripts(String html) {
    return SCRIPT.matcher(html).replaceAll("");
  }

  private static String page(ReleaseContent content) throws IOException {
    return new String(Dashboard.bytes(content), StandardCharsets.UTF_8);
  }
}
