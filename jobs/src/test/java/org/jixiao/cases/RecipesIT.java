package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who does what README.md says has a rule and a statistic more: the files of its recipes are added
 * to the program, word for word.
 */
class RecipesIT {
  private static final String INBOX =
      """
      部门,项目名称,年度,年初预算数（万元）,全年预算数（万元）,全年执行数（万元）,总分
      映川区教育局,校舍维修改造,2025,900,900,880,97
      映川区教育局,校园安保人员经费,2025,100,100,100,98
      映川区民政局,临时救助资金,2025,300,300,300,99
      映川区民政局,养老服务补贴,2025,400,400,400,96
      """;

  @TempDir static Path folder;
  private static Map<Path, String> rule;
  private static Map<Path, String> statistic;
  private static Launcher jixiao;

  @BeforeAll
  static void follow() throws IOException {
    Readme readme = Readme.read();
    rule = readme.files("加一条规则");
    statistic = readme.files("加一个统计");
    Map<Path, String> added = new LinkedHashMap<>(rule);
    added.putAll(statistic);
    Path checkout = PackedCheckout.with("added", added);
    Path list = folder.resolve("inbox/2025/自评汇总表.csv");
    Files.createDirectories(list.getParent());
    Files.writeString(list, INBOX, StandardCharsets.UTF_8);
    jixiao = Launcher.in(folder).of(checkout);
    Launcher.Ended ended = jixiao.write("run", folder.resolve("inbox").toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
  }

  @Test
  void oneFileIsARule() {
    assertThat(rule).hasSize(1);
    assertThat(
            jixiao.query(
                "SELECT f.rule_id, f.severity, f.department_name, f.project_name, f.found,"
                    + " r.applied, r.failed FROM checked.finding f JOIN checked.check_result r"
                    + " ON r.rule_id = f.rule_id AND r.department_name = f.department_name"
                    + " WHERE f.rule_id = 'R200'"))
        .extracting(row -> String.join(" ", row.toList()))
        .containsExactly("R200 info 映川区教育局 校舍维修改造 占90.0% 2 1");
  }

  @Test
  void twoStatisticsInOnePlaceAreAMistakeInTheirFiles() throws IOException {
    Map<Path, String> twice = new LinkedHashMap<>();
    statistic.forEach(
        (path, text) ->
            twice.put(Path.of(path.toString().replace("source_summary", "source_again")), text));
    twice.putAll(statistic);
    Launcher mistaken =
        Launcher.in(folder.resolve("twice")).of(PackedCheckout.with("twice", twice));
    Files.createDirectories(folder.resolve("twice"));

    Launcher.Ended ended = mistaken.write("run", folder.resolve("inbox").toString());

    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err())
        .contains("statistics/source_again.yaml 和 statistics/source_summary.yaml 的 order 都是");
  }

  @Test
  void twoFilesAreAStatisticAndASheetOfTheBook() throws IOException {
    assertThat(statistic).hasSize(2);
    List<CSVRecord> rows =
        jixiao.query(
            "SELECT department_name, source, project_count FROM statistics.source_summary"
                + " ORDER BY project_count DESC, department_name");
    assertThat(rows)
        .extracting(row -> String.join(" ", row.toList()))
        .containsExactlyInAnyOrder("全区 list 4", "映川区教育局 list 2", "映川区民政局 list 2");
    try (Workbook book =
        WorkbookFactory.create(jixiao.releases().resolve("latest/数据手册.xlsx").toFile())) {
      assertThat(book.getSheet("材料来源")).isNotNull();
    }
  }
}
