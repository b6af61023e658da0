package org.jixiao.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;

/** What other readers of the tables see: the head of each, and the names given to states. */
public final class Heads {
  private static final String RUN = "run-";

  private final Catalog catalog;
  private final List<TableName> names;

  /** Returns the heads of all tables of the program, whatever is in them. */
  public Heads(Catalog catalog) {
    this.catalog = catalog;
    this.names = TableCatalogue.names();
  }

  /** Returns the branch a run writes to. */
  public static String branch(String runId) {
    return RUN + runId;
  }

  /**
   * Moves every table to a state, names it, and drops the branches of runs but those kept. Doing so
   * again changes nothing, so a run that died amid it is finished by the next.
   *
   * @param tag a name under which the state can be read for ever; null for none
   * @param kept branches that wait for a decision
   * @return the tables that were not as they now are
   */
  public List<TableName> moveTo(Snapshots state, String tag, Set<String> kept) {
    return names.parallelStream()
        .filter(name -> !name.isLedger())
        .filter(
            name ->
                catalog
                    .table(name)
                    .filter(table -> move(name, table, state, tag, kept))
                    .isPresent())
        .sorted()
        .toList();
  }

  private static boolean move(
      TableName name, Table table, Snapshots state, String tag, Set<String> kept) {
    ManageSnapshots changes = table.manageSnapshots();
    boolean changed = false;
    Optional<Long> wanted = state.of(name);
    if (wanted.isPresent()) {
      long snapshot = wanted.get();
      if (table.currentSnapshot() == null || table.currentSnapshot().snapshotId() != snapshot) {
        changes.setCurrentSnapshot(snapshot);
        changed = true;
      }
      if (tag != null) {
        SnapshotRef named = table.refs().get(tag);
        if (named == null) {
          changes.createTag(tag, snapshot);
          changed = true;
        } else if (named.snapshotId() != snapshot) {
          changes.replaceTag(tag, snapshot);
          changed = true;
        }
      }
    }
    for (String branch : runBranches(table)) {
      if (!kept.contains(branch)) {
        changes.removeBranch(branch);
        changed = true;
      }
    }
    if (changed) {
      FaultPoint.passed("before head of " + name);
      changes.commit();
      FaultPoint.passed("after head of " + name);
    }
    return changed;
  }

  private static Set<String> runBranches(Table table) {
    Set<String> branches = new TreeSet<>();
    table
        .refs()
        .forEach(
            (name, ref) -> {
              if (ref.isBranch() && name.startsWith(RUN)) {
                branches.add(name);
              }
            });
    return branches;
  }
}
