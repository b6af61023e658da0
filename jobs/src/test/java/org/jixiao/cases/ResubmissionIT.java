package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department corrects a file and sends it again under its name. */
class ResubmissionIT {
  @TempDir Path folder;

  @Test
  void theNewContentStandsAndTheOldIsKept() throws IOException {
    Path inbox = folder.resolve("收件");
    Path list = inbox.resolve("2024/映川区民政局/汇总.csv");
    Files.createDirectories(list.getParent());
    Launcher jixiao = Launcher.in(folder);

    write(list, "90.00");
    assertThat(jixiao.write("run", inbox.toString()).exitCode()).isZero();
    write(list, "88.00");
    Launcher.Ended corrected = jixiao.write("run", inbox.toString());

    assertThat(corrected.exitCode()).as(corrected.err()).isZero();
    assertThat(corrected.out()).contains("平均 88.00分");
    assertThat(
            jixiao
                .query("SELECT outcome, count(*) AS n FROM verbatim.submission GROUP BY outcome")
                .stream()
                .map(row -> String.join(" ", row.toList())))
        .containsExactlyInAnyOrder("read 1", "superseded 1");

    write(list, "90.00");
    Launcher.Ended reverted = jixiao.write("run", inbox.toString());

    assertThat(reverted.out()).contains("平均 90.00分");
    assertThat(jixiao.query("SELECT score_points FROM interpreted.project_evaluation"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(0)).isEqualTo("90.0000"));
  }

  @Test
  void aFileMovedToItsFolderIsReadAsThere() throws IOException {
    Path inbox = folder.resolve("收件");
    Path list = inbox.resolve("2023/汇总.csv");
    Path moved = inbox.resolve("2024/汇总.csv");
    Files.createDirectories(list.getParent());
    Files.createDirectories(moved.getParent());
    Launcher jixiao = Launcher.in(folder);
    write(list, "90.00");
    assertThat(jixiao.write("run", inbox.toString()).exitCode()).isZero();

    Files.move(list, moved);
    Launcher.Ended again = jixiao.write("run", inbox.toString());

    // The department is gone from the year it was first taken for, so somebody must look.
    assertThat(again.exitCode()).as(again.err()).isEqualTo(10);
    assertThat(again.out()).contains("2023 年度少了 1 个部门");
    String run = again.out().replaceAll("(?s).*approve (\\S+) .*", "$1");
    assertThat(jixiao.write("approve", run, "--reason", "放错了文件夹").exitCode()).isZero();
    assertThat(jixiao.query("SELECT fiscal_year, locator FROM interpreted.project_evaluation"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get(0)).isEqualTo("2024");
              assertThat(row.get(1)).startsWith("2024/汇总.csv!");
            });
  }

  private static void write(Path file, String score) throws IOException {
    Files.writeString(
        file,
        "项目名称,主管部门,全年预算数（万元）,全年执行数（万元）,自评得分\n城乡低保,映川区民政局,120.5,120.5," + score + "\n",
        StandardCharsets.UTF_8);
  }
}
