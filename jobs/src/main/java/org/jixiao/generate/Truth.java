package org.jixiao.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One kind of truth: a CSV file of what the papers of the inbox mean. */
final class Truth implements AutoCloseable {
  private final CSVPrinter printer;

  Truth(Path file, List<String> columns) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    printer =
        new CSVPrinter(
            writer,
            CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setHeader(columns.toArray(String[]::new))
                .get());
  }

  void add(List<String> values) throws IOException {
    printer.printRecord(values);
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
