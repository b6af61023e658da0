package org.jixiao.job.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableContract;
import org.jixiao.warehouse.TableName;

/** What a warehouse says of the submissions that stand, whatever way it came there. */
final class Contents {
  private static final Set<String> LAYERS = Set.of("interpreted", "checked", "statistics");
  private static final Set<String> OF_TIMES =
      Set.of("interpreted.project_evaluation_history", "interpreted.project_change");
  private static final TableName SUBMISSION = TableName.of("verbatim.submission");

  private Contents() {}

  /** Returns the rows of every table that follows from the submissions that stand, sorted. */
  private static Map<String, List<String>> of(Bureau bureau) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (TableContract contract : TableCatalogue.load().all()) {
      TableName table = contract.table();
      if (LAYERS.contains(table.layer()) && !OF_TIMES.contains(table.toString())) {
        tables.put(table.toString(), texts(bureau.rows(table, contract.schema().fieldNames())));
      }
    }
    return tables;
  }

  /** Fails where a table of one is not, row for row, that of the other. */
  static void assertSame(Bureau grown, Bureau fresh, List<String> story) {
    Map<String, List<String>> expected = of(fresh);
    Map<String, List<String>> found = of(grown);
    assertThat(expected.get("interpreted.project_evaluation")).isNotEmpty();
    expected.forEach(
        (table, rows) -> assertThat(found.get(table)).as("%s of %s", table, story).isEqualTo(rows));
  }

  private static List<String> texts(List<Record> rows) {
    return rows.stream().map(Record::toString).sorted().toList();
  }

  /**
   * Gives a fresh bureau what stands in another, in the order it was received there: which of two
   * forms of a project stands depends on it.
   */
  static void submit(Bureau from, Bureau to, Path folder) {
    SortedMap<OffsetDateTime, List<Record>> received = new TreeMap<>();
    for (Record row : from.rows(SUBMISSION, "relative_path", "content", "received_at", "outcome")) {
      if ("read".equals(row.getField("outcome"))) {
        received
            .computeIfAbsent(
                (OffsetDateTime) row.getField("received_at"), time -> new ArrayList<>())
            .add(row);
      }
    }
    OffsetDateTime last = received.lastKey();
    received.forEach(
        (time, rows) -> {
          Path inbox = folder.resolve("收件" + time.toEpochSecond());
          rows.forEach(row -> write(inbox, row));
          if (time.equals(last)) {
            to.run(inbox);
          } else {
            to.ingest(inbox);
          }
        });
  }

  private static void write(Path inbox, Record row) {
    try {
      Path file = inbox.resolve((String) row.getField("relative_path"));
      ByteBuffer content = ((ByteBuffer) row.getField("content")).duplicate();
      byte[] bytes = new byte[content.remaining()];
      content.get(bytes);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
