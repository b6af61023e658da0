package org.jixiao.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout as it is after somebody has added rules and statistics and the launcher has built it:
 * the program of this one, with the files where the build packs them.
 */
final class PackedCheckout {
  private static final List<String> AS_HERE = List.of("pom.xml", "schemas", "conf", "jobs");
  private static final String SOURCES = "jobs";

  /** Among what is built: a temporary folder should hold no links that lead out of it. */
  private static final Path FOLDERS = Launcher.CHECKOUT.resolve("target/recipes");

  private PackedCheckout() {}

  /**
   * Returns the folder, in which {@code ./jixiao} finds all it needs.
   *
   * @param name tells it from other such checkouts
   */
  static Path with(String name, Map<Path, String> added) throws IOException {
    Path folder = FOLDERS.resolve(name);
    clear(folder);
    Path target = Files.createDirectories(folder.resolve("target"));
    for (String same : AS_HERE) {
      Files.createSymbolicLink(folder.resolve(same), Launcher.CHECKOUT.resolve(same));
    }
    Files.createSymbolicLink(target.resolve("libs"), Launcher.CHECKOUT.resolve("target/libs"));
    Files.copy(Launcher.CHECKOUT.resolve("jixiao"), folder.resolve("jixiao"));
    Path jar = target.resolve("jixiao.jar");
    Files.copy(Launcher.CHECKOUT.resolve("target/jixiao.jar"), jar);
    try (FileSystem packed = FileSystems.newFileSystem(jar)) {
      for (Map.Entry<Path, String> file : added.entrySet()) {
        Path place = packed.getPath("/" + Path.of(SOURCES).relativize(file.getKey()));
        if (Files.exists(place)) {
          throw new IllegalStateException(file.getKey() + " is there already");
        }
        Files.createDirectories(place.getParent());
        Files.writeString(place, file.getValue(), StandardCharsets.UTF_8);
      }
    }
    noArchive(target);
    return folder;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> paths;
      try (Stream<Path> walk = Files.walk(folder)) {
        paths = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : paths) {
        Files.delete(path);
      }
    }
  }

  /** An empty archive of classes is not used, and spares the minute it takes to write one. */
  private static void noArchive(Path target) throws IOException {
    for (int release : List.of(17, 21)) {
      Files.createFile(target.resolve("jixiao-" + release + ".jsa"));
    }
  }
}
