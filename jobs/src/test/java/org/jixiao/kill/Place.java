package org.jixiao.kill;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jixiao.job.Configuration;
import org.jixiao.warehouse.WarehouseSettings;

/**
 * Where the runs happen. Tables name their files by full path, so a warehouse kept for later is put
 * back at the place it was written at.
 */
record Place(Path folder) {
  Path warehouse() {
    return folder.resolve("warehouse");
  }

  Path releases() {
    return folder.resolve("releases");
  }

  /** Returns where processes put what they need while they live; killed ones leave it. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  WarehouseSettings settings() {
    return new WarehouseSettings(warehouse(), null, Configuration.load(null).catalog(), Map.of());
  }

  /** Keeps what there is now under a name. */
  void keep(String name) throws IOException {
    copy(warehouse(), kept(name).resolve("warehouse"));
    copy(releases(), kept(name).resolve("releases"));
  }

  /** Puts back what was kept; nothing where nothing was kept under the name. */
  void restore(String name) throws IOException {
    delete(warehouse());
    delete(releases());
    delete(temporary());
    Files.createDirectories(temporary());
    if (Files.exists(kept(name))) {
      copy(kept(name).resolve("warehouse"), warehouse());
      copy(kept(name).resolve("releases"), releases());
    }
  }

  private Path kept(String name) {
    return folder.resolve("kept").resolve(name);
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(path)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, IOException failure)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
