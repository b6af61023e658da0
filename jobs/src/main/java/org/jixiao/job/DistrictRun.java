package org.jixiao.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.job.ledger.Ended;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Heads;
import org.jixiao.warehouse.RunLock;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.Warehouse;
import org.jixiao.warehouse.WarehouseSettings;

/**
 * One run over the warehouse: takes in, interprets, checks, computes, publishes; or a part of it.
 */
public final class DistrictRun {
  /** Stages of a whole run, for the progress bar. */
  private static final int STAGES_EXPECTED = 37;

  private final RunOptions options;
  private final Configuration configuration;
  private final Clock clock;
  private final RunReport report;
  private final String codeVersion = CodeVersion.current();

  public DistrictRun(RunOptions options, Configuration configuration, Clock clock) {
    this.options = options;
    this.configuration = configuration.on(asOf(options, clock));
    this.clock = clock;
    this.report = RunReport.begin(options.command(), clock, Progress.forStages(STAGES_EXPECTED));
  }

  /**
   * Does what the command says and returns what it came to.
   *
   * @throws JobException when it cannot go on for a reason the user can act on
   */
  public RunResult run() {
    Jobs.statistics(); // a mistake in their files is told before the inbox is read
    Optional<InboxScan> scan = Optional.ofNullable(options.inbox()).map(this::scan);
    return new SoleWriter(options, configuration, clock, report)
        .run(
            (settings, catalog, lock) -> {
              scan.ifPresent(looked -> looked.remember(options.warehouse()));
              return locked(settings, catalog, lock, scan.map(InboxScan::files).orElse(List.of()));
            });
  }

  private InboxScan scan(Path inbox) {
    String meaning = Digest.ofTexts(List.of(codeVersion, configuration.limits().toString()));
    return InboxScan.of(
        inbox,
        options.year(),
        configuration.limits(),
        SeenFiles.load(options.warehouse(), meaning),
        clock.instant());
  }

  private RunResult locked(
      WarehouseSettings settings, Catalog catalog, RunLock lock, List<ScannedFile> files) {
    Ledger ledger = new Ledger(catalog);
    String input = inputFingerprint(files);
    Instant knownAt = ledger.knownAt(report.startedAt());
    Settlement settlement =
        new Settlement(options, configuration, ledger, report, codeVersion, input, knownAt, clock);
    Optional<RunResult> same = lastIfSame(ledger, input, catalog, settlement);
    if (same.isPresent()) {
      return same.get();
    }
    TableCatalogue tables = TableCatalogue.load();
    try (Warehouse warehouse = Warehouse.onBranch(settings, tables, Heads.branch(report.runId()))) {
      Computed computed =
          new Stages(options, configuration, warehouse, report, codeVersion, asOf(), knownAt)
              .run(files, clock);
      return settlement.of(computed, warehouse, new Heads(catalog), asOf(), lock);
    } catch (RuntimeException e) {
      settlement.failed(e);
      throw e;
    }
  }

  /** The last run, where it saw exactly this input under this program and its result is there. */
  private Optional<RunResult> lastIfSame(
      Ledger ledger, String input, Catalog catalog, Settlement settlement) {
    Optional<LedgerRun> last =
        ledger.runs().stream()
            .filter(run -> run.is(Ended.HELD) || (run.is(Ended.DONE) && run.snapshots() != null))
            .findFirst()
            .filter(run -> input.equals(run.fingerprint()));
    if (last.isEmpty() || options.decision() != null) {
      return Optional.empty();
    }
    LedgerRun run = last.get();
    if (run.is(Ended.HELD)) {
      // Since then a pause may have ended, or a threshold been set otherwise.
      List<String> reasons = settlement.reasonsToHold(catalog.at(run.state().orElseThrow()));
      return reasons.isEmpty()
          ? Optional.empty()
          : Optional.of(Settlement.held(run.runId(), reasons));
    }
    if (run.exitCode() != ExitCode.DONE.code()
        || !Release.isWhole(options.releases(), run.releaseId())) {
      return Optional.empty();
    }
    report.fact("unchanged", "与上次相同", true);
    report.fact("release_id", "发布编号", run.releaseId());
    return Optional.of(RunResult.unchanged(Release.folder(options.releases(), run.releaseId())));
  }

  /** What decides the outcome of a run beside what the warehouse already holds. */
  private String inputFingerprint(List<ScannedFile> files) {
    List<String> parts = new ArrayList<>();
    parts.add(options.command());
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
    return asOf(options, clock);
  }

  private static LocalDate asOf(RunOptions options, Clock clock) {
    return options.asOf() != null ? options.asOf() : CalendarDay.of(clock);
  }
}
