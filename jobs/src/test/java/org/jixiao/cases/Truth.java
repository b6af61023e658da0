package org.jixiao.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What is known to be in the sample inbox, written down beside its documents. */
final class Truth {
  private static final Path FOLDER = Path.of("jobs/src/test/resources/samples");

  private Truth() {}

  static List<CSVRecord> rows(String file) {
    try (CSVParser parser =
        CSVParser.parse(
            FOLDER.resolve(file),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns lines "key column=value" such that equal figures are equal text. */
  static List<String> lines(List<CSVRecord> rows, List<String> key, List<String> columns) {
    List<String> lines = new ArrayList<>();
    for (CSVRecord row : rows) {
      String name = String.join("|", key.stream().map(row::get).toList());
      for (String column : columns) {
        lines.add(name + " " + column + "=" + canonical(column, row.get(column)));
      }
    }
    return lines.stream().sorted().toList();
  }

  /** Returns, of rows about the same subject, the one whose source stands over the others. */
  static List<CSVRecord> standing(List<CSVRecord> rows, List<String> key) {
    List<String> rank = List.of("form", "list", "narrative");
    Map<String, CSVRecord> standing = new TreeMap<>();
    for (CSVRecord row : rows) {
      standing.merge(
          String.join("|", key.stream().map(row::get).toList()),
          row,
          (a, b) -> rank.indexOf(a.get("source")) <= rank.indexOf(b.get("source")) ? a : b);
    }
    return List.copyOf(standing.values());
  }

  private static String canonical(String column, String text) {
    boolean number = column.matches(".*_(yuan|pct|points|count)|value");
    return number && !text.isEmpty()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text.strip();
  }
}
