package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse is kept small; what it released can still be asked for and printed. */
class UpkeepIT {
  @TempDir Path folder;

  @Test
  void whatWasReleasedOutlivesCorrectionsAndMaintenance() throws IOException {
    Path inbox = folder.resolve("收件");
    Path list = inbox.resolve("2024/映川区民政局/汇总.csv");
    Files.createDirectories(list.getParent());
    Launcher jixiao = Launcher.in(folder);
    write(list, "90.00");
    assertThat(jixiao.write("run", inbox.toString()).exitCode()).isZero();
    Path first = jixiao.releases().resolve("latest").toRealPath();
    Map<String, String> bytes = hashes(first);
    write(list, "88.00");
    assertThat(jixiao.write("run", inbox.toString()).exitCode()).isZero();
    String second = jixiao.releases().resolve("latest").toRealPath().getFileName().toString();

    Launcher.Ended told = jixiao.write("maintain", "--keep-days", "0");
    Path submissions = jixiao.warehouse().resolve("verbatim/submission");
    long statesBefore = states(submissions);
    assertThat(told.out()).contains("以上只是预告");
    Launcher.Ended done = jixiao.write("maintain", "--keep-days", "0", "--apply");
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).contains("已清除 verbatim.submission");
    assertThat(states(submissions)).isLessThan(statesBefore);

    delete(first);
    String id = first.getFileName().toString();
    Launcher.Ended printed = jixiao.write("publish", "--release", id);
    assertThat(printed.exitCode()).as(printed.err()).isZero();
    assertThat(printed.out()).doesNotContain("注意");
    assertThat(hashes(first)).isEqualTo(bytes);
    assertThat(jixiao.releases().resolve("latest").toRealPath().getFileName()).hasToString(second);
    assertThat(score(jixiao, "--release", id)).isEqualTo("90.0000");
    assertThat(score(jixiao)).isEqualTo("88.0000");
    assertThat(jixiao.read("diff", id, second).out())
        .contains("项目：新增 0，变更 1，减少 0")
        .contains("90.0000 → 88.0000");
    assertThat(revised(jixiao.releases().resolve(second)))
        .contains("变动 2024 全区 平均得分 90.00 88.00 -2.00");
    assertThat(jixiao.write("run", inbox.toString()).out()).contains("没有新内容");
    assertThat(jixiao.write("doctor").out()).contains("仓库完好");
  }

  private static List<String> revised(Path release) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(release.resolve("数据手册.xlsx").toFile())) {
      List<String> rows = new ArrayList<>();
      for (Row row : book.getSheet("修订说明")) {
        rows.add(
            Stream.of(2, 3, 4, 6, 7, 8)
                .map(column -> row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map(Cell::getStringCellValue)
                .collect(Collectors.joining(" ")));
      }
      return rows;
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static String score(Launcher jixiao, String... release) {
    String sql = "SELECT score_points FROM interpreted.project_evaluation";
    List<String> arguments =
        Stream.concat(Stream.of(sql, "--format", "csv"), Stream.of(release)).toList();
    Launcher.Ended ended = jixiao.read("sql", arguments.toArray(String[]::new));
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return ended.out().lines().toList().get(1);
  }

  /** Each state of a table has one file that lists its manifests. */
  private static long states(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table.resolve("metadata"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("snap-")).count();
    }
  }

  private static Map<String, String> hashes(Path release) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(release)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            release.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static void delete(Path release) throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void write(Path file, String score) throws IOException {
    Files.writeString(
        file,
        "项目名称,主管部门,全年预算数（万元）,全年执行数（万元）,自评得分\n城乡低保,映川区民政局,120.5,120.5," + score + "\n",
        StandardCharsets.UTF_8);
  }
}
