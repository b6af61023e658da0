package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.iceberg.data.Record;
import org.jixiao.SparkFixture;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A warehouse written by an earlier version goes on in this one. Iceberg writes whole paths into
 * its files, so each version's warehouse lies where it was made: {@code
 * /tmp/jixiao-fixture-VERSION}; see {@code warehouses/README.md} among the test resources.
 */
class MigrationTest {
  private static final Path HOME = Path.of("/tmp/jixiao-fixture-1");
  private static final String OLD_RELEASE = "20260331-442ec79d";
  private static final String PROJECTS =
      "SELECT fiscal_year, project_name, score_points FROM interpreted.project_evaluation"
          + " ORDER BY fiscal_year, project_name";

  @TempDir Path folder;

  private FileChannel turn;

  @BeforeAll
  static void freeSpark() {
    SparkFixture.stop();
  }

  /** Another build on this machine may be at the same place. */
  @BeforeEach
  void unpack() throws IOException {
    turn =
        FileChannel.open(
            Path.of(HOME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    turn.lock();
    delete();
    try (InputStream packed = getClass().getResourceAsStream("/warehouses/1.zip");
        ZipInputStream zip = new ZipInputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = HOME.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  @AfterEach
  void clean() throws IOException {
    delete();
    turn.close();
  }

  @Test
  void itIsReadAsItIsAndTakenFurtherByTheNextRun() {
    Bureau bureau = new Bureau(HOME);
    assertThat(String.join("\n", bureau.status()))
        .contains("共 2 次", "共 2 个", "20260430-b851a8c1", "坏表.xlsx");
    List<String> projects = bureau.query(null, PROJECTS);
    assertThat(projects).hasSize(7).contains("2024,城乡低保,92.0000");
    assertThat(bureau.query(OLD_RELEASE, PROJECTS)).contains("2024,城乡低保,90.0000");
    List<String> received = verbatim(bureau);
    assertThat(received).hasSize(7);

    assertThat(bureau.run(HOME.resolve("收件")).exitCode()).isEqualTo(ExitCode.DONE);

    assertThat(verbatim(bureau)).isEqualTo(received);
    assertThat(bureau.query(null, PROJECTS)).isEqualTo(projects);
    assertThat(bureau.query(OLD_RELEASE, PROJECTS)).contains("2024,城乡低保,90.0000");
    assertThat(bureau.query(null, "SELECT count(*) FROM interpreted.project_evaluation_history"))
        .containsExactly("7");
    assertThat(String.join("\n", bureau.status())).contains("共 3 次", "20260430-b851a8c1");
    assertThatThrownBy(() -> bureau.reprint("20260430-b851a8c1"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("旧版程序");
    assertThat(bureau.runWithoutSpark(HOME.resolve("收件")).changed()).isFalse();

    Bureau fresh = new Bureau(folder.resolve("fresh"));
    Contents.submit(bureau, fresh, folder.resolve("收件"));
    Contents.assertSame(bureau, fresh, List.of("migrated"));
  }

  /** All that was received, when and under which path, and what became of it. */
  private static List<String> verbatim(Bureau bureau) {
    return bureau
        .rows(
            TableName.of("verbatim.submission"),
            "submission_id",
            "relative_path",
            "received_at",
            "outcome",
            "content")
        .stream()
        .map(Record::toString)
        .sorted()
        .toList();
  }

  private static void delete() throws IOException {
    if (Files.exists(HOME)) {
      try (Stream<Path> files = Files.walk(HOME)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
