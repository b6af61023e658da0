package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program's jar and those of its libraries that a Spark installation does not have. */
final class ClusterJars {
  /** Names of the libraries interpretation and tables need on executors. */
  private static final List<String> BESIDE_SPARK =
      List.of(
          "iceberg-",
          "sqlite-jdbc",
          "postgresql",
          "poi",
          "xmlbeans",
          "SparseBitSet",
          "curvesapi",
          "commons-csv",
          "jackson-dataformat-yaml",
          "snakeyaml");

  private ClusterJars() {}

  /** Returns {@code spark.jars}, or nothing when the program does not run from its jar. */
  static Map<String, String> properties() {
    try {
      Path jar =
          Path.of(ClusterJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return Map.of();
      }
      List<String> jars = new ArrayList<>();
      jars.add(jar.toUri().toString());
      try (Stream<Path> libraries = Files.list(jar.resolveSibling("libs"))) {
        libraries
            .filter(ClusterJars::besideSpark)
            .sorted()
            .forEach(library -> jars.add(library.toUri().toString()));
      }
      return Map.of("spark.jars", String.join(",", jars));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the program's libraries", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean besideSpark(Path library) {
    String name = library.getFileName().toString();
    return BESIDE_SPARK.stream().anyMatch(name::startsWith);
  }
}
