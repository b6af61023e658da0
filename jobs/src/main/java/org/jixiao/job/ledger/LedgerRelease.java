package org.jixiao.job.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of {@code ledger.release}: all that the files of a release are made of.
 *
 * @param runId the run that made it; it is published when that run is done
 * @param fingerprint of what the results follow from
 * @param snapshots the state of all tables it speaks of
 * @param printedContent what is printed, as JSON; null unless asked for
 * @param filesSha256 of the list of its files with their hashes
 */
public record LedgerRelease(
    String releaseId,
    String runId,
    LocalDate asOf,
    Instant publishedAt,
    String codeVersion,
    String configurationHash,
    String fingerprint,
    String snapshots,
    String printedContent,
    String filesSha256) {}
