package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser. */
class DashboardIT {
  private static final String HOUSING = "区住房和城乡建设局";
  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void begin() throws IOException {
    page = Files.write(folder.resolve("dashboard.html"), Dashboard.bytes(District.detailed()));
    browser = new Browser(folder);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void choosingAYearOrADepartmentShowsItsFigures() {
    browser.open(page, "", 1440, 900);
    assertThat(browser.text(".cards")).contains("91.58分", "87.45%");
    browser.choose("#department", HOUSING);
    assertThat(browser.text(".yearname")).contains("2023", HOUSING);
    assertThat(browser.text(".cards")).contains("84.83分", "65.82%").doesNotContain("91.58");
    browser.choose("#department", "全区");
    browser.choose("#year", "2022");
    assertThat(browser.text(".cards")).contains("95.17分", "未报").doesNotContain("87.45");
    browser.run("history.back()");
    browser.await("return document.querySelector('.yearname').textContent.startsWith('2023')");
  }

  @Test
  void lookingForWordsLeavesTheProjectsThatHoldThem() {
    browser.open(page, "", 1440, 900);
    assertThat(browser.text("#panel-projects")).contains("校车运营", "老旧小区");
    browser.one("#query").sendKeys("校车");
    assertThat(browser.text("#panel-projects")).contains("校车运营").doesNotContain("老旧小区");
  }

  @Test
  void aFigureLeadsToItsProjectsAndTheirCells() {
    browser.open(page, "", 1440, 900);
    WebElement grades = browser.one("#panel-grades");
    browser.click(grades.findElement(By.cssSelector(".behind summary")));
    browser.await("return document.querySelectorAll('#panel-grades .link').length === 4");
    browser.click(grades.findElements(By.cssSelector(".link")).get(2));
    assertThat(browser.text("#drill"))
        .contains("中", "18,610,000.00", "2023/住建局/自评汇总表.xlsx", "工作表“汇总”，单元格 A14")
        .doesNotContain("校车运营");
    browser.click(browser.one("#drill td .link"));
    assertThat(browser.text("#detail")).contains("=HYPERLINK(\"x\")", "68.50", "单元格 A14");
  }

  @Test
  void aCauseIsQuotedFromItsDocument() {
    browser.open(page, "", 1440, 900);
    WebElement causes = browser.one("#panel-causes");
    browser.click(causes.findElement(By.cssSelector(".behind summary")));
    browser.await("return document.querySelectorAll('#panel-causes .link').length > 1");
    browser.click(causes.findElement(By.xpath(".//button[contains(., '采购')]")));
    assertThat(browser.text("#drill")).contains("招标流程较长，开工推迟。", "单元格 H15");
  }

  @Test
  void theTableBehindAChartIsWhatIsDownloaded() throws IOException {
    browser.open(page, "", 1440, 900);
    browser.click(browser.one("#panel-causes .csv"));
    StringBuilder expected =
        new StringBuilder("\uFEFF年度,主管部门,名称,项目数（个）,提及次数（次）,涉及金额（元）,采用（个）,剔除（个）,未报（个）\r\n");
    ReleaseContent content = District.detailed();
    Rows rows = Pictures.byCount(Rows.of(content, "deviation_cause").ofYear(2023).ofDistrict());
    for (Row row : rows.all()) {
      expected.append(
          List.of(
                  "fiscal_year",
                  "department_name",
                  "code_name",
                  "project_count",
                  "mention_count",
                  "budget_yuan",
                  "used",
                  "excluded",
                  "not_reported")
              .stream()
              .map(column -> row.number(column).map(Object::toString).orElse(row.text(column)))
              .collect(Collectors.joining(",")));
      expected.append("\r\n");
    }
    assertThat(new String(browser.downloaded(), StandardCharsets.UTF_8))
        .isEqualTo(expected.toString());
  }

  @Test
  void everyControlIsReachedByTheTabulatorAndSeen() {
    browser.open(page, "", 1440, 900);
    Number wanted =
        (Number)
            browser.run(
                "return [...document.querySelectorAll('button,select,input,summary,.scroll')]"
                    + ".filter(e => e.checkVisibility()).length");
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < wanted.intValue() + 5; i++) {
      browser.press(Keys.TAB);
      String here =
          (String)
              browser.run(
                  "const e = document.activeElement; if (e === document.body) { return ''; }"
                      + " e.dataset.walk = e.dataset.walk || String(Math.random());"
                      + " return e.dataset.walk + ' ' + getComputedStyle(e).outlineStyle");
      if (!here.isEmpty()) {
        assertThat(here).endsWith("solid");
        reached.add(here);
      }
    }
    assertThat(reached).hasSizeGreaterThanOrEqualTo(wanted.intValue());
  }

