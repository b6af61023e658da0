package org.jixiao.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Types;
import org.jixiao.job.Digest;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableName;

/** What tables and folders hold, as hashes that two warehouses share when they hold the same. */
final class Hashes {
  private Hashes() {}

  /**
   * Returns the hash of each table's rows, in whatever order they lie. Of times and names of runs
   * only the order within their column counts: they differ from run to run, the shape they give to
   * a history does not.
   */
  static SortedMap<String, String> tables(Catalog catalog, Iterable<TableName> names) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (TableName name : names) {
      hashes.put(name.toString(), rows(catalog.rows(name)));
    }
    return hashes;
  }

  /** Returns the same of tables that hold nothing, or are not there. */
  static SortedMap<String, String> withoutRows(Iterable<TableName> names) {
    SortedMap<String, String> hashes = new TreeMap<>();
    names.forEach(name -> hashes.put(name.toString(), rows(List.of())));
    return hashes;
  }

  private static String rows(List<Record> rows) {
    SortedSet<OffsetDateTime> times = new TreeSet<>();
    SortedSet<String> runs = new TreeSet<>();
    for (Record row : rows) {
      for (Types.NestedField field : row.struct().fields()) {
        Object value = row.getField(field.name());
        if (value instanceof OffsetDateTime time) {
          times.add(time);
        } else if (isRun(field) && value != null) {
          runs.add((String) value);
        }
      }
    }
    return hash(rows.stream().map(row -> line(row, times, runs)).sorted().toList());
  }

  private static String line(Record row, SortedSet<OffsetDateTime> times, SortedSet<String> runs) {
    List<String> cells = new ArrayList<>();
    for (Types.NestedField field : row.struct().fields()) {
      Object value = row.getField(field.name());
      if (value instanceof OffsetDateTime time) {
        value = "time " + times.headSet(time).size();
      } else if (isRun(field) && value != null) {
        value = "run " + runs.headSet((String) value).size();
      } else if (value instanceof ByteBuffer bytes) {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        value = Digest.ofContent(content);
      }
      cells.add(field.name() + "=" + value);
    }
    return String.join("\u001f", cells);
  }

  private static boolean isRun(Types.NestedField field) {
    return field.name().equals("run_id");
  }

  private static String hash(List<String> lines) {
    return lines.size()
        + " rows "
        + Digest.ofContent(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the hash of each file below a folder, and where links point; empty without folder. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths::iterator) {
          String name = folder.relativize(path).toString();
          if (Files.isSymbolicLink(path)) {
            hashes.put(name, "-> " + Files.readSymbolicLink(path));
          } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            hashes.put(name, Digest.ofContent(Files.readAllBytes(path)));
          } else {
            hashes.put(name, "folder");
          }
        }
      }
    }
    return hashes;
  }
}
