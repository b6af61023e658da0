package org.jixiao.warehouse;

import java.time.Instant;

/**
 * A run that ended without giving its lock back.
 *
 * @param runId null when an earlier version of the program wrote the lock
 * @param command null when an earlier version of the program wrote the lock
 * @param startedAt by the clock of its host
 */
public record DeadRun(String runId, String command, String host, long process, Instant startedAt) {}
