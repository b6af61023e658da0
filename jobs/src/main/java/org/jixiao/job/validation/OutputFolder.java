package org.jixiao.job.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;

/** Where the page and the workbook go: never among the files that were checked. */
final class OutputFolder {
  private static final String NAME = "检查结果";

  private OutputFolder() {}

  /**
   * Returns the folder asked for; by default 检查结果 in the working folder, or beside the inbox when
   * the working folder lies in it. Creates nothing.
   *
   * @param asked null for the default
   * @throws JobException when the folder asked for lies in what is checked
   */
  static Path of(Path asked, List<Path> checked, Path working) {
    List<Path> inboxes = checked.stream().map(OutputFolder::inbox).toList();
    if (asked == null) {
      Path folder = working.resolve(NAME).toAbsolutePath().normalize();
      for (Path inbox : inboxes) {
        if (folder.startsWith(inbox) && inbox.getParent() != null) {
          folder = inbox.resolveSibling(NAME);
        }
      }
      return folder;
    }
    Path folder = real(asked);
    if (inboxes.stream().anyMatch(folder::startsWith)) {
      throw new JobException(ExitCode.USAGE, "结果不能写进所检查的文件夹：" + asked + "。请用 --output 另指一个文件夹。");
    }
    return folder;
  }

  /** A single file is its department's own affair, unless it lies in a year's folder. */
  private static Path inbox(Path checked) {
    return FileListing.inboxOf(real(checked));
  }

  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path there = absolute; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(absolute));
        } catch (IOException e) {
          return absolute;
        }
      }
    }
    return absolute;
  }
}
