package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files packed with the program: table schemas, statistics, rules. */
public final class PackedFiles {
  private PackedFiles() {}

  /**
   * Returns the text of every file below a packed folder that ends in {@code suffix}, by path
   * relative to the folder with forward slashes, sorted; empty when there is no such folder.
   *
   * @param folder as {@code schemas/tables}, without leading slash
   */
  public static Map<String, String> texts(String folder, String suffix) {
    URL url = PackedFiles.class.getResource("/" + folder);
    return url == null ? Map.of() : textsAt(url, suffix);
  }

  static Map<String, String> textsAt(URL folder, String suffix) {
    try {
      if (!folder.getProtocol().equals("jar")) {
        return textsBelow(Path.of(folder.toURI()), suffix);
      }
      JarURLConnection connection = (JarURLConnection) folder.openConnection();
      Path file = Path.of(connection.getJarFileURL().toURI());
      // By path, not by URI: the latter can be open once in a process, and jobs run side by side.
      try (FileSystem jar = FileSystems.newFileSystem(file)) {
        return textsBelow(jar.getPath("/" + connection.getEntryName()), suffix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the packed folder " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> textsBelow(Path folder, String suffix) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        if (relative.endsWith(suffix)) {
          texts.put(relative, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
