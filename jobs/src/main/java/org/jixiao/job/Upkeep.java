package org.jixiao.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Compaction;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.Heads;
import org.jixiao.warehouse.Maintenance;
import org.jixiao.warehouse.RunLock;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;
import org.jixiao.warehouse.WarehouseSettings;

/** Keeps the warehouse small and quick; what releases and held runs pin stays as it is. */
public final class Upkeep {
  /** Nobody else writes while the lock is held; an hour is for clocks of file servers. */
  private static final Duration ORPHAN_AGE = Duration.ofHours(1);

  private final RunOptions options;
  private final Configuration configuration;
  private final Clock clock;
  private final RunReport report;

  public Upkeep(RunOptions options, Configuration configuration, Clock clock) {
    this.options = options;
    this.configuration = configuration;
    this.clock = clock;
    this.report = RunReport.begin(options.command(), clock, Progress.silent());
  }

  /**
   * Compacts, expires, removes orphans.
   *
   * @param keepDays how long states that no release names are kept
   * @param apply whether to do it; if not, only tells what would be done
   */
  public RunResult run(int keepDays, boolean apply) {
    return new SoleWriter(options, configuration, clock, report)
        .run((settings, catalog, lock) -> run(settings, catalog, lock, keepDays, apply));
  }

  private RunResult run(
      WarehouseSettings settings, Catalog catalog, RunLock lock, int keepDays, boolean apply) {
    TableCatalogue tables = TableCatalogue.load();
    Ledger ledger = new Ledger(catalog);
    List<String> lines = new ArrayList<>();
    Instant now = clock.instant();
    try (Warehouse warehouse = Warehouse.onBranch(settings, tables, Heads.branch(report.runId()))) {
      Compaction compaction = new Compaction(warehouse);
      // A run that waits was computed from the state that stands; a new one would take its place.
      boolean someWait = !ledger.waiting().isEmpty();
      List<TableName> scattered = someWait ? List.of() : compaction.scattered();
      if (someWait) {
        lines.add("有待批的运行，这次不合并小文件。");
      }
      scattered.forEach(table -> lines.add((apply ? "已合并小文件：" : "将合并小文件：") + table));
      if (apply && !scattered.isEmpty()) {
        scattered.forEach(compaction::rewrite);
        stand(warehouse, ledger, new Heads(catalog), lock);
      }
      new Maintenance(warehouse, !apply)
          .run(now.minus(Duration.ofDays(keepDays)), now.minus(ORPHAN_AGE))
          .forEach(
              removed ->
                  lines.add(
                      (apply ? "已清除 " : "将清除 ")
                          + removed.table()
                          + "：过期状态 "
                          + removed.snapshots()
                          + " 个，无主文件 "
                          + removed.orphanFiles()
                          + " 个"));
    }
    if (lines.isEmpty()) {
      lines.add("没有需要维护的。");
    } else if (!apply) {
      lines.add("以上只是预告。确认后加 --apply 执行；各次发布和待批的运行不受影响。");
    }
    return new RunResult(ExitCode.DONE, apply, null, lines);
  }

  /** The same rows in fewer files are a new state; releases keep pointing to the old. */
  private void stand(Warehouse warehouse, Ledger ledger, Heads heads, RunLock lock) {
    LedgerRun standing = ledger.standing().orElse(null);
    if (standing == null) {
      return;
    }
    Snapshots state = warehouse.catalog().snapshots(warehouse.tables().all());
    lock.check();
    ledger.append(
        standing.rewritten(
            report.runId(), ledger.nextSequence(), options.command(), clock.instant(), state));
    FaultPoint.passed("compaction recorded");
    heads.moveTo(state, null, Set.of());
  }
}
