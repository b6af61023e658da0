package org.jixiao.job.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jixiao.warehouse.DeadRun;
import org.jixiao.warehouse.Snapshots;

/**
 * A row of {@code ledger.run}.
 *
 * @param sequence rises by one with each row, whatever the clock does
 * @param knownAt since when its state is known: its start, or a moment after the last where the
 *     clock went back; null where it left the tables as they were
 * @param ended a word of {@link Ended}; null in rows of versions that did not keep it
 * @param message why it is held or failed, in Chinese
 * @param reason what the officer gave for it; null unless the command asks for one
 * @param fingerprint of what the run was given: files, program, configuration, day
 * @param snapshots the state of all tables after the run; null where it left them as they were
 * @param stages rows and times of each stage, as JSON
 */
public record LedgerRun(
    String runId,
    Long sequence,
    String command,
    Instant startedAt,
    Instant endedAt,
    Integer exitCode,
    Instant knownAt,
    String ended,
    String message,
    String reason,
    String fingerprint,
    Long filesSeen,
    Long filesNew,
    String releaseId,
    String snapshots,
    String codeVersion,
    String configurationHash,
    String hostName,
    Long processId,
    String stages) {

  /** Returns the row of a run whose process vanished. */
  public static LedgerRun died(DeadRun dead, long sequence, Instant noticed) {
    return stateless(
        dead.runId(),
        sequence,
        dead.command(),
        dead.startedAt(),
        noticed,
        null,
        Ended.DIED,
        null,
        dead.host(),
        dead.process());
  }

  /** Returns the row of a decision that leaves the tables as they are. */
  public static LedgerRun decision(
      String runId, long sequence, String command, Instant at, String reason) {
    return stateless(runId, sequence, command, at, at, 0, Ended.DONE, reason, null, null);
  }

  private static LedgerRun stateless(
      String runId,
      long sequence,
      String command,
      Instant startedAt,
      Instant endedAt,
      Integer exitCode,
      Ended ended,
      String reason,
      String hostName,
      Long processId) {
    return new LedgerRun(
        runId,
        sequence,
        command,
        startedAt,
        endedAt,
        exitCode,
        null,
        ended.word(),
        null,
        reason,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        hostName,
        processId,
        null);
  }

  /** Returns the row that makes this run's result stand after all. */
  public LedgerRun approved(
      String runId, long sequence, String command, Instant at, String reason) {
    return again(runId, sequence, command, at, 0, reason, snapshots);
  }

  /** Returns the row of a run that wrote the same rows of this one's state anew. */
  public LedgerRun rewritten(
      String runId, long sequence, String command, Instant at, Snapshots state) {
    return again(runId, sequence, command, at, exitCode, null, state.text());
  }

  private LedgerRun again(
      String runId,
      long sequence,
      String command,
      Instant at,
      Integer exitCode,
      String reason,
      String snapshots) {
    return new LedgerRun(
        runId,
        sequence,
        command,
        at,
        at,
        exitCode,
        knownAt,
        Ended.DONE.word(),
        null,
        reason,
        fingerprint,
        filesSeen,
        filesNew,
        releaseId,
        snapshots,
        codeVersion,
        configurationHash,
        hostName,
        processId,
        stages);
  }

  /** Returns whether the run ended so. */
  public boolean is(Ended asked) {
    return asked.word().equals(ended);
  }

  /** Returns the state of all tables after the run; empty where it left them as they were. */
  public Optional<Snapshots> state() {
    return Optional.ofNullable(snapshots).map(Snapshots::parse);
  }
}
