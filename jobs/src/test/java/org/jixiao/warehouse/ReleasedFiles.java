package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;

/** The Parquet files that hold the tables as the newest release of a warehouse prints them. */
public final class ReleasedFiles {
  private static final TableName RELEASE = TableName.of("ledger.release");

  private ReleasedFiles() {}

  /**
   * Returns the paths of each table's files; a table without rows is not among them.
   *
   * @param catalog properties of the Iceberg catalog as configured
   */
  public static SortedMap<TableName, List<String>> of(Path warehouse, Map<String, String> catalog) {
    try (Catalog opened = Catalog.open(new WarehouseSettings(warehouse, null, catalog, Map.of()))) {
      Record release =
          opened.rows(RELEASE).stream()
              .max(Comparator.comparing(row -> (OffsetDateTime) row.getField("published_at")))
              .orElseThrow();
      SortedMap<TableName, List<String>> files = new TreeMap<>();
      Snapshots.parse((String) release.getField("snapshots"))
          .byTable()
          .forEach((name, id) -> files.put(name, files(opened.table(name).orElseThrow(), id)));
      return files;
    }
  }

  private static List<String> files(Table table, long snapshot) {
    List<String> paths = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks =
        table.newScan().useSnapshot(snapshot).planFiles()) {
      for (FileScanTask task : tasks) {
        if (!task.deletes().isEmpty()) {
          throw new AssertionError("rows of a file are deleted: " + task.file().location());
        }
        paths.add(task.file().location());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }
}
