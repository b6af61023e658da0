package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
  private static final Pattern SCRIPT =
      Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
  private final ReleaseContent content = District.detailed();

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    assertThat(Dashboard.bytes(content)).isEqualTo(Dashboard.bytes(District.detailed()));
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    String html = SCRIPT.matcher(page(content)).replaceAll("");
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
        assertThat(scripts.group(1)).isEqualTo(" type=\"application/octet-stream\" id=\"data\"");
        assertThat(scripts.group(2)).matches("[A-Za-z0-9+/=]+");
      }
    }
    assertThat(bodies).hasSize(2);
    for (String body : bodies) {
      byte[] hash = Sha256.of(body.getBytes(StandardCharsets.UTF_8));
      assertThat(html).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void theProgramMakesNoMarkupFromWords() throws IOException {
    String program = lastScript(page(content));
    assertThat(program)
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(");
  }

  @Test
  void everyRowOfTheTablesInThePlanIsInThePageAsPublished() throws IOException {
    JsonNode tables = PageText.data(content).get("tables");
    int compared = 0;
    for (StatisticTable table : content.statistics()) {
      JsonNode printed = tables.get(table.name());
      if (printed == null || table.name().equals("score_distribution")) {
        continue;
      }
      for (int r = 0; r < table.rows().size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          Figure figure = new Figure(table.columns().get(c), table.rows().get(r).get(c));
          JsonNode value = printed.get("rows").get(r).get(c);
          if (figure.rounded().isPresent()) {
            assertThat(value.decimalValue())
                .as(table.name() + table.columns().get(c).name())
                .isEqualByComparingTo(figure.rounded().get());
          } else {
            assertThat(value.isNull() ? "" : value.asText()).isEqualTo(figure.text());
          }
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  @Test
  void rowsNoPanelShowsAreLeftOut() throws IOException {
    JsonNode bins = PageText.data(content).get("tables").get("score_distribution");
    assertThat(bins.get("rows").valueStream().map(row -> row.get(3).asInt())).containsOnly(5);
  }

  @Test
  void numbersBeyondWhatAScriptHoldsExactlyComeAsWords() {
    StatisticColumn yuan = new StatisticColumn("executed_yuan", "全年执行数", "元", 2);
    Row row = new Row(List.of(yuan), List.of(new BigDecimal("12345678901234567.89")));
    assertThat(
            ((List<?>)
                    ((List<?>) PageTable.of(List.of(yuan), List.of(row), new Words()).get("rows"))
                        .get(0))
                .get(0))
        .isInstanceOf(String.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "statement", "finding", "claim"})
  void whatStandsBehindTheFiguresHasAFileAndAPlace(String table) throws IOException {
    JsonNode printed = PageText.data(content).get("tables").get(table);
    assertThat(printed.get("rows")).isNotEmpty();
  }

  @Test
  void aProjectLeadsToItsCell() throws IOException {
    JsonNode rows = PageText.data(content).get("tables").get("project").get("rows");
    assertThat(rows.get(0).valueStream().map(JsonNode::asText))
        .endsWith("2023/住建局/自评汇总表.xlsx", "工作表“汇总”，单元格 A14", "2023/住建局/自评汇总表.xlsx!汇总!A14");
  }

  @Test
  void everyPanelNamesTablesAndColumnsThatExist() throws IOException {
    PagePlan plan = PagePlan.load();
    JsonNode tables = PageText.data(content).get("tables");
    for (JsonNode user : plan.users()) {
      JsonNode table = tables.get(user.get("table").asText());
      if (table == null) {
        continue;
      }
      List<String> known =
          table.get("columns").valueStream().map(c -> c.get("name").asText()).toList();
      List<String> named = new ArrayList<>();
      Stream.of("columns", "beside")
          .forEach(list -> user.path(list).forEach(c -> named.add(c.asText())));
      Stream.of(
              "label",
              "value",
              "remark",
              "lower",
              "upper",
              "x",
              "y",
              "down",
              "across",
              "acrossOrder",
              "state",
              "share")
          .map(key -> user.path("chart").path(key).asText())
          .filter(name -> !name.isEmpty())
          .forEach(named::add);
      user.path("where").fieldNames().forEachRemaining(named::add);
      assertThat(known).as(user.path("id").asText()).containsAll(named);
    }
  }

  @Test
  void aLongListOfProjectsLeavesOutWholeYearsTheOldestFirst() throws IOException {
    assertThat(PageText.data(content).get("cut").toString())
        .isEqualTo("{\"findings\":false,\"projects\":false}");
    QuotedTable projects = content.details().get(0);
    List<List<Object>> many = new ArrayList<>(projects.rows());
    while (many.size() <= PageDetails.MOST_PROJECTS) {
      many.add(projects.rows().get(0));
    }
    JsonNode data =
        PageText.data(
            content.detailing(List.of(new QuotedTable(projects.name(), projects.columns(), many))));
    assertThat(data.get("cut").get("projects").asBoolean()).isTrue();
    assertThat(data.at("/tables/project/rows").valueStream().map(row -> row.get(0).asInt()))
        .containsOnly(2023)
        .hasSize(PageDetails.MOST_PROJECTS);
  }

  @Test
  void aReleaseWithoutStatisticsIsAPageThatSaysSo() throws IOException {
    assertThat(PageText.data(District.empty()).get("years")).isEmpty();
  }

  private static String lastScript(String html) {
    String last = "";
    Matcher scripts = SCRIPT.matcher(html);
    while (scripts.find()) {
      last = scripts.group(2);
    }
    return last;
  }

  private static String page(ReleaseContent content) throws IOException {
    return new String(Dashboard.bytes(content), StandardCharsets.UTF_8);
  }
}
