package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that cannot be read end with a reason; what lies beside them is all there. */
class BadInputIT {
  private static final String DEPARTMENT = "2024/映川区教育局";

  @TempDir Path folder;

  @Test
  void badFilesAreTurnedBackAndTheGoodOnesAreAllThere() throws IOException {
    Path department = Files.createDirectories(folder.resolve("收件").resolve(DEPARTMENT));
    Path good = Launcher.SAMPLE_INBOX.resolve(DEPARTMENT).resolve("附件1-3 校园安保自评表.xlsx");
    byte[] workbook = Files.readAllBytes(good);
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    Files.write(department.resolve("完好.xlsx"), workbook);
    Files.write(department.resolve("完好的副本.xlsx"), workbook);
    Files.write(department.resolve("空.xlsx"), new byte[0]);
    Files.write(department.resolve("截断.xlsx"), Arrays.copyOf(workbook, workbook.length / 2));
    Files.write(
        department.resolve("图片.xlsx"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    Files.write(department.resolve("乱码.csv"), noise);
    Files.write(department.resolve("~$完好.xlsx"), new byte[] {1, 2, 3});
    Launcher jixiao = Launcher.in(folder);

    Launcher.Ended ended = jixiao.write("run", folder.resolve("收件").toString());

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("收件 7 个 = 读取 1 + 退回 4 + 忽略 1 + 重复 1");
    assertThat(
            jixiao.query("SELECT project_name, score_points FROM interpreted.project_evaluation"))
        .hasSize(1);
    assertThat(
            jixiao
                .query(
                    "SELECT file_name, outcome, reason IS NOT NULL AS told FROM"
                        + " verbatim.submission ORDER BY file_name")
                .stream()
                .map(row -> String.join(" ", row.toList())))
        .containsExactlyInAnyOrder(
            "~$完好.xlsx ignored true",
            "乱码.csv rejected true",
            "完好.xlsx read false",
            "截断.xlsx rejected true",
            "空.xlsx rejected true",
            "图片.xlsx rejected true");
    Launcher.Ended status = jixiao.read("status");
    assertThat(status.out())
        .contains(DEPARTMENT + "/空.xlsx：文件为空")
        .contains("收件 7 个 = 读取 1 + 退回 4 + 忽略 1 + 重复 1")
        .contains(DEPARTMENT + "/完好的副本.xlsx = " + DEPARTMENT + "/完好.xlsx");
  }

  @Test
  void nothingReadableExitsTwenty() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("收件"));
    Files.write(inbox.resolve("空.csv"), new byte[0]);

    Launcher.Ended ended = Launcher.in(folder).write("run", inbox.toString());

    assertThat(ended.exitCode()).isEqualTo(20);
    assertThat(ended.out()).contains("没有能读取的文件");
    assertThat(folder.resolve("releases")).doesNotExist();
  }

  @Test
  void aMissingInboxIsSaidInOneLine() {
    Launcher.Ended ended = Launcher.in(folder).write("run", folder.resolve("没有").toString());

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().strip()).startsWith("jixiao: 收件文件夹不存在").doesNotContain("\n");
  }

  @Test
  void anUnwritableWarehouseIsSaidInOneLine() throws IOException {
    Path occupied = Files.writeString(folder.resolve("warehouse"), "a file, not a folder");

    Launcher.Ended ended = Launcher.in(folder).write("run");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err().strip()).startsWith("jixiao: 仓库文件夹无法写入：").doesNotContain("\n");
    assertThat(occupied).hasContent("a file, not a folder");
  }
}
