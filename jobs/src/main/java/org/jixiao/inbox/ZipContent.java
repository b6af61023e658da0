package org.jixiao.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A file in the zip format, read by its central directory, as all programs read it. */
final class ZipContent implements Closeable {
  /** More than this many entries take more memory than their bytes; no document has them. */
  private static final int MOST_ENTRIES = 20_000;

  /** What stands for a count of entries that is written elsewhere, or none. */
  private static final int NOT_STATED = 0xFFFF;

  private final ZipFile zip;
  private final UnpackGuard guard;
  private final List<ZipArchiveEntry> entries;

  private ZipContent(ZipFile zip, UnpackGuard guard) {
    this.zip = zip;
    this.guard = guard;
    this.entries = Collections.list(zip.getEntries());
  }

  /**
   * Opens a file.
   *
   * @throws IOException when it is not whole
   */
  static ZipContent open(byte[] content, UnpackGuard guard) throws IOException {
    if (headers(content) > MOST_ENTRIES) {
      throw new UnpackGuard.Overflow("压缩结构中的部分超过 " + MOST_ENTRIES + " 个，已拒绝读取；请拆分后重新报送");
    }
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setCharset(StandardCharsets.ISO_8859_1)
            .setUseUnicodeExtraFields(false)
            .setIgnoreLocalFileHeader(true)
            .get();
    ZipContent opened = new ZipContent(zip, guard);
    int stated = entriesStated(content);
    if (stated != NOT_STATED && stated != opened.entries.size()) {
      opened.close();
      throw new IOException("the directory of the file is not whole");
    }
    return opened;
  }

  /** Returns how often the mark of a directory entry occurs. */
  private static int headers(byte[] content) {
    int headers = 0;
    for (int i = 0; i + 3 < content.length; i++) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 1
          && content[i + 3] == 2) {
        headers++;
      }
    }
    return headers;
  }

  /** How many entries the end of the directory says there are. */
  private static int entriesStated(byte[] content) {
    for (int i = content.length - 22; i >= 0; i--) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 5
          && content[i + 3] == 6) {
        return (content[i + 10] & 0xFF) | (content[i + 11] & 0xFF) << 8;
      }
    }
    return NOT_STATED;
  }

  /** Returns the entries in the order of the directory, folders left out. */
  List<ZipArchiveEntry> files() {
    List<ZipArchiveEntry> files = new ArrayList<>();
    for (ZipArchiveEntry entry : entries) {
      if (!entry.isDirectory()) {
        files.add(entry);
      }
    }
    return files;
  }

  static boolean isEncrypted(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  /**
   * Returns the name of an entry: in UTF-8 where it says so, else by the rule for texts; Windows
   * writes GB18030, and macOS UTF-8 without saying so.
   */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return new String(raw, StandardCharsets.UTF_8);
    }
    return TextDecoder.decode(raw).orElseGet(() -> new String(raw, StandardCharsets.UTF_8));
  }

  /** Returns what an entry holds; the stream ends with an error when that is too much. */
  InputStream open(ZipArchiveEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new IOException("no data for " + entry.getName());
    }
    return guard.guarded(name(entry), in, entry.getCompressedSize());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
