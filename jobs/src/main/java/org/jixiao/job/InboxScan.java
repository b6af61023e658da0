package org.jixiao.job;

import java.io.IOException;
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
      List<ScannedFile> files = new ArrayList<>();
      for (InboxFile file : InboxListing.list(inbox)) {
        if (year == null || FolderNames.yearOf(file.relativePath()).orElse(year).equals(year)) {
          add(file, limits, files);
        }
      }
      return files;
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "收件文件夹读取失败：" + e.getMessage(), e);
    }
  }

  /** Adds a file, and after an archive the files in it. */
  private static void add(InboxFile file, Limits limits, List<ScannedFile> files)
      throws IOException {
    String path = file.relativePath();
    files.add(new ScannedFile(path, file.path(), null, Digest.ofFile(file.path())));
    files.addAll(
        Archive.entriesOf(
            file.path(),
            limits,
            (name, content) ->
                new ScannedFile(path + "!" + name, file.path(), name, Digest.ofContent(content))));
  }
}
