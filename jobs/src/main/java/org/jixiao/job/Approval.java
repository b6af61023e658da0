package org.jixiao.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.model.ReleaseContent;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.Heads;
import org.jixiao.warehouse.RunLock;

/** Officers' decisions on publication: none for now; this held run after all. */
public final class Approval {
  private final RunOptions options;
  private final SoleWriter writer;
  private final RunReport report;
  private final Clock clock;

  public Approval(RunOptions options, Configuration configuration, Clock clock) {
    this.options = options;
    this.clock = clock;
    this.report = RunReport.begin(options.command(), clock, Progress.silent());
    this.writer = new SoleWriter(options, configuration, clock, report);
  }

  /** Pauses publication: runs are held until one is approved. */
  public RunResult hold(String reason) {
    return writer.run(
        (settings, catalog, lock) -> {
          Ledger ledger = new Ledger(catalog);
          ledger.prepare();
          ledger.append(
              LedgerRun.decision(
                  report.runId(),
                  ledger.nextSequence(),
                  options.command(),
                  clock.instant(),
                  reason));
          return new RunResult(
              ExitCode.DONE,
              true,
              null,
              List.of(
                  "发布已暂停，以后的运行都待批。放行某次运行：./jixiao approve 运行编号 --reason 理由；只解除暂停：./jixiao approve "
                      + report.runId()
                      + " --reason 理由"));
        });
  }

  /**
   * Makes the result of a held run what stands, and publishes it; a pause ends with it. The id of
   * the pause ends the pause alone.
   *
   * @throws JobException when no such run waits
   */
  public RunResult approve(String runId, String reason) {
    return writer.run((settings, catalog, lock) -> approve(catalog, lock, runId, reason));
  }

  private RunResult approve(Catalog catalog, RunLock lock, String runId, String reason) {
    Ledger ledger = new Ledger(catalog);
    if (ledger.pause().filter(hold -> hold.runId().equals(runId)).isPresent()) {
      ledger.append(
          LedgerRun.decision(
              report.runId(), ledger.nextSequence(), options.command(), clock.instant(), reason));
      return new RunResult(ExitCode.DONE, true, null, List.of("暂停已解除。"));
    }
    LedgerRun held = waiting(ledger, runId);
    LedgerRelease release = ledger.release(held.releaseId()).orElseThrow();
    ReleaseContent content = ReleaseText.parse(release.printedContent());
    Release.prepare(options.releases(), content, OriginalForms.of(catalog, release));
    FaultPoint.passed("approval prepared");
    lock.check();
    ledger.append(
        held.approved(
            report.runId(), ledger.nextSequence(), options.command(), clock.instant(), reason));
    FaultPoint.passed("approval recorded");
    new Heads(catalog).moveTo(held.state().orElseThrow(), held.releaseId(), Set.of());
    Path folder = Release.publish(options.releases(), held.releaseId());
    return new RunResult(
        ExitCode.DONE, true, folder, List.of("已放行 " + runId + "。", "发布：" + folder));
  }

  private static LedgerRun waiting(Ledger ledger, String runId) {
    List<LedgerRun> waiting = ledger.waiting();
    return waiting.stream()
        .filter(run -> run.runId().equals(runId))
        .findFirst()
        .orElseThrow(
            () ->
                new JobException(
                    ExitCode.USAGE,
                    "没有待批的运行 "
                        + runId
                        + "（也可能已被后来的运行取代）。待批的有："
                        + (waiting.isEmpty()
                            ? "无"
                            : String.join("、", waiting.stream().map(LedgerRun::runId).toList()))));
  }
}
