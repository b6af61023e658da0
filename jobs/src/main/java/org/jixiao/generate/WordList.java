package org.jixiao.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a word list in {@code resources/generate}, by the names in its first line. */
final class WordList {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();

  private WordList() {}

  /**
   * @throws IllegalStateException when the program was packed without the list
   */
  static List<CSVRecord> rows(String name) {
    String resource = "/generate/" + name + ".tsv";
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return FORMAT
          .parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** Returns the words of a cell that holds several. */
  static List<String> words(CSVRecord row, String column) {
    return List.of(row.get(column).split("/"));
  }
}
