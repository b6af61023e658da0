package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.warehouse.PackedFiles;
import org.junit.jupiter.api.Test;

/**
 * The printed catalogue is what the rules say of themselves. {@code -Dcatalogue.accept} writes it.
 */
class RuleBookTest {
  private static final Path BOOK = Path.of("jobs/docs/catalogue/rules.md");
  private static final int CHECKS = 49;
  private static final Map<String, String> SEVERITIES =
      Map.of("fatal", "不能采用", "answer", "需部门说明", "info", "提示");

  private final Advice advice = Advice.load();
  private final Map<String, List<Example>> examples = Example.byRule();
  private final List<RuleWords> rules = new RuleCatalogue(Thresholds.packaged()).words();

  @Test
  void thePrintedCatalogueIsUpToDate() throws IOException {
    String book = String.join("\n", lines()) + "\n";
    if (System.getProperty("catalogue.accept") != null) {
      Files.createDirectories(BOOK.getParent());
      Files.writeString(BOOK, book);
    }
    assertThat(BOOK)
        .as("run the test with -Dcatalogue.accept and read the difference")
        .content()
        .isEqualTo(book);
  }

  @Test
  void everyCheckOfTheDistrictIsARuleOrSaysWhyNot() {
    List<String> undecided = undecided().stream().map(cells -> cells[0]).toList();
    List<String> decided = rules.stream().map(RuleWords::id).toList();
    TreeSet<String> known = new TreeSet<>(undecided);
    known.addAll(decided);

    assertThat(known)
        .containsAll(IntStream.rangeClosed(1, CHECKS).mapToObj("K%02d"::formatted).toList());
    assertThat(undecided).doesNotContainAnyElementsOf(decided);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# 核对规则");
    lines.add("");
    lines.add(
        "由程序按 `jobs/rules/` 和 `conf/thresholds.yaml` 生成，不手改。共 "
            + rules.size()
            + " 条规则，按要看多大范围才能发现分层。每条三个例子都在测试中运行过。");
    for (Layer layer : Layer.values()) {
      lines.addAll(List.of("", "## " + layer.title(), ""));
      if (layer == Layer.FILE) {
        lines.addAll(ofFiles());
      }
      rules.stream().filter(rule -> rule.layer() == layer).forEach(rule -> add(rule, lines));
    }
    lines.addAll(List.of("", "## 识别标记", "", "识别时读不懂或有疑问的值，直接成为问题。", ""));
    lines.addAll(List.of("| 标记 | 问题 | 程度 | 办法 |", "|---|---|---|---|"));
    for (Flag flag : FlagWords.asked()) {
      lines.add(
          row(flag.name(), flag.title(), word(FlagWords.severity(flag)), advice.on(flag.name())));
    }
    lines.addAll(List.of("", "## 不能由规则判断的检查", "", "| 编号 | 检查 | 原因 |", "|---|---|---|"));
    undecided().forEach(cells -> lines.add(row(cells)));
    return lines;
  }

  private List<String> ofFiles() {
    List<String> lines = new ArrayList<>();
    lines.add("部门自查（`./jixiao validate`）时逐个文件指出；收件时退回、略过、重复的文件见数据手册“收件”页。");
    lines.addAll(List.of("", "| 编号 | 问题 | 程度 | 办法 |", "|---|---|---|---|"));
    for (FileFault fault : FileFault.values()) {
      Fault words = fault.of("", "", null);
      lines.add(
          row(words.ruleId(), words.message(), word(words.severity()), advice.on(words.ruleId())));
    }
    return lines;
  }

  private void add(RuleWords rule, List<String> lines) {
    lines.addAll(List.of("### " + rule.id() + " " + rule.title(), ""));
    lines.add("- 问题：" + rule.message());
    lines.add("- 程度：" + word(rule.severity()) + season(rule));
    lines.add("- 比较：" + rule.compares());
    if (!rule.tolerance().isEmpty()) {
      lines.add(
          "- 容差：" + String.join("，", rule.tolerance().stream().map(this::tolerance).toList()));
    }
    lines.add("- 办法：" + advice.on(rule.id()));
    lines.add("");
    lines.addAll(List.of("| 例 | 给定 | 结论 |", "|---|---|---|"));
    for (Example example : examples.get(rule.id())) {
      lines.add(row(example.kind(), example.given(), example.verdict()));
    }
    lines.add("");
  }

  private String tolerance(String name) {
    return "`" + name + "` " + Figures.plain(Thresholds.packaged().number(name));
  }

  private static String season(RuleWords rule) {
    return "（第 " + rule.version() + " 版，自 " + rule.since() + " 年度）";
  }

  private static String word(String severity) {
    return SEVERITIES.get(severity);
  }

  private static List<String[]> undecided() {
    return PackedFiles.texts("rules", "undecided.tsv")
        .get("undecided.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static String row(String... cells) {
    return "| "
        + String.join(" | ", Stream.of(cells).map(cell -> cell.replace("|", "\\|")).toList())
        + " |";
  }
}