  @Test
  void aProjectIsOpenedAndClosedByKeys() {
    browser.open(page, "", 1440, 900);
    WebElement project = browser.one("#panel-projects .link");
    browser.run("arguments[0].focus()", project);
    browser.press(Keys.ENTER);
    assertThat(browser.one("#detail").isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    browser.await("return !document.getElementById('detail').open");
    assertThat(browser.focused()).isEqualTo(project);
  }

  @Test
  void englishIsOneSwitchAway() {
    browser.open(page, "", 1440, 900);
    browser.click(browser.one("#language"));
    assertThat(browser.text("#main"))
        .contains("Mean score", "Execution rate", "Signals", "Departments due");
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.await("return document.querySelectorAll('.behind table').length > 5");
    for (WebElement words :
        browser.all("figcaption, th[scope=col], h2.section, .card h3, summary, .csv, .more, nav")) {
      assertThat(words.getText()).doesNotContainPattern("\\p{IsHan}");
    }
    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.text("#department")).contains("Whole district", HOUSING);
  }

  @Test
  void chartsAreDrawnAndToldInWords() {
    browser.open(page, "", 1440, 9000);
    browser.await(
        "return [...document.querySelectorAll('.chart')].every(c => c.querySelector('svg path, canvas'))");
    assertThat(browser.all(".chart")).hasSizeGreaterThan(5);
    for (WebElement chart : browser.all(".chart")) {
      assertThat(chart.getDomAttribute("aria-label")).hasSizeGreaterThan(10);
    }
  }

  @ParameterizedTest
  @CsvSource({"1440,900", "390,844"})
  void nothingStandsOutOfTheWindow(int width, int height) {
    browser.open(page, "", width, height);
    assertThat(
            (List<?>)
                browser.run(
                    "return [...document.querySelectorAll('body *')].filter(e =>"
                        + " !e.closest('.scroll') && e.getBoundingClientRect().right > innerWidth)"
                        + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))"))
        .isEmpty();
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void nothingIsAskedOfTheNetworkAndNothingIsWrong() throws IOException {
    browser.console();
    browser.network();
    browser.open(page, "", 1440, 9000);
    browser.choose("#department", HOUSING);
    browser.click(browser.one("#language"));
    browser.click(browser.one("#panel-projects .link"));
    assertThat(browser.console()).isEmpty();
    for (String message : browser.network()) {
      String address =
          new ObjectMapper().readTree(message).at("/message/params/request/url").asText();
      assertThat(address).matches("(file|blob|data|about):.*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#2023//zh", "#2022//zh", "#2023/区住房和城乡建设局/en"})
  void everyNumberIsOneOfATable(String address) throws IOException {
    browser.open(page, address, 1440, 9000);
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.await("return document.querySelectorAll('.behind table').length > 3");
    List<String> words =
        ((List<?>)
                browser.run(
                    "return [...document.querySelectorAll('main *')].filter(e => !e.closest('svg'))"
                        + ".flatMap(e => [...e.childNodes].filter(n => n.nodeType === 3)"
                        + ".map(n => n.textContent).concat(e.getAttribute('aria-label') || []))"))
            .stream().map(Object::toString).toList();
    assertThat(words).hasSizeGreaterThan(300);
    assertThat(PageNumbers.of(page).unknown(words)).isEmpty();
  }

  @Test
  void wordsOfDocumentsNeverRun() throws IOException {
    Path hostile = Files.write(folder.resolve("hostile.html"), Dashboard.bytes(Hostile.content()));
    browser.console();
    browser.open(hostile, "", 1440, 9000);
    WebElement project = browser.one("#panel-projects .link");
    String name = project.getText();
    browser.click(project);
    assertThat(Hostile.WORDS).contains(name);
    assertThat(browser.text("#detail")).contains(name);
    browser.press(Keys.ESCAPE);
    browser.one("#department").findElements(By.tagName("option")).get(1).click();
    browser.click(browser.one("#language"));
    assertThat(browser.run("return window.ran === undefined")).isEqualTo(true);
    assertThat(browser.console()).isEmpty();
    assertThat((Long) browser.run("return document.querySelectorAll('img, iframe, object').length"))
        .isZero();
  }
}
