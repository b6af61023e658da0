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
import org.jixiao.publish.Originals;
import org.jixiao.publish.ReleaseFolder;
import org.jixiao.warehouse.FaultPoint;

/** A release on disk: a folder that appears whole, and {@code latest} pointing to the newest. */
final class Release {
  private static final String LATEST = "latest";
  private static final String STAGING = ".staging-";
  private static final String MANIFEST = "release.json";

  private Release() {}

  /** Returns where a release lies; null for no release. */
  static Path folder(Path releases, String releaseId) {
    return releaseId == null ? null : releases.resolve(releaseId);
  }

  /** Returns whether the release is there; it appears only whole. */
  static boolean isWhole(Path releases, String releaseId) {
    return releaseId == null || Files.isRegularFile(releases.resolve(releaseId).resolve(MANIFEST));
  }

  /**
   * Renders the release beside its place, where nobody looks.
   *
   * @return the hash of its manifest, which names the hashes of its files
   * @throws JobException when the folder cannot be written
   */
  static String prepare(Path releases, ReleaseContent content, Originals originals) {
    try {
      Files.createDirectories(releases);
      clearStaging(releases);
      Path staging = releases.resolve(STAGING + content.releaseId());
      Files.createDirectory(staging);
      FaultPoint.passed("release begun");
      ReleaseFolder.write(staging, content, originals);
      FaultPoint.passed("release prepared");
      return Digest.ofFile(staging.resolve(MANIFEST));
    } catch (IOException e) {
      throw unwritable(releases, e);
    }
  }

  /**
   * Moves the prepared release to its place and turns {@code latest} to it.
   *
   * @throws JobException when the folder cannot be written
   */
  static Path publish(Path releases, String releaseId) {
    Path folder = place(releases, releaseId);
    turnLatest(releases, releaseId);
    return folder;
  }

  /**
   * Moves the prepared release to its place.
   *
   * @throws JobException when the folder cannot be written
   */
  static Path place(Path releases, String releaseId) {
    Path folder = releases.resolve(releaseId);
    try {
      // A killed run must leave the earlier folder whole or not at its place.
      Path replaced = releases.resolve(STAGING + "replaced");
      if (Files.exists(folder)) {
        Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
        FaultPoint.passed("old release moved away");
      }
      Files.move(releases.resolve(STAGING + releaseId), folder, StandardCopyOption.ATOMIC_MOVE);
      FaultPoint.passed("release in place");
      clearStaging(releases);
      return folder;
    } catch (IOException e) {
      throw unwritable(releases, e);
    }
  }

  /** Returns the release {@code latest} points to; null when it points nowhere. */
  static String latest(Path releases) {
    try {
      Path link = releases.resolve(LATEST);
      return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).toString() : null;
    } catch (IOException e) {
      throw unwritable(releases, e);
    }
  }

  /** Turns {@code latest} to a release that is in place. */
  static void turnLatest(Path releases, String releaseId) {
    try {
      pointLatest(releases, releaseId);
      FaultPoint.passed("latest turned");
      clearStaging(releases);
    } catch (IOException e) {
      throw unwritable(releases, e);
    }
  }

  private static JobException unwritable(Path releases, IOException e) {
    return new JobException(
        ExitCode.USAGE,
        "发布文件夹无法写入：" + releases + "（" + e.getMessage() + "）。请检查权限和磁盘，或用 --releases 另指。",
        e);
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
