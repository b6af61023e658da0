package org.jixiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.LockHeldException;
import org.jixiao.warehouse.LockLostException;
import org.jixiao.warehouse.RunLock;
import org.jixiao.warehouse.WarehouseSettings;
import org.slf4j.LoggerFactory;

/**
 * Holds a warehouse alone while something is done to it, heals it first where a process died, and
 * records how it went.
 */
final class SoleWriter {
  private final RunOptions options;
  private final Configuration configuration;
  private final Clock clock;
  private final RunReport report;
  private final List<String> healed = new ArrayList<>();

  SoleWriter(RunOptions options, Configuration configuration, Clock clock, RunReport report) {
    this.options = options;
    this.configuration = configuration;
    this.clock = clock;
    this.report = report;
  }

  /** What is done under the lock. */
  interface Work {
    RunResult with(WarehouseSettings settings, Catalog catalog, RunLock lock);
  }

  /**
   * Does the work and returns what it came to.
   *
   * @throws JobException when it cannot go on for a reason the user can act on
   */
  RunResult run(Work work) {
    Path folder = writableFolder(options.warehouse());
    WarehouseSettings settings = options.settings(configuration);
    Path logs = folder.resolve("runs").resolve(report.runId());
    System.setProperty("jixiao.log", logs.resolve("run.log").toString());
    System.setProperty("jixiao.log.level", "warn");
    int exitCode = ExitCode.INTERNAL.code();
    try (RunLock lock = RunLock.acquire(settings, report.runId(), options.command(), clock);
        Catalog catalog = Catalog.open(settings)) {
      FaultPoint.passed("lock taken");
      heal(catalog, lock);
      FaultPoint.passed("healed");
      RunResult result = work.with(settings, catalog, lock);
      FaultPoint.passed("work done");
      exitCode = result.exitCode().code();
      return result;
    } catch (JobException e) {
      exitCode = e.exitCode().code();
      report.fact("failure", "未完成", e.getMessage());
      throw e;
    } catch (LockLostException e) {
      exitCode = ExitCode.LOCKED.code();
      throw new JobException(ExitCode.LOCKED, e.getMessage(), e);
    } catch (LockHeldException e) {
      exitCode = ExitCode.LOCKED.code();
      throw new JobException(ExitCode.LOCKED, "另一个运行正在使用仓库：" + e.getMessage() + "。请等它结束。", e);
    } catch (SQLException e) {
      if (DiskFull.caused(e)) {
        throw full(folder, e);
      }
      exitCode = ExitCode.USAGE.code();
      throw new JobException(
          ExitCode.USAGE, "目录数据库无法使用：" + e.getMessage() + "。若它已损坏，请运行 ./jixiao doctor。", e);
    } catch (RuntimeException | Error e) {
      // Hadoop's local file system throws an error, no exception, when the disk is full.
      if (DiskFull.caused(e)) {
        throw full(folder, e);
      }
      throw e;
    } finally {
      writeReport(logs, exitCode);
    }
  }

  private JobException full(Path folder, Throwable reason) {
    String told = "磁盘已满：" + folder.toAbsolutePath() + "。已有的结果完整无损；腾出空间后重新运行即可。";
    report.fact("failure", "未完成", told);
    return new JobException(ExitCode.INTERNAL, told, reason);
  }

  /** Returns what was healed before the work began, in Chinese. */
  List<String> healed() {
    return healed;
  }

  private void heal(Catalog catalog, RunLock lock) {
    Ledger ledger = new Ledger(catalog);
    lock.takenOver()
        .filter(dead -> dead.runId() != null)
        .ifPresent(
            dead -> {
              healed.add("运行 " + dead.runId() + "（" + dead.command() + "）没有做完就中断了。");
              if (ledger.run(dead.runId()).isEmpty()) {
                ledger.prepare();
                ledger.append(LedgerRun.died(dead, ledger.nextSequence(), clock.instant()));
              }
            });
    healed.addAll(new Recovery(catalog, options.releases()).run());
    if (!healed.isEmpty()) {
      report.fact("healed", "恢复", healed);
      healed.forEach(line -> LoggerFactory.getLogger(SoleWriter.class).warn(line));
    }
  }

  private static Path writableFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      // Always the same name: a run killed between the two leaves no more than one empty file.
      Path probe = Files.write(folder.resolve(".writable"), new byte[0]);
      Files.deleteIfExists(probe);
      return folder;
    } catch (IOException e) {
      throw new JobException(
          ExitCode.USAGE, "仓库文件夹无法写入：" + folder + "。请检查权限和磁盘，或用 --warehouse 另指一个文件夹。", e);
    }
  }

  private void writeReport(Path logs, int exitCode) {
    try {
      report.write(logs, exitCode);
    } catch (IOException e) {
      // The run itself is recorded in the ledger; a full disk must not hide how it ended.
      LoggerFactory.getLogger(SoleWriter.class).warn("run.json not written", e);
    }
  }
}
