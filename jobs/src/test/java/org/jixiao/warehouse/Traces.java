package org.jixiao.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;

/** What a run that did not come to its end leaves in a catalog, where no reader of rows sees it. */
public final class Traces {
  private Traces() {}

  /**
   * Returns what is not as it is after a run that came to its end; empty where all is.
   *
   * @param state what stands
   * @param releaseId the name that state has in every table
   */
  public static List<String> of(WarehouseSettings settings, Snapshots state, String releaseId) {
    List<String> traces = new ArrayList<>();
    try (Catalog catalog = Catalog.open(settings)) {
      for (TableContract contract : TableCatalogue.load().all()) {
        TableName name = contract.table();
        if (!name.isLedger()) {
          catalog.table(name).ifPresent(table -> of(name, table, state, releaseId, traces));
        }
      }
    }
    lock(settings, traces);
    return traces;
  }

  private static void of(
      TableName name, Table table, Snapshots state, String releaseId, List<String> traces) {
    for (String ref : table.refs().keySet()) {
      if (ref.startsWith(Heads.branch(""))) {
        traces.add(name + " has the branch " + ref);
      }
    }
    Long wanted = state.of(name).orElse(null);
    Long head = table.currentSnapshot() == null ? null : table.currentSnapshot().snapshotId();
    SnapshotRef tag = table.refs().get(releaseId);
    if (wanted != null && !wanted.equals(head)) {
      traces.add(name + " has the head " + head + " for " + wanted);
    }
    if (wanted != null && (tag == null || tag.snapshotId() != wanted)) {
      traces.add(name + " has the tag " + tag + " for " + wanted);
    }
  }

  private static void lock(WarehouseSettings settings, List<String> traces) {
    try {
      new LockTable(settings).owner().ifPresent(owner -> traces.add("locked by " + owner));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
