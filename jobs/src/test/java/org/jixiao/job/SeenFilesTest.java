package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.inbox.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFilesTest {
  private static final SeenFiles NOTHING = new SeenFiles("program 1", new TreeMap<>());
  private final Instant later = Instant.now().plusSeconds(3_600);

  @TempDir Path folder;

  private InboxScan look(SeenFiles before, Integer year) {
    return InboxScan.of(folder.resolve("inbox"), year, Limits.packaged(), before, later);
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve("inbox").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** What was seen, with hashes no content has: they show which files were not read again. */
  private static SeenFiles forged(SeenFiles seen) {
    TreeMap<String, SeenFiles.Seen> files = new TreeMap<>();
    seen.files()
        .forEach(
            (path, file) ->
                files.put(
                    path,
                    new SeenFiles.Seen(
                        file.stamp(),
                        file.contents().stream()
                            .map(content -> new SeenFiles.Content(content.entry(), "not read"))
                            .toList())));
    return new SeenFiles(seen.meaning(), files);
  }

  private static List<String> hashes(InboxScan scan) {
    return scan.files().stream().map(ScannedFile::submissionId).toList();
  }

  @Test
  void aFileAsItWasIsNotReadAgain() throws IOException {
    write("2024/a.csv", "甲");
    write("2024/b.csv", "乙");
    InboxScan first = look(NOTHING, null);

    assertThat(hashes(look(forged(first.seen()), null))).containsOnly("not read");
    assertThat(look(first.seen(), null).files()).isEqualTo(first.files());
  }

  @Test
  void aFileIsReadAgainHoweverItWasReplaced() throws IOException {
    Path written = write("2024/a.csv", "甲");
    Path renamed = write("2024/b.csv", "乙");
    SeenFiles seen = forged(look(NOTHING, null).seen());
    FileTime modified = Files.getLastModifiedTime(written);

    Files.writeString(written, "丙");
    Files.setLastModifiedTime(written, modified);
    Path other = Files.writeString(folder.resolve("other"), "丁");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(renamed));
    Files.move(other, renamed, StandardCopyOption.REPLACE_EXISTING);

    assertThat(hashes(look(seen, null)))
        .containsExactly(Digest.ofFile(written), Digest.ofFile(renamed));
  }

  @Test
  void aFileOfThisMomentMayStillChange() throws IOException {
    write("2024/a.csv", "甲");
    InboxScan scan =
        InboxScan.of(folder.resolve("inbox"), null, Limits.packaged(), NOTHING, Instant.now());

    assertThat(scan.files()).hasSize(1);
    assertThat(scan.seen().files()).isEmpty();
  }

  @Test
  void whatIsNotLookedAtStaysAndWhatIsGoneGoes() throws IOException {
    write("2023/a.csv", "甲");
    write("2024/b.csv", "乙");
    Path gone = write("2023/c.csv", "丙");
    SeenFiles seen = look(NOTHING, null).seen();
    Files.delete(gone);

    assertThat(look(seen, 2024).seen().files()).containsOnlyKeys("2023/a.csv", "2024/b.csv");
  }

  @Test
  void keepsFilesOfArchivesAndAnyName() throws IOException {
    write("2024/甲, \"乙\"\n丙.csv", "甲");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("inbox/2024/材料.zip")))) {
      zip.putNextEntry(new ZipEntry("表/丁.csv"));
      zip.write('1');
    }
    InboxScan scan = look(NOTHING, null);
    scan.seen().save(folder);

    assertThat(SeenFiles.load(folder, "program 1")).isEqualTo(scan.seen());
    assertThat(look(SeenFiles.load(folder, "program 1"), null).files()).isEqualTo(scan.files());
    assertThat(scan.files()).hasSize(3);
  }

  @Test
  void whatAnotherProgramSawOrNobodyCanReadCountsForNothing() throws IOException {
    write("2024/a.csv", "甲");
    look(NOTHING, null).seen().save(folder);

    assertThat(SeenFiles.load(folder, "program 2").files()).isEmpty();
    try (var kept = Files.list(folder)) {
      Path file = kept.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("Z,", "?,"));
    }
    assertThat(SeenFiles.load(folder, "program 1")).isEqualTo(NOTHING);
  }

  @Test
  void aFolderThatTakesNothingDoesNotStopARun() throws IOException {
    write("2024/a.csv", "甲");
    look(NOTHING, null).seen().save(folder.resolve("nowhere"));

    assertThat(SeenFiles.load(folder.resolve("nowhere"), "program 1")).isEqualTo(NOTHING);
  }
}
