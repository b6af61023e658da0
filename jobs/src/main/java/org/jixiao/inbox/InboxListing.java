package org.jixiao.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What lies in an inbox. */
public final class InboxListing {
  private static final Set<String> IGNORED_NAMES =
      Set.of(".ds_store", "thumbs.db", "desktop.ini", "自评检查.html", "自评检查.xlsx");

  private InboxListing() {}

  /**
   * Returns all regular files below the inbox, sorted by relative path, those ignored by name among
   * them. The inbox itself may be a symbolic link; links inside it are not followed, so that a
   * listing ends and stays within the inbox.
   *
   * @throws IOException when the inbox or a folder below it cannot be read
   */
  public static List<InboxFile> list(Path inbox) throws IOException {
    Path root = inbox.toRealPath();
    List<InboxFile> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(new InboxFile(relative(root, file), file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(InboxFile::relativePath));
    return files;
  }

  /**
   * Returns whether a file is passed over by its name: editors' lock files, folder settings,
   * results of a department's own check.
   */
  public static boolean ignoredByName(String relativePath) {
    String name = fileName(relativePath);
    return name.startsWith("~$")
        || name.startsWith("._")
        || IGNORED_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the last name of a path below the inbox; within its archive for a file of one. */
  public static String fileName(String relativePath) {
    String name = relativePath.substring(relativePath.lastIndexOf('/') + 1);
    return Archive.isEntry(name) ? name.substring(name.indexOf('!') + 1) : name;
  }

  private static String relative(Path root, Path file) {
    List<String> names = new ArrayList<>();
    root.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }
}
