package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.RuntimeIOException;
import org.apache.iceberg.io.CloseableIterable;

/** Whether the files that states of tables are made of are there, in the size they were written. */
public final class FileCheck {
  private final Catalog catalog;
  private final Set<String> seen = new HashSet<>();

  public FileCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns what is missing or damaged of a state, as Chinese lines; nothing twice. */
  public List<String> faults(Snapshots state) {
    List<String> faults = new ArrayList<>();
    state
        .byTable()
        .forEach(
            (name, snapshot) -> {
              Table table = catalog.table(name).orElse(null);
              if (table == null || table.snapshot(snapshot) == null) {
                faults.add("表 " + name + " 没有快照 " + snapshot);
              } else {
                files(name, table, snapshot, faults);
              }
            });
    return faults;
  }

  private void files(TableName name, Table table, long snapshot, List<String> faults) {
    try (CloseableIterable<FileScanTask> tasks =
        table.newScan().useSnapshot(snapshot).planFiles()) {
      for (FileScanTask task : tasks) {
        String path = task.file().location();
        if (seen.add(path)) {
          var file = table.io().newInputFile(path);
          if (!file.exists()) {
            faults.add("表 " + name + " 缺数据文件 " + path);
          } else if (file.getLength() != task.file().fileSizeInBytes()) {
            faults.add("表 " + name + " 的数据文件大小不符 " + path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeIOException | org.apache.iceberg.exceptions.NotFoundException e) {
      faults.add("表 " + name + " 的清单文件损坏：" + e.getMessage());
    }
  }
}
