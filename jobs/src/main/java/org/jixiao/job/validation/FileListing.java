package org.jixiao.job.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.inbox.InboxFile;
import org.jixiao.inbox.InboxListing;
import org.jixiao.interpret.FolderNames;
import org.jixiao.job.ExitCode;
import org.jixiao.job.JobException;

/** The files a department names: each file once, sorted by name. */
final class FileListing {
  /** An inbox is {@code <year>/<department>/…}; deeper folders are a department's own matter. */
  private static final int MOST_LEVELS = 4;

  private final List<ListedFile> files = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private FileListing() {}

  /**
   * Returns the files, and those below the folders.
   *
   * @throws JobException when a path is neither, or cannot be read
   */
  static List<ListedFile> of(List<Path> paths) {
    FileListing listing = new FileListing();
    for (Path path : paths) {
      try {
        listing.add(path);
      } catch (IOException e) {
        throw new JobException(ExitCode.USAGE, "无法读取：" + path + "（" + e.getMessage() + "）", e);
      }
    }
    listing.files.sort(Comparator.comparing(ListedFile::name));
    return List.copyOf(listing.files);
  }

  /**
   * Returns the topmost folder that belongs to the inbox a path lies in, so far as its names tell:
   * that of the year, or else the path itself.
   */
  static Path inboxOf(Path real) {
    Path folder = real;
    for (int level = 0; level < MOST_LEVELS && folder != null; level++) {
      if (folder.getFileName() != null && FolderNames.isYear(folder.getFileName().toString())) {
        return folder;
      }
      folder = folder.getParent();
    }
    return real;
  }

  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new JobException(ExitCode.USAGE, "没有这个文件或文件夹：" + path);
    }
    Path real = path.toRealPath();
    if (Files.isDirectory(real)) {
      List<InboxFile> found = InboxListing.list(real);
      boolean holdsYears =
          found.stream().map(InboxFile::relativePath).anyMatch(FileListing::beginsWithYear);
      String folders = holdsYears ? "" : foldersFromYear(real);
      for (InboxFile file : found) {
        add(folders + file.relativePath(), path + "/" + file.relativePath(), file.path());
      }
    } else {
      add(foldersFromYear(real.getParent()) + real.getFileName(), path.toString(), real);
    }
  }

  private void add(String name, String typed, Path real) {
    if (seen.add(real)) {
      // Two folders may hold files of one name; then what was typed tells them apart.
      files.add(new ListedFile(names.add(name) ? name : typed, real));
    }
  }

  private static boolean beginsWithYear(String relativePath) {
    int end = relativePath.indexOf('/');
    return end > 0 && FolderNames.isYear(relativePath.substring(0, end));
  }

  /** Returns the folders from that of the year down to this one; "" when there is none. */
  private static String foldersFromYear(Path folder) {
    Path year = inboxOf(folder);
    if (year.getFileName() == null || !FolderNames.isYear(year.getFileName().toString())) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (int i = year.getNameCount() - 1; i < folder.getNameCount(); i++) {
      names.append(folder.getName(i)).append('/');
    }
    return names.toString();
  }
}
