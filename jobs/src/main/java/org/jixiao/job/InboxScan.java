package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.InboxFile;
import org.jixiao.inbox.InboxListing;
import org.jixiao.inbox.Limits;
import org.jixiao.interpret.FolderNames;

/** What lies in the inbox: every file, those in archives too, with the hash of its content. */
final class InboxScan {
  private InboxScan() {}

  /**
   * Returns the files below the inbox by path.
   *
   * @param year takes only what lies in that year's folder or in none; null for all
   * @throws JobException when the inbox is not a readable folder
   */
  static List<ScannedFile> of(Path inbox, Integer year, Limits limits) {
    FileNames.requireChinese();
    if (!Files.isDirectory(inbox)) {
      throw new JobException(
          ExitCode.USAGE, "收件文件夹不存在或不是文件夹：" + inbox + "。请给出一个文件夹，例如 ./jixiao run 收件/");
    }
    try {
      return InboxListing.list(inbox).parallelStream()
          .filter(
              file ->
                  year == null || FolderNames.yearOf(file.relativePath()).orElse(year).equals(year))
          .flatMap(file -> scanned(file, limits).stream())
          .toList();
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  /** Returns a file, and after an archive the files in it. */
  private static List<ScannedFile> scanned(InboxFile file, Limits limits) {
    String path = file.relativePath();
    List<ScannedFile> scanned = new ArrayList<>();
    try {
      scanned.add(new ScannedFile(path, file.path(), null, Digest.ofFile(file.path())));
      scanned.addAll(
          Archive.entriesOf(
              file.path(),
              limits,
              (name, content) ->
                  new ScannedFile(
                      path + "!" + name, file.path(), name, Digest.ofContent(content))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scanned;
  }

  private static JobException unreadable(IOException e) {
    return new JobException(ExitCode.USAGE, "收件文件夹读取失败：" + e.getMessage(), e);
  }
}
