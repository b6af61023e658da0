package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.Limits;

/** Fetches the bytes of files; an archive is kept while its files are asked for. */
final class IncomingBytes {
  /**
   * What was fetched.
   *
   * @param content empty when the file is too large to be fetched
   * @param size of the file, in bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Incoming(byte[] content, long size) {
    boolean isTooLarge() {
      return content.length < size;
    }
  }

  private final Limits limits;
  private Path archive;
  private byte[] archiveContent;

  IncomingBytes(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns the bytes of a file.
   *
   * @param entry its name within the archive at the path; null when the path is the file's own
   */
  Incoming of(Path path, String entry) {
    try {
      long size = Files.size(path);
      if (entry == null && size > limits.fileBytes()) {
        return new Incoming(new byte[0], size);
      }
      byte[] content = entry == null ? Files.readAllBytes(path) : ofEntry(path, entry);
      return new Incoming(content, content.length);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private byte[] ofEntry(Path path, String entry) throws IOException {
    if (!path.equals(archive)) {
      archiveContent = Files.readAllBytes(path);
      archive = path;
    }
    return Archive.entry(archiveContent, limits, entry);
  }
}
