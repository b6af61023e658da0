package org.jixiao.warehouse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * The row of the lock: who holds it and how often it has shown to be alive.
 *
 * @param owner tells one holding from every other
 * @param machine see {@link Machine#id()}; null in the row of an earlier version of the program
 * @param processStarted see {@link Machine#startOf}
 * @param runId null in the row of an earlier version
 * @param command null in the row of an earlier version
 * @param startedAt by the owner's clock; for people
 * @param heartbeatAt by the owner's clock; for people
 */
record LockOwner(
    String owner,
    String host,
    String machine,
    long process,
    String processStarted,
    String runId,
    String command,
    String startedAt,
    String heartbeatAt,
    long beats) {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  /** Returns this process as the owner. */
  static LockOwner self(String runId, String command, Clock clock) {
    long process = ProcessHandle.current().pid();
    String now = clock.instant().toString();
    return new LockOwner(
        UUID.randomUUID().toString(),
        Machine.host(),
        Machine.id(),
        process,
        Machine.startOf(process).orElse(""),
        runId,
        command,
        now,
        now,
        0);
  }

  /** Whether a look at the processes of this machine says if the owner lives. */
  boolean isHere() {
    return Machine.id().equals(machine);
  }

  /** Whether the owner, being here, runs. */
  boolean runsHere() {
    return Machine.startOf(process).filter(processStarted::equals).isPresent();
  }

  DeadRun asDead() {
    return new DeadRun(runId, command, host, process, Instant.parse(startedAt));
  }

  /** Returns the owner in words. */
  String described() {
    return "%s 上的进程 %d%s，始于 %s"
        .formatted(
            host,
            process,
            runId == null ? "" : "（" + command + " " + runId + "）",
            STARTED.format(Instant.parse(startedAt)));
  }
}
