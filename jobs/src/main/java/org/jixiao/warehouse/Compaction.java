package org.jixiao.warehouse;

import java.util.List;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;

/** Writes tables anew that lie scattered over many small files, on the run's branch. */
public final class Compaction {
  /** Files a table may have for each place it is kept in before it is worth writing anew. */
  private static final int MOST_FILES = 10;

  private final Warehouse warehouse;

  public Compaction(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Returns the tables with more files than are good for reading; not those of the ledger. */
  public List<TableName> scattered() {
    return warehouse.tables().all().stream()
        .filter(contract -> contract.partition().isEmpty())
        .map(TableContract::table)
        .filter(name -> !name.isLedger())
        .filter(name -> warehouse.catalog().table(name).filter(Compaction::isScattered).isPresent())
        .toList();
  }

  private static boolean isScattered(Table table) {
    Snapshot snapshot = table.currentSnapshot();
    return snapshot != null
        && snapshot.dataManifests(table.io()).stream()
                .mapToInt(manifest -> manifest.existingFilesCount() + manifest.addedFilesCount())
                .sum()
            > MOST_FILES;
  }

  /** Writes the rows of a table anew; they stay the same. */
  public void rewrite(TableName table) {
    warehouse.replace(table, warehouse.read(table));
  }
}
