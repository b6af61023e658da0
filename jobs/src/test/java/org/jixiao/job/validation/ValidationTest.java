package org.jixiao.job.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.job.Configuration;
import org.jixiao.job.ExitCode;
import org.jixiao.job.FailOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in, what is said of them out; lists in CSV, as each line of them can be faulty by hand. */
class ValidationTest {
  private static final Path SAMPLES = Path.of("jobs/samples/inbox");
  private static final Configuration CONFIGURATION = Configuration.load(null);
  private static final String HEADINGS = "项目名称,全年预算数（万元）,全年执行数（万元）,执行率,得分,评价等级\n";

  @TempDir Path folder;
  @TempDir Path results;
  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          校舍维修,100,95,95%,96,优      |
          校舍维修,100,95,98%,96,优      | K01 单元格 D3 所见：98.00% 应为：95.00%
          校舍维修,100,120,120%,96,优    | K08 单元格 C3 所见：1,200,000.00元 应为：不超过1,000,000.00元
          校舍维修,100,95,95%,86,优      | K34 单元格 F3 所见：优（86.00分） 应为：良
          校舍维修,100,70,70%,91,优      | K16 单元格 E3 所见：执行率70.00%，自评91.00分 应为：说明高分依据
          校舍维修,约一百,95,,96,优      | VALUE_NOT_EXACT 单元格 B3 所见：全年预算数：约一百
          校舍维修,100,95,95%,九十六点,优 | SCORE_NOT_UNDERSTOOD 单元格 E3 所见：得分：九十六点
          校舍维修,100,95,95%,96,特优    | GRADE_NOT_UNDERSTOOD 单元格 F3 所见：填报等级：特优
          """)
  void aFaultIsToldWithItsCellAndWhatShouldStandThere(String row, String told) throws IOException {
    list("2024/区教育局/汇总表.csv", row);

    assertThat(run(folder)).isEqualTo(ExitCode.DONE);

    if (told == null) {
      assertThat(said.toString()).contains("读到 1 个项目，没有需要改正或说明的问题");
    } else {
      String[] words = told.split(" ", -1);
      assertThat(said.toString()).contains("（" + words[0] + "）").contains("办法：").contains(words);
    }
  }

  @Test
  void whatIsWaivedNeedsNoAnswerUntilTheWaiverExpires() throws IOException {
    list("2024/区教育局/汇总表.csv", "校舍维修,100,120,120%,96,优\n校园安保,100,130,130%,96,优");
    Path conf = Files.createDirectories(results.resolve("conf"));
    Files.writeString(
        conf.resolve("waivers.csv"),
        """
        rule_id,fiscal_year,department_name,project_name,requested_by,approved_by,reason,until
        K08,2024,映川区教育局,校舍维修,区教育局,区财政局,含上年结转,2026-06-30
        """,
        StandardCharsets.UTF_8);

    assertThat(waiving(conf, LocalDate.of(2026, 6, 30)))
        .contains(
            "[提示] 全年执行数大于全年预算数（K08）",
            "已豁免，不用说明：含上年结转（区教育局申请，区财政局批准，至2026-06-30）",
            "[需部门说明] 全年执行数大于全年预算数（K08）");
    assertThat(waiving(conf, LocalDate.of(2026, 7, 1))).doesNotContain("[提示] 全年执行数", "已豁免");
  }

  private String waiving(Path conf, LocalDate today) {
    StringWriter out = new StringWriter();
    new Validation(
            new ValidationOptions(List.of(folder), results.resolve("out"), false, null),
            Configuration.load(conf),
            today)
        .run(new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void everyFileIsAccountedForAndFindingsStandByFile() throws IOException {
    list("2024/区教育局/甲.csv", "校舍维修,100,120,120%,86,优");
    Files.copy(at("2024/区教育局/甲.csv"), at("2024/区教育局/甲的副本.csv"));
    Files.write(at("2024/区教育局/空.xlsx"), new byte[0]);
    Files.writeString(at("2024/区教育局/~$甲.xlsx"), "x");

    assertThat(run(folder)).isEqualTo(ExitCode.DONE);

    assertThat(said.toString().lines().filter(line -> !line.startsWith("      ")))
        .containsSubsequence(
            "2024/区教育局/~$甲.xlsx：按名称略过",
            "  [提示] 按文件名略过，不作为报送材料（FILE_IGNORED）",
            "2024/区教育局/甲.csv：读到 1 个项目",
            "  [需部门说明] 全年执行数大于全年预算数（K08）",
            "  [需部门说明] 填报的评价等级与得分不相符（K34）",
            "2024/区教育局/甲的副本.csv：内容重复",
            "  [提示] 与另一个文件内容完全相同，只采用一份（FILE_TWICE）",
            "2024/区教育局/空.xlsx：未能读取",
            "  [不能采用] 文件未能读取，报送后也不能采用（FILE_REJECTED）",
            "文件 4 个：已读取 1，未能读取 1，按名称略过 1，内容重复 1。");
    assertThat(said.toString()).contains("所见：与“2024/区教育局/甲.csv”内容相同");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          校舍维修,100,95,95%,96,优        | PROJECT_TWICE 所见：两处的数相同，另一处在 2024/区教育局/乙.csv!A4 应为：每个项目每年度一份
          校舍维修（一期）,100,95,95%,96,优 |
          校 舍维修,100,95,95%,92,优       | PROJECT_TWICE 所见：自评总分96；另一处为92，在
          """)
  void aProjectInTwoListsIsToldWhereTheSecondStands(String row, String told) throws IOException {
    list("2024/区教育局/甲.csv", "校舍维修,100,95,95%,96,优");
    list("2024/区教育局/乙.csv", "道路维修,100,95,95%,96,优\n" + row);

    run(at("2024/区教育局"));

    if (told == null) {
      assertThat(said.toString()).doesNotContain("PROJECT_TWICE");
    } else {
      assertThat(said.toString()).contains(told.split(" ", -1));
    }
  }

  @Test
  void formAndListMayBothTellOfAProjectButTheSame() throws IOException {
    Path form = SAMPLES.resolve("2024/映川区教育局/附件1-3 校园安保自评表.xlsx");
    Files.createDirectories(at("2024/映川区教育局"));
    Files.copy(form, at("2024/映川区教育局/附件1-3 校园安保自评表.xlsx"));
    list("2024/映川区教育局/甲.csv", "校园安保人员经费,540,540,100%,99,优");

    run(folder);
    assertThat(said.toString()).doesNotContain("PROJECT_");

    list("2024/映川区教育局/甲.csv", "校园安保人员经费,540,540,100%,98,优");
    run(folder);
    assertThat(said.toString())
        .contains("（PROJECT_DIFFERS）", "自评总分99；另一处为98，在 2024/映川区教育局/甲.csv!A3");
  }

  @Test
  void noticesThatHoldForTheWholeFileAreSaidOnce() throws IOException {
    write("材料/甲.csv", "项目支出绩效自评汇总表\n" + HEADINGS + "校舍维修,100,95,95%,96,优\n道路维修,100,95,95%,96,优\n");

    run(at("材料"));

    assertThat(said.toString().split("FISCAL_YEAR_UNKNOWN", -1)).hasSize(2);
    assertThat(said.toString().split("DEPARTMENT_UNKNOWN", -1)).hasSize(2);
  }

  @Test
  void nothingReadableExitsTwentyAndSaysSo() throws IOException {
    Files.write(at("空.csv"), new byte[0]);

    assertThat(run(folder)).isEqualTo(ExitCode.NOTHING_READABLE);
    assertThat(said.toString()).contains("已读取 0，未能读取 1");

    Path empty = Files.createDirectory(at("空文件夹"));
    assertThat(run(empty)).isEqualTo(ExitCode.NOTHING_READABLE);
    assertThat(said.toString()).contains("没有文件。");
  }

  @ParameterizedTest
  @CsvSource({"fatal, 0", "answer, 10", "answer:1, 10", "answer:2, 0", "info:2, 0"})
  void tooManyFindingsExitTen(String limit, int code) throws IOException {
    list("2024/区教育局/甲.csv", "校舍维修,100,120,120%,86,优");

    ExitCode ended =
        run(new ValidationOptions(List.of(folder), results, false, FailOn.parse(limit)));

    assertThat(ended.code()).isEqualTo(code);
    assertThat(said.toString().contains("超过上限")).isEqualTo(code == 10);
  }

  @Test
  void jsonStandsAloneAndWritesNothingUnasked() throws IOException {
    list("2024/区教育局/甲.csv", "校舍维修,100,120,120%,86,优");

    run(new ValidationOptions(List.of(folder), null, true, null));

    var document = new ObjectMapper().readTree(said.toString());
    assertThat(document.path("summary").path("answer").asInt()).isEqualTo(2);
    assertThat(document.path("projects").path(0).path("executed_yuan").decimalValue())
        .isEqualByComparingTo("1200000");
    List<String> found = new ArrayList<>();
    document
        .path("findings")
        .forEach(f -> found.add(f.path("rule_id").asText() + " " + f.path("locator").asText()));
    assertThat(found).containsExactly("K08 2024/区教育局/甲.csv!C3", "K34 2024/区教育局/甲.csv!F3");
  }

  @Test
  void whoIsResponsibleIsSaidNowhere() throws IOException {
    write(
        "2024/区教育局/甲.csv",
        """
        2024年度项目支出绩效自评汇总表
        项目名称,全年预算数（万元）,全年执行数（万元）,得分,负责人及电话,备忘甲
        校舍维修,100,120,96,王小明 13912345678,审核人赵大力13712345678
        """);

    run(folder);

    String page = Files.readString(results.resolve("自评检查.html"));
    for (String text : List.of(said.toString(), page)) {
      assertThat(text).contains("校舍维修").doesNotContain("王小明", "赵大力", "13912345678", "13712345678");
    }
  }

  private void list(String path, String rows) throws IOException {
    write(path, "2024年度项目支出绩效自评汇总表\n" + HEADINGS + rows);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(at(path).getParent());
    Files.writeString(at(path), text, StandardCharsets.UTF_8);
  }

  private Path at(String path) {
    return folder.resolve(path);
  }

  private ExitCode run(Path path) {
    return run(new ValidationOptions(List.of(path), results, false, null));
  }

  private ExitCode run(ValidationOptions options) {
    return new Validation(options, CONFIGURATION, LocalDate.of(2025, 3, 1))
        .run(new PrintWriter(said, true));
  }
}
