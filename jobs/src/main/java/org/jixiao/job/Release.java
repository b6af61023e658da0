package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.publish.ReleaseFolder;

/** A release on disk: a folder that appears whole, and {@code latest} pointing to the newest. */
final class Release {
  private static final String LATEST = "latest";
  private static final String STAGING = ".staging-";

  private Release() {}

  /** Returns where a release lies; null for no release. */
  static Path folder(Path releases, String releaseId) {
    return releaseId == null ? null : releases.resolve(releaseId);
  }

  /** Returns whether the release is there; it appears only whole. */
  static boolean isWhole(Path releases, String releaseId) {
    return releaseId == null
        || Files.isRegularFile(releases.resolve(releaseId).resolve("release.json"));
  }

  /**
   * Renders the release beside its place and moves it there, then turns {@code latest} to it.
   *
   * @throws JobException when the folder cannot be written
   */
  static Path publish(Path releases, ReleaseContent content) {
    Path folder = releases.resolve(content.releaseId());
    try {
      Files.createDirectories(releases);
      clearStaging(releases);
      Path staging = releases.resolve(STAGING + content.releaseId());
      Files.createDirectory(staging);
      ReleaseFolder.write(staging, content);
      // A killed run must leave the earlier folder whole or not at its place.
      Path replaced = releases.resolve(STAGING + "replaced");
      if (Files.exists(folder)) {
        Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
      pointLatest(releases, content.releaseId());
      clearStaging(releases);
      return folder;
    } catch (IOException e) {
      throw new JobException(
          ExitCode.USAGE,
          "发布文件夹无法写入：" + releases + "（" + e.getMessage() + "）。请检查权限和磁盘，或用 --releases 另指。",
          e);
    }
  }

  private static void pointLatest(Path releases, String releaseId) throws IOException {
    Path next = releases.resolve(STAGING + LATEST);
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, Path.of(releaseId));
    Files.move(
        next,
        releases.resolve(LATEST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was replaced and what a killed run left; only one run at a time publishes. */
  private static void clearStaging(Path releases) throws IOException {
    try (Stream<Path> left = Files.list(releases)) {
      List<Path> staging =
          left.filter(path -> path.getFileName().toString().startsWith(STAGING)).toList();
      for (Path path : staging) {
        delete(path);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
