package org.jixiao.job;

import static org.jixiao.job.TableNames.RELEASE;
import static org.jixiao.job.TableNames.RUN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Warehouse;

/** Which runs there were and what they released. */
public final class Ledger {
  private Ledger() {}

  /** A run, as {@code ledger.run} keeps it. */
  public record Run(
      String runId,
      String command,
      Instant startedAt,
      Instant endedAt,
      Integer exitCode,
      String fingerprint,
      Long filesSeen,
      Long filesNew,
      String releaseId) {}

  /** A release, as {@code ledger.release} keeps it. */
  public record Release(
      String releaseId,
      LocalDate asOf,
      Instant publishedAt,
      String codeVersion,
      String fingerprint,
      String snapshots) {}

  /** Returns all runs, newest first. */
  public static List<Run> runs(Catalog catalog) {
    return catalog.rows(RUN).stream()
        .map(
            row ->
                new Run(
                    text(row, "run_id"),
                    text(row, "command"),
                    instant(row, "started_at"),
                    instant(row, "ended_at"),
                    (Integer) row.getField("exit_code"),
                    text(row, "fingerprint"),
                    (Long) row.getField("files_seen"),
                    (Long) row.getField("files_new"),
                    text(row, "release_id")))
        .sorted(Comparator.comparing(Run::startedAt).reversed())
        .toList();
  }

  /** Returns all releases, newest first. */
  public static List<Release> releases(Catalog catalog) {
    return catalog.rows(RELEASE).stream()
        .map(
            row ->
                new Release(
                    text(row, "release_id"),
                    (LocalDate) row.getField("as_of"),
                    instant(row, "published_at"),
                    text(row, "code_version"),
                    text(row, "fingerprint"),
                    text(row, "snapshots")))
        .sorted(Comparator.comparing(Release::publishedAt).reversed())
        .toList();
  }

  /** Returns the last successful run, if it saw exactly this input under this program. */
  static Optional<Run> lastIfSame(Catalog catalog, String command, String fingerprint) {
    return runs(catalog).stream()
        .filter(run -> run.exitCode() != null && run.exitCode() == ExitCode.DONE.code())
        .findFirst()
        .filter(run -> run.command().equals(command) && run.fingerprint().equals(fingerprint));
  }

  static void append(Warehouse warehouse, Run run) {
    warehouse.append(RUN, warehouse.rows(RUN, Run.class, List.of(run)));
  }

  static void append(Warehouse warehouse, Release release) {
    warehouse.append(RELEASE, warehouse.rows(RELEASE, Release.class, List.of(release)));
  }

  private static String text(Record row, String column) {
    Object value = row.getField(column);
    return value == null ? null : value.toString();
  }

  private static Instant instant(Record row, String column) {
    return row.getField(column) instanceof OffsetDateTime time ? time.toInstant() : null;
  }
}
