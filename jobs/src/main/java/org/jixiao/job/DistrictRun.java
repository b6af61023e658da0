package org.jixiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.LockHeldException;
import org.jixiao.warehouse.RunLock;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.Warehouse;
import org.jixiao.warehouse.WarehouseSettings;

/**
 * One run over the warehouse: takes in, interprets, checks, computes, publishes; or a part of it.
 */
public final class DistrictRun {
  private final RunOptions options;
  private final Configuration configuration;
  private final Clock clock;
  private final RunReport report;
  private final String codeVersion = CodeVersion.current();

  public DistrictRun(RunOptions options, Configuration configuration, Clock clock) {
    this.options = options;
    this.configuration = configuration;
    this.clock = clock;
    this.report =
        new RunReport(runId(clock), options.command(), clock, Progress.forStages(STAGES_EXPECTED));
  }

  /** Stages of a whole run, for the progress bar. */
  private static final int STAGES_EXPECTED = 20;

  /**
   * Does what the command says and returns what it came to.
   *
   * @throws JobException when it cannot go on for a reason the user can act on
   */
  public RunResult run() {
    List<ScannedFile> files =
        options.inbox() == null
            ? List.of()
            : InboxScan.of(options.inbox(), options.year(), configuration.limits());
    Path folder = writableFolder(options.warehouse());
    WarehouseSettings settings = options.settings(configuration);
    Path logs = folder.resolve("runs").resolve(report.runId());
    System.setProperty("jixiao.log", logs.resolve("run.log").toString());
    System.setProperty("jixiao.log.level", "warn");
    int exitCode = ExitCode.INTERNAL.code();
    try (RunLock lock = RunLock.acquire(settings, report.runId(), options.command(), clock)) {
      RunResult result = locked(settings, files);
      exitCode = result.exitCode().code();
      return result;
    } catch (JobException e) {
      exitCode = e.exitCode().code();
      report.fact("failure", "未完成", e.getMessage());
      throw e;
    } catch (LockHeldException e) {
      exitCode = ExitCode.LOCKED.code();
      throw new JobException(ExitCode.LOCKED, "另一个运行正在使用仓库：" + e.getMessage() + "。请等它结束。", e);
    } catch (SQLException e) {
      exitCode = ExitCode.USAGE.code();
      throw new JobException(ExitCode.USAGE, "目录数据库无法使用：" + e.getMessage(), e);
    } finally {
      writeReport(logs, exitCode);
    }
  }

  private RunResult locked(WarehouseSettings settings, List<ScannedFile> files) {
    String input = inputFingerprint(files);
    try (Catalog catalog = Catalog.open(settings)) {
      Optional<Ledger.Run> same = Ledger.lastIfSame(catalog, options.command(), input);
      if (same.isPresent() && Release.isWhole(options.releases(), same.get().releaseId())) {
        report.fact("unchanged", "与上次相同", true);
        report.fact("release_id", "发布编号", same.get().releaseId());
        return RunResult.unchanged(Release.folder(options.releases(), same.get().releaseId()));
      }
    }
    try (Warehouse warehouse = Warehouse.open(settings, TableCatalogue.load())) {
      return new Stages(options, configuration, warehouse, report, codeVersion, asOf())
          .run(files, input, clock);
    }
  }

  /** What decides the outcome of a run beside what the warehouse already holds. */
  private String inputFingerprint(List<ScannedFile> files) {
    List<String> parts = new ArrayList<>();
    parts.add(codeVersion);
    parts.add(configuration.hash());
    parts.add(options.asOf() == null ? "" : options.asOf().toString());
    for (ScannedFile file : files) {
      parts.add(file.relativePath());
      parts.add(file.submissionId());
    }
    return Digest.ofTexts(parts);
  }

  private LocalDate asOf() {
    return options.asOf() != null ? options.asOf() : CalendarDay.of(clock);
  }

  private static String runId(Clock clock) {
    Instant now = clock.instant();
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT)
            .withZone(CalendarDay.ZONE)
            .format(now)
        + "-"
        + ProcessHandle.current().pid();
  }

  private static Path writableFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".writable", ""));
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
      org.slf4j.LoggerFactory.getLogger(DistrictRun.class).warn("run.json not written", e);
    }
  }
}
