package org.jixiao.warehouse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.actions.SparkActions;

/**
 * Removes what no release, no held run and no recent state needs: old snapshots with the files only
 * they use, and files no snapshot knows.
 */
public final class Maintenance {
  private final Warehouse warehouse;
  private final boolean dryRun;

  /**
   * @param dryRun whether to tell only
   */
  public Maintenance(Warehouse warehouse, boolean dryRun) {
    this.warehouse = warehouse;
    this.dryRun = dryRun;
  }

  /** What was, or would be, removed of a table. */
  public record Removed(TableName table, int snapshots, int orphanFiles) {}

  /**
   * Does so for every table; those with nothing to remove are left out.
   *
   * @param expireBefore states older than this go, unless a tag or a branch names them
   * @param orphansBefore files older than this that no state knows go; later than any run that may
   *     still be writing
   */
  public List<Removed> run(Instant expireBefore, Instant orphansBefore) {
    List<Removed> removed = new ArrayList<>();
    for (TableContract contract : warehouse.tables().all()) {
      Optional<Table> table = warehouse.catalog().table(contract.table());
      if (table.isPresent()) {
        Removed of =
            new Removed(
                contract.table(),
                expire(table.get(), expireBefore),
                orphans(table.get(), orphansBefore));
        if (of.snapshots() + of.orphanFiles() > 0) {
          removed.add(of);
        }
      }
    }
    return removed;
  }

  private int expire(Table table, Instant before) {
    ExpireSnapshots expiry =
        table.expireSnapshots().expireOlderThan(before.toEpochMilli()).retainLast(1);
    List<Snapshot> expired = expiry.apply();
    if (!dryRun && !expired.isEmpty()) {
      FaultPoint.passed("before expiry of " + table.name());
      expiry.commit();
      FaultPoint.passed("after expiry of " + table.name());
    }
    return expired.size();
  }

  private int orphans(Table table, Instant before) {
    table.refresh();
    List<String> files = java.util.Collections.synchronizedList(new ArrayList<>());
    var action =
        SparkActions.get(warehouse.spark())
            .deleteOrphanFiles(table)
            .olderThan(before.toEpochMilli());
    (dryRun
            ? action.deleteWith(files::add)
            : action.deleteWith(
                file -> {
                  files.add(file);
                  table.io().deleteFile(file);
                }))
        .execute();
    return files.size();
  }
}
