package org.jixiao.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A .zip of files. It is a submission that says nothing itself; each file in it is one of its own,
 * at the path {@code folder/a.zip!inner/form.xlsx}. Nothing is unpacked to disk.
 */
public final class Archive {
  private static final Pattern ENTRY = Pattern.compile("\\.[A-Za-z0-9]{1,5}!");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}:*?\"<>|!]");

  private static final byte[] MAGIC = {'P', 'K'};

  private Archive() {}

  /** Returns whether a path below the inbox is one of a file in an archive. */
  public static boolean isEntry(String relativePath) {
    return ENTRY.matcher(relativePath).find();
  }

  /** Returns the path of the archive a file is in; its own when it is in none. */
  public static String path(String relativePath) {
    Matcher entry = ENTRY.matcher(relativePath);
    return entry.find() ? relativePath.substring(0, entry.end() - 1) : relativePath;
  }

  /**
   * Returns what a function makes of each file in an archive, in the order of its directory. Empty
   * when the file is no archive, or one that {@link DocumentReader} turns back.
   *
   * @param each takes the path within the archive, cleaned of all that leads out of it and distinct
   *     within it, and the content
   * @throws IOException when the file cannot be read
   */
  public static <T> List<T> entriesOf(Path file, Limits limits, BiFunction<String, byte[], T> each)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(2), MAGIC) || Files.size(file) > limits.fileBytes()) {
        return List.of();
      }
    }
    return entries(Files.readAllBytes(file), limits, each);
  }

  /** Returns the same of an archive's content. */
  public static <T> List<T> entries(
      byte[] content, Limits limits, BiFunction<String, byte[], T> each) {
    try {
      boolean archive = ContentSniffer.sniff(content, limits) == ContentType.ARCHIVE;
      return archive ? read(content, limits, each) : List.of();
    } catch (Unreadable e) {
      return List.of();
    }
  }

  /**
   * Reads the whole of an archive.
   *
   * @throws Unreadable when any of it cannot be read: a part of what was sent is not taken for all
   */
  static <T> List<T> read(byte[] content, Limits limits, BiFunction<String, byte[], T> each)
      throws Unreadable {
    List<T> made = new ArrayList<>();
    try (ZipContent zip = open(content, limits)) {
      for (Map.Entry<String, ZipArchiveEntry> entry : named(zip, limits).entrySet()) {
        made.add(each.apply(entry.getKey(), bytes(zip, entry.getValue(), limits)));
      }
    } catch (UnpackGuard.Overflow e) {
      throw new Unreadable(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("压缩包不完整或已损坏，无法解压，请重新压缩后报送", e);
    }
    return made;
  }

  /**
   * Returns the content of one file of an archive.
   *
   * @param name as {@link #entries} gives it
   * @throws IOException when it cannot be had, as when the archive has changed since
   */
  public static byte[] entry(byte[] content, Limits limits, String name) throws IOException {
    try (ZipContent zip = open(content, limits)) {
      ZipArchiveEntry entry = named(zip, limits).get(name);
      if (entry == null) {
        throw new IOException("no " + name + " in the archive any more");
      }
      return bytes(zip, entry, limits);
    } catch (Unreadable e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static ZipContent open(byte[] content, Limits limits) throws IOException {
    return ZipContent.open(content, new UnpackGuard(limits, limits.archiveMegabytes()));
  }

  /** Returns the files by the names they are given. */
  private static Map<String, ZipArchiveEntry> named(ZipContent zip, Limits limits)
      throws Unreadable {
    List<ZipArchiveEntry> files = zip.files();
    if (files.isEmpty()) {
      throw new Unreadable("压缩包内没有文件，请检查后重新报送");
    }
    if (files.size() > limits.archiveEntries()) {
      throw new Unreadable(
          "压缩包内有 " + files.size() + " 个文件，超过 " + limits.archiveEntries() + " 个的上限，请分成几个压缩包重新报送");
    }
    Map<String, ZipArchiveEntry> named = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : files) {
      String name = cleaned(ZipContent.name(entry));
      String distinct = name;
      for (int i = 2; named.containsKey(distinct); i++) {
        distinct = name + "（" + i + "）"; // two files of one name are two files
      }
      named.put(distinct, entry);
    }
    return named;
  }

  private static byte[] bytes(ZipContent zip, ZipArchiveEntry entry, Limits limits)
      throws IOException, Unreadable {
    String name = ZipContent.name(entry);
    if (ZipContent.isEncrypted(entry)) {
      throw new Unreadable("压缩包设有密码（“" + name + "”已加密），无法读取，请取消密码后重新报送");
    }
    try (InputStream in = zip.open(entry)) {
      byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
      if (bytes.length > limits.fileBytes()) {
        throw new Unreadable(
            "压缩包中的“" + name + "”解压后超过 " + limits.fileMegabytes() + " MB 的上限，整个压缩包未读取；请取出后重新压缩报送");
      }
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
        throw new Unreadable("压缩包中的“" + name + "”与目录所记的大小或校验值不符，压缩包已损坏或被改动，请重新压缩后报送");
      }
      return bytes;
    }
  }

  /** Returns a path that stays where it is put: no drive, no root, no steps upwards. */
  private static String cleaned(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/+", -1)) {
      String clean = NOT_IN_NAMES.matcher(part).replaceAll("").strip();
      boolean drive = part.matches("[A-Za-z]:");
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..") && !drive) {
        parts.add(clean);
      }
    }
    return parts.isEmpty() ? "未命名" : String.join("/", parts);
  }
}
