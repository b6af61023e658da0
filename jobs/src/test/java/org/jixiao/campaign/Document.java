package org.jixiao.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the tests.
 *
 * @param file where it lies, with forward slashes
 * @param path the path below an inbox under which it is read
 */
@SuppressWarnings("ArrayRecordComponent") // documents are told apart by their file, never compared
record Document(String file, String path, byte[] content) {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("jobs/samples/inbox"),
          Path.of("jobs/src/test/resources/corpus"),
          Path.of("jobs/src/test/resources/inbox"),
          Path.of("jobs/src/test/resources/narrative"));

  /** Larger ones are there to try the limits of the readers, and would take all the time. */
  private static final long LARGEST = 400_000;

  private static final String PATH = "# path:";

  /** Returns the documents of the source tree, in the order of their files. */
  static List<Document> all() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(Document::isDocument).sorted().map(Document::of).forEach(documents::add);
        }
      }
    }
    return documents;
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    try {
      return Files.isRegularFile(file)
          && Files.size(file) <= LARGEST
          && name.matches(".*\\.(?:xlsx|xls|docx|csv|txt|tsv|xml|html?)")
          && !name.matches("~\\$.*|.*\\.truth\\.\\w+");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document of(Path file) {
    try {
      String name = file.toString().replace('\\', '/');
      return new Document(name, pathBelowInbox(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path its truth names; without one, its place below the folder of documents. */
  private static String pathBelowInbox(Path file) throws IOException {
    Path truth = file.resolveSibling(file.getFileName() + ".truth.tsv");
    if (Files.exists(truth)) {
      for (String line : Files.readAllLines(truth, StandardCharsets.UTF_8)) {
        if (line.startsWith(PATH)) {
          return line.substring(PATH.length()).strip();
        }
      }
    }
    Path folder = FOLDERS.stream().filter(file::startsWith).findFirst().orElseThrow();
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
