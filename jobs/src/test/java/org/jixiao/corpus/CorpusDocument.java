package org.jixiao.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A document of the corpus and all that it says.
 *
 * @param name its path below the corpus
 * @param inboxPath the path below an inbox under which it is read
 */
record CorpusDocument(
    String name, Path file, String family, String inboxPath, List<CorpusValue> truth) {
  private static final String TRUTH = ".truth.tsv";
  private static final int COLUMNS = 5;

  /**
   * Returns the documents below a folder that have a truth beside them, in order of their names.
   */
  static List<CorpusDocument> below(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(TRUTH))
          .sorted()
          .map(truth -> of(root, truth))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusDocument of(Path root, Path truthFile) {
    String path = truthFile.toString();
    Path file = Path.of(path.substring(0, path.length() - TRUTH.length()));
    Map<String, String> head = new HashMap<>();
    List<CorpusValue> truth = new ArrayList<>();
    for (String line : lines(truthFile)) {
      if (line.startsWith("#")) {
        String[] parts = line.substring(1).split(":", 2);
        head.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
      } else if (!line.isBlank()) {
        String[] cells = line.split("\t", COLUMNS);
        if (cells.length < COLUMNS) {
          throw new IllegalArgumentException(truthFile + ": not five columns: " + line);
        }
        truth.add(new CorpusValue(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    String name = root.relativize(file).toString().replace('\\', '/');
    return new CorpusDocument(
        name, file, head.getOrDefault("family", "?"), head.getOrDefault("path", name), truth);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String format() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
