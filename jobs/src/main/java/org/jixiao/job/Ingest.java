package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;
import static org.jixiao.job.TableNames.ARRIVAL;
import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SUBMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.Limits;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.Warehouse;

/** Takes new files of the inbox into the verbatim layer and keeps what stands there up to date. */
final class Ingest {
  private final Warehouse warehouse;
  private final RunReport report;
  private final Limits limits;

  /** What reads the files: the program, and the limits where they are not its own. */
  private final String codeVersion;

  Ingest(Warehouse warehouse, RunReport report, String codeVersion, Limits limits) {
    this.warehouse = warehouse;
    this.report = report;
    this.limits = limits;
    this.codeVersion =
        limits.equals(Limits.packaged())
            ? codeVersion
            : codeVersion + "~" + Digest.ofTexts(List.of(limits.toString())).substring(0, 6);
  }

  /**
   * Reads what is new: content never seen, content that now lies under another path, and everything
   * stored when another version of the program read it.
   *
   * @return what became of the files of this inbox
   */
  IngestResult run(List<ScannedFile> files, Instant receivedAt) {
    Map<String, StoredSubmission> stored = StoredSubmission.all(warehouse.catalog());
    Arrivals arrivals = new Arrivals(files, stored);
    Set<String> moved = arrivals.moved(stored);
    List<ScannedFile> toRead =
        arrivals.standing().values().stream()
            .filter(file -> !stored.containsKey(file.submissionId()) || isIn(moved, file))
            .toList();
    boolean sameProgram =
        stored.values().stream().allMatch(row -> codeVersion.equals(row.codeVersion()));
    if (!sameProgram) {
      report.stage(
          "verbatim", stored.size(), () -> write(rereadWith(toRead, moved, receivedAt), true));
    } else if (!toRead.isEmpty()) {
      forget(moved);
      report.stage("verbatim", toRead.size(), () -> write(read(toRead, receivedAt), false));
    }
    boolean superseded = supersede(arrivals, moved, stored);
    FaultPoint.passed("replaced files taken out");
    List<Arrival> here = arrivals.here(StoredSubmission.all(warehouse.catalog()), receivedAt);
    boolean arrived = keep(arrivals, here);
    return IngestResult.of(
        here,
        toRead.size() - moved.size(),
        superseded || arrived || !toRead.isEmpty() || !sameProgram);
  }

  private static boolean isIn(Set<String> submissionIds, ScannedFile file) {
    return submissionIds.contains(file.submissionId());
  }

  /** Written whole: one short row per file ever received. */
  private boolean keep(Arrivals arrivals, List<Arrival> here) {
    List<Arrival> known = Arrival.all(warehouse.catalog());
    List<Arrival> all = arrivals.all(known, here);
    boolean changed = !Set.copyOf(all).equals(Set.copyOf(known));
    if (changed) {
      warehouse.replace(ARRIVAL, warehouse.rows(ARRIVAL, Arrival.class, all));
    }
    return changed;
  }

  private Dataset<Row> read(List<ScannedFile> files, Instant receivedAt) {
    return Intake.ofFiles(warehouse.spark(), files, receivedAt, reading());
  }

  private Dataset<Row> rereadWith(List<ScannedFile> files, Set<String> moved, Instant receivedAt) {
    Dataset<Row> unmoved =
        warehouse.read(SUBMISSION).where(not(col("submission_id").isInCollection(moved)));
    Dataset<Row> again = Intake.ofStored(unmoved, reading());
    return files.isEmpty() ? again : again.unionByName(read(files, receivedAt));
  }

  /** Should the run die before the content is read again, the next one finds it as never seen. */
  private void forget(Set<String> submissionIds) {
    if (!submissionIds.isEmpty()) {
      for (String table : List.of("submission", "record")) {
        warehouse
            .spark()
            .sql("DELETE FROM jixiao.verbatim." + table + " WHERE " + among(submissionIds));
      }
    }
  }

  private long write(Dataset<Row> intake, boolean replace) {
    // Kept as rows: Spark's columnar cache would compile code for a table of a few dozen files.
    JavaRDD<Row> read = intake.javaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> kept = warehouse.spark().createDataFrame(read, intake.schema());
      Dataset<Row> records = kept.select(explode(col("records")).as("record")).select("record.*");
      Dataset<Row> submissions = kept.drop("records");
      if (replace) {
        warehouse.replace(RECORD, records);
        warehouse.replace(SUBMISSION, submissions);
      } else {
        warehouse.append(RECORD, records);
        warehouse.append(SUBMISSION, submissions);
      }
      return read.count();
    } finally {
      read.unpersist(false);
    }
  }

  /**
   * A file whose content changed replaces what came under its path before; an archive replaces all
   * that came in it.
   */
  private boolean supersede(
      Arrivals arrivals, Set<String> moved, Map<String, StoredSubmission> stored) {
    Set<String> paths = arrivals.paths(stored);
    List<String> out = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (StoredSubmission row : stored.values()) {
      boolean superseded = row.outcome().equals(Outcome.SUPERSEDED.word());
      boolean withdrawn = row.outcome().equals(Outcome.WITHDRAWN.word());
      if (arrivals.standing().containsKey(row.submissionId())) {
        if (superseded && !moved.contains(row.submissionId())) {
          back.add(row.submissionId());
        }
      } else if (!superseded
          && !withdrawn
          && (paths.contains(row.relativePath())
              || paths.contains(Archive.path(row.relativePath())))) {
        out.add(row.submissionId());
      }
    }
    update(out, "'" + Outcome.SUPERSEDED.word() + "'");
    update(
        back,
        "CASE WHEN reason IS NULL THEN '"
            + Outcome.READ.word()
            + "' ELSE '"
            + Outcome.REJECTED.word()
            + "' END");
    return !out.isEmpty() || !back.isEmpty();
  }

  private void update(List<String> submissionIds, String outcome) {
    if (!submissionIds.isEmpty()) {
      warehouse
          .spark()
          .sql(
              "UPDATE jixiao.verbatim.submission SET outcome = "
                  + outcome
                  + " WHERE "
                  + among(submissionIds));
    }
  }

  /** Identifiers are hexadecimal hashes, so they can stand in a statement as they are. */
  private static String among(Collection<String> submissionIds) {
    return "submission_id IN ('" + String.join("', '", new TreeSet<>(submissionIds)) + "')";
  }

  private Intake.Reading reading() {
    return new Intake.Reading(limits, codeVersion, submission(), record());
  }

  private StructType submission() {
    return warehouse.tables().contract(SUBMISSION).schema();
  }

  private StructType record() {
    return warehouse.tables().contract(RECORD).schema();
  }
}
