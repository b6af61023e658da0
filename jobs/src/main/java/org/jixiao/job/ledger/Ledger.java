package org.jixiao.job.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** Reads and writes the ledger, without Spark. */
public final class Ledger {
  private static final TableName RUN = TableName.of("ledger.run");
  private static final TableName RELEASE = TableName.of("ledger.release");

  private static final Comparator<LedgerRun> NEWEST_FIRST =
      Comparator.comparing(LedgerRun::sequence).thenComparing(LedgerRun::startedAt).reversed();

  private final Catalog catalog;

  /** Returns the ledger of a catalog; whatever state the catalog reads, the ledger is whole. */
  public Ledger(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Brings the ledger's tables to the shape of this program; a run does so with all tables. */
  public void prepare() {
    catalog.create(
        TableCatalogue.load().all().stream()
            .filter(contract -> contract.table().isLedger())
            .toList());
  }

  /** Returns all runs, newest first. */
  public List<LedgerRun> runs() {
    return catalog.rows(RUN).stream().map(Ledger::run).sorted(NEWEST_FIRST).toList();
  }

  /** Returns the run whose state of the tables stands; empty before the first. */
  public Optional<LedgerRun> standing() {
    return runs().stream().filter(run -> run.is(Ended.DONE) && run.snapshots() != null).findFirst();
  }

  /** Returns the state of all tables that stands; before the first run that of their heads. */
  public Snapshots state() {
    Optional<Snapshots> state = standing().flatMap(LedgerRun::state);
    if (state.isPresent()) {
      return state.get();
    }
    Snapshots heads = catalog.snapshots(TableCatalogue.load().all());
    // Heads move only after the first run stands: seen amid that, they are not one state.
    return standing().flatMap(LedgerRun::state).orElse(heads);
  }

  /**
   * Returns since when a state is known that a run starting now computes: later than that of every
   * state before, whatever the clock does, in the microseconds tables keep.
   */
  public Instant knownAt(Instant now) {
    Instant started = now.truncatedTo(ChronoUnit.MICROS);
    return runs().stream()
        .map(LedgerRun::knownAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(last -> last.plus(1, ChronoUnit.MICROS))
        .filter(started::isBefore)
        .orElse(started);
  }

  /** Returns a run by its id. */
  public Optional<LedgerRun> run(String runId) {
    return runs().stream().filter(run -> run.runId().equals(runId)).findFirst();
  }

  /** Returns the runs that wait for a decision: those held since the standing one, newest first. */
  public List<LedgerRun> waiting() {
    long since = standing().map(LedgerRun::sequence).orElse(-1L);
    return runs().stream().filter(run -> run.is(Ended.HELD) && run.sequence() > since).toList();
  }

  /** Returns the decision by which publication is paused; empty when it is not. */
  public Optional<LedgerRun> pause() {
    return runs().stream()
        .filter(run -> run.is(Ended.DONE))
        .filter(run -> run.command().equals("hold") || run.command().equals("approve"))
        .findFirst()
        .filter(run -> run.command().equals("hold"));
  }

  /** Adds a run; with {@link Ended#DONE} and a state, this is the moment the state stands. */
  public void append(LedgerRun run) {
    catalog.append(RUN, List.of(run));
  }

  /** Returns the number the next row takes. */
  public long nextSequence() {
    return runs().stream().mapToLong(LedgerRun::sequence).max().orElse(0) + 1;
  }

  /**
   * Returns the published releases without their content, the one published last first, whatever
   * the clock did.
   */
  public List<LedgerRelease> releases() {
    List<String> published =
        runs().stream()
            .filter(run -> run.ended() == null || run.is(Ended.DONE))
            .map(LedgerRun::releaseId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    // A release made again after its run had died has several rows: the last is the one that is.
    Map<String, LedgerRelease> byId = new HashMap<>();
    catalog
        .rows(
            RELEASE,
            "release_id",
            "run_id",
            "as_of",
            "published_at",
            "code_version",
            "configuration_hash",
            "fingerprint",
            "snapshots",
            "files_sha256")
        .stream()
        .map(Ledger::release)
        .forEach(
            release ->
                byId.merge(
                    release.releaseId(),
                    release,
                    BinaryOperator.maxBy(Comparator.comparing(LedgerRelease::publishedAt))));
    return published.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** Returns a release by its id, published or about to be, with its content. */
  public Optional<LedgerRelease> release(String releaseId) {
    return catalog.rowsWhere(RELEASE, "release_id", releaseId).stream()
        .map(Ledger::release)
        .max(Comparator.comparing(LedgerRelease::publishedAt));
  }

  /** Adds a release; it is published when its run is done. */
  public void append(LedgerRelease release) {
    catalog.append(RELEASE, List.of(release));
  }

  private static LedgerRun run(Record row) {
    Long sequence = (Long) row.getField("sequence");
    return new LedgerRun(
        text(row, "run_id"),
        sequence == null ? 0 : sequence,
        text(row, "command"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        (Integer) row.getField("exit_code"),
        instant(row, "known_at"),
        text(row, "ended"),
        text(row, "message"),
        text(row, "reason"),
        text(row, "fingerprint"),
        (Long) row.getField("files_seen"),
        (Long) row.getField("files_new"),
        text(row, "release_id"),
        text(row, "snapshots"),
        text(row, "code_version"),
        text(row, "configuration_hash"),
        text(row, "host_name"),
        (Long) row.getField("process_id"),
        text(row, "stages"));
  }

  private static LedgerRelease release(Record row) {
    return new LedgerRelease(
        text(row, "release_id"),
        text(row, "run_id"),
        (LocalDate) row.getField("as_of"),
        instant(row, "published_at"),
        text(row, "code_version"),
        text(row, "configuration_hash"),
        text(row, "fingerprint"),
        text(row, "snapshots"),
        text(row, "printed_content"),
        text(row, "files_sha256"));
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }

  private static Instant instant(Record row, String column) {
    return row.getField(column) instanceof OffsetDateTime time ? time.toInstant() : null;
  }
}
