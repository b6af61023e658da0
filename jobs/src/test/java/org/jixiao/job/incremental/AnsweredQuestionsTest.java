package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.SparkFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a department writes into its 反馈.xlsx comes back beside the question. */
class AnsweredQuestionsTest {
  private static final String DEPARTMENT = "映川区教育局";
  private static final int ANSWER = 9;
  private static final int NUMBER = 10;
  private static final String STATISTICS =
      "SELECT * FROM statistics.department_profile ORDER BY scope, department_name";
  private static final String ANSWERS =
      "SELECT answer_text, superseded_by IS NULL FROM checked.answer ORDER BY answer_text";

  @TempDir Path folder;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  @Test
  void anAnswerIsShownUntilTheQuestionIsGoneAndOldReleasesStayAsTheyWere() throws IOException {
    Path inbox = folder.resolve("收件");
    Lists lists = new Lists(inbox);
    Bureau bureau = new Bureau(folder);
    write(
        inbox, "2024/映川区教育局/汇总.csv", "项目名称,全年预算数（万元）,全年执行数（万元）,自评得分\n校舍,100,90,\n安保,100,120,97\n");
    lists.write("映川区民政局", 3);
    Path first = bureau.run(inbox).release();
    Digests printed = Digests.of(first);
    List<String> statistics = bureau.query(null, STATISTICS);
    List<List<String>> asked = rows(first);
    assertThat(asked).hasSize(2).allMatch(row -> row.get(ANSWER).isEmpty());

    answer(first, inbox.resolve("2024/映川区教育局/回复.xlsx"), "按合同约定跨年支付，电话13812345678", "另行报送");
    Path second = bureau.run(inbox).release();
    assertThat(second).isNotEqualTo(first);
    assertThat(rows(second)).as("an answer closes nothing").hasSameSizeAs(asked);
    assertThat(column(second, ANSWER)).containsExactly("按合同约定跨年支付，电话***", "另行报送");
    assertThat(column(second, NUMBER)).isEqualTo(column(first, NUMBER));
    assertThat(book(second)).contains("按合同约定跨年支付，电话***", "另行报送");
    assertThat(bureau.query(null, STATISTICS)).as("no statistic moves").isEqualTo(statistics);
    assertThat(units(bureau)).isEqualTo("1");
    assertThat(Digests.of(first)).isEqualTo(printed);
    bureau.reprint(first.getFileName().toString());
    assertThat(Digests.of(first)).as("printed again").isEqualTo(printed);
    assertThat(String.join("\n", bureau.status())).doesNotContain("没有对上现有问题的答复");

    answer(second, inbox.resolve("2024/映川区教育局/回复二.xlsx"), "", "已另行报送");
    forge(second, inbox.resolve("2024/映川区教育局/误.xlsx"));
    lists.write("2024/映川区教育局/汇总.csv", DEPARTMENT, 2, "100", "万元");
    Path third = bureau.run(inbox).release();
    assertThat(column(third, ANSWER)).containsExactly("已另行报送");
    assertThat(bureau.query(null, ANSWERS))
        .containsExactly(
            "乱答,true", "又乱答,true", "另行报送,false", "已另行报送,true", "按合同约定跨年支付，电话13812345678,true");
    assertThat(String.join("\n", bureau.status()))
        .contains(
            "没有对上现有问题的答复",
            "2024/映川区教育局/误.xlsx!反馈!A2：“第一条”不是问题编号",
            "2024/映川区教育局/误.xlsx!反馈!A3：现在没有编号为 0000000000 的问题",
            "2024/映川区教育局/回复.xlsx!反馈!A2：现在没有编号为 " + column(first, NUMBER).get(0) + " 的问题");

    Bureau fresh = new Bureau(folder.resolve("fresh"));
    Contents.submit(bureau, fresh, folder.resolve("again"));
    Contents.assertSame(bureau, fresh, List.of("answers"));
  }

  private static void write(Path inbox, String path, String text) throws IOException {
    Path file = inbox.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Path feedback(Path release) {
    return release.resolve("departments/" + DEPARTMENT + "/反馈.xlsx");
  }

  private static List<List<String>> rows(Path release) throws IOException {
    try (InputStream in = Files.newInputStream(feedback(release));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<List<String>> rows = new ArrayList<>();
      for (int r = 1; r <= book.getSheet("反馈").getLastRowNum(); r++) {
        Row row = book.getSheet("反馈").getRow(r);
        rows.add(
            IntStream.rangeClosed(0, NUMBER).mapToObj(c -> row.getCell(c).toString()).toList());
      }
      return rows;
    }
  }

  private static List<String> column(Path release, int column) throws IOException {
    return rows(release).stream().map(row -> row.get(column)).toList();
  }

  private static List<String> book(Path release) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(release.resolve("数据手册.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.getSheet("待核事项").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    }
    return texts;
  }

  private static void answer(Path release, Path to, String... texts) throws IOException {
    edit(
        release,
        to,
        sheet -> {
          for (int r = 0; r < texts.length; r++) {
            sheet.getRow(r + 1).getCell(ANSWER).setCellValue(texts[r]);
          }
        });
  }

  private static void forge(Path release, Path to) throws IOException {
    edit(
        release,
        to,
        sheet -> {
          sheet.getRow(1).getCell(NUMBER).setCellValue("第一条");
          sheet.getRow(1).getCell(ANSWER).setCellValue("乱答");
          sheet.getRow(2).getCell(NUMBER).setCellValue("0000000000");
          sheet.getRow(2).getCell(ANSWER).setCellValue("又乱答");
        });
  }

  private static void edit(Path release, Path to, java.util.function.Consumer<XSSFSheet> change)
      throws IOException {
    try (InputStream in = Files.newInputStream(feedback(release));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book.getSheet("反馈"));
      Files.createDirectories(to.getParent());
      try (OutputStream out = Files.newOutputStream(to)) {
        book.write(out);
      }
    }
  }

  /** Returns how many department-years the last run computed. */
  private static String units(Bureau bureau) throws IOException {
    Path run = bureau.warehouse().resolve("runs").resolve(bureau.runs().get(0).runId());
    return new com.fasterxml.jackson.databind.ObjectMapper()
        .readTree(run.resolve("run.json").toFile())
        .path("department_years_computed")
        .asText();
  }
}
