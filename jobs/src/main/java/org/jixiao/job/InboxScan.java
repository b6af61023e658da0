package org.jixiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.inbox.InboxFile;
import org.jixiao.inbox.InboxListing;

/** What lies in the inbox: every file with the hash of its content. */
final class InboxScan {
  private static final Pattern YEAR_FOLDER = Pattern.compile("^(20\\d\\d)年?度?/.*");

  private InboxScan() {}

  /**
   * Returns the files below the inbox by path.
   *
   * @param year takes only what lies in that year's folder or in none; null for all
   * @throws JobException when the inbox is not a readable folder
   */
  static List<ScannedFile> of(Path inbox, Integer year) {
    FileNames.requireChinese();
    if (!Files.isDirectory(inbox)) {
      throw new JobException(
          ExitCode.USAGE, "收件文件夹不存在或不是文件夹：" + inbox + "。请给出一个文件夹，例如 ./jixiao run 收件/");
    }
    try {
      List<ScannedFile> files = new ArrayList<>();
      for (InboxFile file : InboxListing.list(inbox)) {
        var folder = YEAR_FOLDER.matcher(file.relativePath());
        if (year == null || !folder.matches() || folder.group(1).equals(year.toString())) {
          files.add(new ScannedFile(file.relativePath(), file.path(), Digest.ofFile(file.path())));
        }
      }
      return files;
    } catch (IOException e) {
      throw new JobException(ExitCode.USAGE, "收件文件夹读取失败：" + e.getMessage(), e);
    }
  }
}
