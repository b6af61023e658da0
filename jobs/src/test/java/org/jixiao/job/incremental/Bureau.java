package org.jixiao.job.incremental;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.apache.iceberg.data.Record;
import org.jixiao.job.Approval;
import org.jixiao.job.Configuration;
import org.jixiao.job.Decision;
import org.jixiao.job.DistrictRun;
import org.jixiao.job.Query;
import org.jixiao.job.Reprint;
import org.jixiao.job.RowFormat;
import org.jixiao.job.RunOptions;
import org.jixiao.job.RunResult;
import org.jixiao.job.Status;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableName;

/**
 * A finance bureau with a warehouse of its own, written by runs in this JVM, an hour apart. Each
 * run starts its own Spark, so the shared one of the tests must be stopped.
 */
final class Bureau {
  private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");

  private final Path folder;
  private Configuration configuration = Configuration.load(null);
  private String master = "local[2]";
  private int hours;

  Bureau(Path folder) {
    this.folder = folder;
  }

  /** From now on runs follow another configuration. */
  void configure(Path conf) {
    configuration = Configuration.load(conf);
  }

  /** From now on runs have that many threads. */
  void threads(int number) {
    master = "local[" + number + "]";
  }

  RunResult run(Path inbox) {
    return district("run", inbox, null);
  }

  /** Runs where Spark cannot start. */
  RunResult runWithoutSpark(Path inbox) {
    String before = master;
    master = "local-none";
    try {
      return run(inbox);
    } finally {
      master = before;
    }
  }

  RunResult ingest(Path inbox) {
    return district("ingest", inbox, null);
  }

  RunResult withdraw(String submission, String reason) {
    return district("withdraw", null, new Decision(Decision.Kind.WITHDRAW, submission, reason));
  }

  RunResult revert(String submission, String reason) {
    return district("revert", null, new Decision(Decision.Kind.REVERT, submission, reason));
  }

  RunResult hold(String reason) {
    return new Approval(options("hold", null, null), configuration, nextHour()).hold(reason);
  }

  RunResult approve(String runId, String reason) {
    return new Approval(options("approve", null, null), configuration, nextHour())
        .approve(runId, reason);
  }

  /** Returns the runs that wait, newest first. */
  List<LedgerRun> waiting() {
    return ask(catalog -> new Ledger(catalog).waiting());
  }

  /** Returns all runs, newest first. */
  List<LedgerRun> runs() {
    return ask(catalog -> new Ledger(catalog).runs());
  }

  /** Returns the rows of a table as it stands. */
  List<Record> rows(TableName table, String... columns) {
    return ask(catalog -> catalog.at(new Ledger(catalog).state()).rows(table, columns));
  }

  /** Returns what {@code sql} prints, of a release or, for null, of what stands. */
  List<String> query(String releaseId, String sql) {
    StringWriter printed = new StringWriter();
    try (PrintWriter out = new PrintWriter(printed)) {
      Query.run(warehouse(), configuration, releaseId, sql, RowFormat.csv, out);
    }
    return printed.toString().lines().skip(1).toList();
  }

  List<String> status() {
    return Status.lines(warehouse(), configuration);
  }

  RunResult reprint(String releaseId) {
    return Reprint.run(warehouse(), configuration, releases(), releaseId);
  }

  Path warehouse() {
    return folder.resolve("warehouse");
  }

  Path releases() {
    return folder.resolve("releases");
  }

  Configuration configuration() {
    return configuration;
  }

  private <T> T ask(Function<Catalog, T> question) {
    try (Catalog catalog = Catalog.open(options("status", null, null).settings(configuration))) {
      return question.apply(catalog);
    }
  }

  private RunResult district(String command, Path inbox, Decision decision) {
    return new DistrictRun(options(command, inbox, decision), configuration, nextHour()).run();
  }

  private Clock nextHour() {
    return Clock.fixed(FIRST.plus(Duration.ofHours(hours++)), ZoneOffset.UTC);
  }

  private RunOptions options(String command, Path inbox, Decision decision) {
    return new RunOptions(
        command,
        inbox,
        null,
        warehouse(),
        releases(),
        null,
        master,
        LocalDate.of(2026, 3, 31),
        null,
        decision);
  }
}
