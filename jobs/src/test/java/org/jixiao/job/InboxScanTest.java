package org.jixiao.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.inbox.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxScanTest {
  private static final Limits LIMITS = Limits.packaged();

  private static final SeenFiles NOTHING_SEEN = new SeenFiles("this program", new TreeMap<>());

  @TempDir Path inbox;

  @BeforeEach
  void files() throws IOException {
    for (String path :
        List.of(
            "2023/教育局/a.xlsx",
            "2024/教育局/b.xlsx",
            "2024年/民政局/c.csv",
            "2024年度/民政局/d.csv",
            "教育局/2023/e.docx",
            "20240/f.docx",
            "2024说明.txt")) {
      Files.createDirectories(inbox.resolve(path).getParent());
      Files.writeString(inbox.resolve(path), path);
    }
  }

  private List<ScannedFile> files(Integer year) {
    return InboxScan.of(inbox, year, LIMITS, NOTHING_SEEN, Instant.now()).files();
  }

  @ParameterizedTest
  @CsvSource({
    ", '2023/教育局/a.xlsx 2024/教育局/b.xlsx 20240/f.docx 2024年/民政局/c.csv 2024年度/民政局/d.csv"
        + " 2024说明.txt 教育局/2023/e.docx'",
    "2024, '2024/教育局/b.xlsx 20240/f.docx 2024年/民政局/c.csv 2024年度/民政局/d.csv 2024说明.txt"
        + " 教育局/2023/e.docx'",
    "2023, '2023/教育局/a.xlsx 20240/f.docx 2024说明.txt 教育局/2023/e.docx'",
    "2022, '20240/f.docx 2024说明.txt 教育局/2023/e.docx'"
  })
  void aYearTakesItsOwnFolderAndWhatLiesInNone(Integer year, String paths) {
    assertThat(files(year).stream().map(ScannedFile::relativePath))
        .containsExactly(paths.split(" ", -1));
  }

  @Test
  void aFileIsKnownByItsContent() throws IOException {
    Files.writeString(inbox.resolve("2023/教育局/copy.xlsx"), "2023/教育局/a.xlsx");
    List<ScannedFile> files = files(2023);

    assertThat(files.get(0).path()).hasContent("2023/教育局/a.xlsx");
    assertThat(files.get(0).submissionId())
        .matches("[0-9a-f]{64}")
        .isEqualTo(files.get(1).submissionId())
        .isNotEqualTo(files.get(2).submissionId());
  }

  @Test
  void filesOfAnArchiveAreFilesOfTheInbox() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(inbox.resolve("2023/教育局/材料.zip")), Charset.forName("GBK"))) {
      for (String name : List.of("自评表/甲.csv", "../../乙.csv", "自评表/")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith("/") ? new byte[0] : "2023/教育局/a.xlsx".getBytes(UTF_8));
      }
    }
    List<ScannedFile> files = files(2023);

    assertThat(files)
        .extracting(ScannedFile::relativePath)
        .containsExactly(
            "2023/教育局/a.xlsx",
            "2023/教育局/材料.zip",
            "2023/教育局/材料.zip!自评表/甲.csv",
            "2023/教育局/材料.zip!乙.csv",
            "20240/f.docx",
            "2024说明.txt",
            "教育局/2023/e.docx");
    assertThat(files.get(2).submissionId()).isEqualTo(files.get(0).submissionId());
    assertThat(new IncomingBytes(LIMITS).of(files.get(2).path(), files.get(2).entry()).content())
        .isEqualTo("2023/教育局/a.xlsx".getBytes(UTF_8));
  }

  @Test
  void anInboxThatIsNoFolderIsTheUsersToCorrect() {
    for (Path wrong : List.of(inbox.resolve("nowhere"), inbox.resolve("2024说明.txt"))) {
      assertThatThrownBy(() -> InboxScan.of(wrong, null, LIMITS, NOTHING_SEEN, Instant.now()))
          .isInstanceOfSatisfying(
              JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
          .hasMessageContaining(wrong.toString())
          .hasMessageContaining("收件文件夹");
    }
  }
}
