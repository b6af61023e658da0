package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.publish.Originals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
  private static final String FIRST = "2026-04-30-aaaaaa";
  private static final String SECOND = "2026-05-31-bbbbbb";

  @TempDir Path folder;

  private Path releases;

  @BeforeEach
  void place() {
    releases = folder.resolve("out/releases");
  }

  private static Path publish(Path releases, ReleaseContent content) {
    Release.prepare(releases, content, Originals.NONE);
    return Release.publish(releases, content.releaseId());
  }

  @Test
  void aReleaseAppearsWholeAndIsTheLatest() throws IOException {
    Path release = publish(releases, content(FIRST, "映川区"));

    assertThat(release).isEqualTo(releases.resolve(FIRST));
    assertThat(names(release))
        .containsExactly("dashboard.html", "release.json", "数据手册.xlsx", "自评情况简报.docx");
    assertThat(names(releases)).containsExactly(FIRST, "latest");
    assertThat(Release.isWhole(releases, FIRST)).isTrue();
    assertThat(latest()).isEqualTo(FIRST);
  }

  @Test
  void latestTurnsToTheNewestAndTheOlderStays() throws IOException {
    publish(releases, content(FIRST, "映川区"));
    publish(releases, content(SECOND, "映川区"));

    assertThat(names(releases)).containsExactly(FIRST, SECOND, "latest");
    assertThat(latest()).isEqualTo(SECOND);
    assertThat(Release.isWhole(releases, FIRST)).isTrue();
  }

  @Test
  void latestCanBeMovedAwayWithItsReleases() throws IOException {
    publish(releases, content(FIRST, "映川区"));
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(releases, elsewhere);

    assertThat(elsewhere.resolve("latest/release.json")).isRegularFile();
  }

  @Test
  void theSameReleaseAgainReplacesIt() throws IOException {
    Path release = publish(releases, content(FIRST, "映川区"));
    Files.writeString(release.resolve("stray.txt"), "x");
    publish(releases, content(FIRST, "江东区"));

    assertThat(names(release))
        .containsExactly("dashboard.html", "release.json", "数据手册.xlsx", "自评情况简报.docx");
    assertThat(Files.readString(release.resolve("dashboard.html"))).contains("江东区");
    assertThat(names(releases)).containsExactly(FIRST, "latest");
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    Files.createDirectories(releases.resolve(".staging-" + FIRST + "/half"));
    Files.writeString(releases.resolve(".staging-" + FIRST + "/half/数据手册.xlsx"), "half");
    Files.createDirectories(releases.resolve(".staging-other"));
    Files.createSymbolicLink(releases.resolve(".staging-latest"), Path.of("nowhere"));
    Files.writeString(releases.resolve("读我.txt"), "somebody's");
    publish(releases, content(FIRST, "映川区"));

    assertThat(names(releases)).containsExactly(FIRST, "latest", "读我.txt");
    assertThat(names(releases.resolve(FIRST))).hasSize(4);
  }

  @Test
  void aLeftoverLinkIsRemovedNotWhatItPointsTo() throws IOException {
    Path precious = Files.createDirectories(folder.resolve("precious"));
    Files.writeString(precious.resolve("data"), "x");
    Files.createDirectories(releases);
    Files.createSymbolicLink(releases.resolve(".staging-link"), precious);
    publish(releases, content(FIRST, "映川区"));

    assertThat(precious.resolve("data")).isRegularFile();
  }

  @Test
  void aFolderThatCannotBeWrittenIsTheUsersToRepair() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> publish(file, content(FIRST, "映川区")))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--releases");
  }

  @Test
  void aLatestThatIsNoLinkIsNotRemovedSilently() throws IOException {
    Path latest = Files.createDirectories(releases.resolve("latest"));
    Files.writeString(latest.resolve("data"), "x");

    assertThatThrownBy(() -> publish(releases, content(FIRST, "映川区")))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
    assertThat(latest.resolve("data")).isRegularFile();
  }

  @Test
  void noReleaseIsWholeAndNowhere() {
    assertThat(Release.isWhole(releases, null)).isTrue();
    assertThat(Release.folder(releases, null)).isNull();
    assertThat(Release.isWhole(releases, FIRST)).isFalse();
  }

  private String latest() throws IOException {
    return Files.readSymbolicLink(releases.resolve("latest")).toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static ReleaseContent content(String id, String district) {
    return new ReleaseContent(
        id, LocalDate.of(2026, 4, 30), district, List.of(), List.of(), List.of(), List.of());
  }
}
