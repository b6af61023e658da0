package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department checks its own files: no warehouse, no Spark, nothing written among them. */
class ValidateIT {
  private static final Path DEPARTMENT = Launcher.SAMPLE_INBOX.resolve("2024/映川区交通运输局");

  @TempDir Path folder;

  @Test
  void findingsAreToldWithTheirCellsAndKeptInTwoFiles() throws IOException {
    Launcher.Ended ended = Launcher.in(folder).check(DEPARTMENT.toString());

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("2024/映川区交通运输局/2024年度项目支出绩效自评表.xls：读到 2 个项目")
        .contains("（K34）", "工作表“农村公路养护”，单元格 J22", "所见：优（86.55分）", "应为：良", "办法：")
        .contains("文件 2 个：已读取 2", "结果：");
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("自评检查.html", "自评检查.xlsx");
    }
  }

  @Test
  void jsonIsAllThatStandsOnStandardOutput() throws IOException {
    Launcher.Ended ended =
        Launcher.in(folder).check(DEPARTMENT.toString(), "--json", "--fail-on", "answer:1");

    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(10);
    JsonNode document = new ObjectMapper().readTree(ended.out());
    assertThat(document.path("summary").path("read").asInt()).isEqualTo(2);
    assertThat(document.path("findings").findValuesAsText("rule_id")).contains("K34", "K08");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMissingPathIsTheUsersToCorrect() {
    Launcher.Ended ended = Launcher.in(folder).check(folder.resolve("没有").toString());

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("jixiao: 没有这个文件或文件夹").doesNotContain("\tat ");
  }

  @Test
  void noClassOfSparkOrOfTheTablesIsLoaded() throws Exception {
    Path classes = folder.resolve("classes");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-Xlog:class+load:file=" + classes,
                    "-jar",
                    Launcher.CHECKOUT.resolve("target/jixiao.jar").toString(),
                    "validate",
                    Launcher.SAMPLE_INBOX.toString(),
                    "--output",
                    folder.resolve("out").toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();

    assertThat(process.waitFor()).isZero();

    assertThat(Files.readAllLines(classes))
        .anyMatch(line -> line.contains("org.jixiao.check.RecordFaults"))
        .noneMatch(line -> line.contains(" org.apache.spark."))
        .noneMatch(line -> line.contains(" org.apache.iceberg."))
        .noneMatch(line -> line.contains(" scala."));
  }
}
