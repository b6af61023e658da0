package org.jixiao.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.job.ledger.Ended;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.Heads;
import org.jixiao.warehouse.Machine;
import org.jixiao.warehouse.RunLock;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.Warehouse;

/**
 * How a run ends: audited, then either held for a decision or made to stand. One row of the ledger
 * is the moment it stands; what follows can be done again by whoever finds it undone.
 */
final class Settlement {
  private final RunOptions options;
  private final Configuration configuration;
  private final Ledger ledger;
  private final RunReport report;
  private final String codeVersion;
  private final String input;
  private final Instant knownAt;
  private final Clock clock;

  Settlement(
      RunOptions options,
      Configuration configuration,
      Ledger ledger,
      RunReport report,
      String codeVersion,
      String input,
      Instant knownAt,
      Clock clock) {
    this.options = options;
    this.configuration = configuration;
    this.ledger = ledger;
    this.report = report;
    this.codeVersion = codeVersion;
    this.input = input;
    this.knownAt = knownAt;
    this.clock = clock;
  }

  /** Settles what a run computed. */
  RunResult of(Computed computed, Warehouse warehouse, Heads heads, LocalDate asOf, RunLock lock) {
    if (!computed.changed()) {
      return unchanged();
    }
    Snapshots state = warehouse.catalog().snapshots(warehouse.tables().all());
    audit(warehouse);
    List<String> reasons =
        computed.content() == null ? List.of() : reasonsToHold(warehouse.catalog());
    FaultPoint.passed("audited");
    lock.check();
    String releaseId = computed.content() == null ? null : computed.content().releaseId();
    if (releaseId != null) {
      String sha256 =
          reasons.isEmpty()
              ? Release.prepare(
                  options.releases(),
                  computed.content(),
                  new OriginalForms(warehouse.catalog().at(state)))
              : null;
      ledger.append(release(computed, state, asOf, sha256));
      FaultPoint.passed("release recorded");
    }
    if (!reasons.isEmpty()) {
      ledger.append(row(Ended.HELD, ExitCode.FINDINGS, String.join(" ", reasons), computed, state));
      return held(report.runId(), reasons);
    }
    lock.check();
    ledger.append(row(Ended.DONE, computed.exitCode(), null, computed, state));
    FaultPoint.passed("run recorded");
    heads.moveTo(state, releaseId, Set.of());
    FaultPoint.passed("heads moved");
    List<String> lines = new ArrayList<>(computed.lines());
    Path folder = releaseId == null ? null : Release.publish(options.releases(), releaseId);
    if (folder != null) {
      lines.add("发布：" + folder);
    }
    return new RunResult(computed.exitCode(), true, folder, lines);
  }

  /**
   * Records that the run gave up, where the ledger can still be written. A run that is in the
   * ledger already stands or waits: what failed after that, the next run makes up for.
   */
  void failed(RuntimeException reason) {
    int code =
        reason instanceof JobException known ? known.exitCode().code() : ExitCode.INTERNAL.code();
    try {
      ledger.prepare();
      if (ledger.run(report.runId()).isEmpty()) {
        ledger.append(row(Ended.FAILED, code, reason.getMessage(), null, null));
      }
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /** Returns how a run ends that waits for a decision. */
  static RunResult held(String runId, List<String> reasons) {
    List<String> lines = new ArrayList<>();
    lines.add("本次结果待批，没有发布，旧的发布不变：");
    reasons.forEach(reason -> lines.add("  " + reason));
    lines.add("确认无误后放行：./jixiao approve " + runId + " --reason 理由");
    return new RunResult(ExitCode.FINDINGS, true, null, lines);
  }

  private RunResult unchanged() {
    return RunResult.unchanged(
        ledger
            .standing()
            .map(run -> Release.folder(options.releases(), run.releaseId()))
            .orElse(null));
  }

  private static void audit(Warehouse warehouse) {
    List<String> faults = new Audit(warehouse.catalog()).faults();
    if (!faults.isEmpty()) {
      throw new JobException(
          ExitCode.INTERNAL, "核账不平，结果没有采用（程序有误，请报告）：" + String.join("；", faults));
    }
  }

  /**
   * Returns why a state is not to be published now, in Chinese; empty where nothing speaks against
   * it. A decision of an officer has its reason already.
   *
   * @param computed reads the state
   */
  List<String> reasonsToHold(Catalog computed) {
    Optional<LedgerRun> pause = ledger.pause();
    if (pause.isPresent()) {
      return List.of("发布已暂停：" + pause.get().reason());
    }
    if (options.decision() != null) {
      return List.of();
    }
    return ledger.releases().stream()
        .findFirst()
        .map(LedgerRelease::snapshots)
        .map(Snapshots::parse)
        .map(
            last ->
                new Guard(configuration.guard())
                    .losses(Guard.sizes(computed.at(last)), Guard.sizes(computed)))
        .orElse(List.of());
  }

  private LedgerRelease release(Computed computed, Snapshots state, LocalDate asOf, String sha256) {
    return new LedgerRelease(
        computed.content().releaseId(),
        report.runId(),
        asOf,
        clock.instant(),
        codeVersion,
        configuration.hash(),
        computed.stateFingerprint(),
        state.text(),
        ReleaseText.of(computed.content()),
        sha256);
  }

  private LedgerRun row(
      Ended ended, ExitCode exitCode, String message, Computed computed, Snapshots state) {
    return row(ended, exitCode.code(), message, computed, state);
  }

  private LedgerRun row(
      Ended ended, int exitCode, String message, Computed computed, Snapshots state) {
    IngestResult ingested = computed == null ? null : computed.ingested();
    return new LedgerRun(
        report.runId(),
        ledger.nextSequence(),
        options.command(),
        report.startedAt(),
        clock.instant(),
        exitCode,
        state == null ? null : knownAt,
        ended.word(),
        message,
        options.decision() == null ? null : options.decision().reason(),
        input,
        ingested == null ? null : ingested.files(),
        ingested == null ? null : ingested.fresh(),
        computed == null || computed.content() == null ? null : computed.content().releaseId(),
        state == null ? null : state.text(),
        codeVersion,
        configuration.hash(),
        Machine.host(),
        ProcessHandle.current().pid(),
        report.stagesText());
  }
}
