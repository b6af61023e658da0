package org.jixiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * What a file system says of a file without its being read. Whoever writes to a file, renames
 * another over it or sets its times moves its change time, which nobody can set.
 *
 * @param inode number of the file on its file system
 * @param size in bytes
 * @param modified time of the last change of its content
 * @param changed time of the last change of content, name or attributes
 */
record FileStamp(long inode, long size, Instant modified, Instant changed) {
  /** Clocks of file systems tick in up to two seconds: a write within a tick leaves no mark. */
  private static final long TICK_SECONDS = 3;

  private static final String UNIX = "unix";

  /**
   * Returns the stamp of a file; empty where the system knows no change times, or where the file
   * was changed so lately that it may change again unseen.
   *
   * @throws IOException when the file cannot be looked at
   */
  static Optional<FileStamp> of(Path file, Instant now) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return Optional.empty();
    }
    Map<String, Object> seen =
        Files.readAttributes(file, UNIX + ":ino,size,lastModifiedTime,ctime");
    FileStamp stamp =
        new FileStamp(
            (long) seen.get("ino"),
            (long) seen.get("size"),
            ((FileTime) seen.get("lastModifiedTime")).toInstant(),
            ((FileTime) seen.get("ctime")).toInstant());
    Instant settled = now.minus(TICK_SECONDS, ChronoUnit.SECONDS);
    return stamp.modified.isBefore(settled) && stamp.changed.isBefore(settled)
        ? Optional.of(stamp)
        : Optional.empty();
  }
}
