package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SUBMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.Limits;
import org.jixiao.model.Outcome;
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
   * Reads what is new: content never seen, and everything stored when another version of the
   * program read it.
   *
   * @return what became of the files of this inbox
   */
  IngestResult run(List<ScannedFile> files, Instant receivedAt) {
    Map<String, StoredSubmission> stored = StoredSubmission.all(warehouse.catalog());
    Map<String, ScannedFile> distinct = new LinkedHashMap<>();
    files.forEach(file -> distinct.putIfAbsent(file.submissionId(), file));
    List<ScannedFile> fresh =
        distinct.values().stream()
            .filter(file -> !stored.containsKey(file.submissionId()))
            .toList();
    boolean sameProgram =
        stored.values().stream().allMatch(row -> codeVersion.equals(row.codeVersion()));
    if (!sameProgram) {
      report.stage("verbatim", () -> write(rereadWith(fresh, receivedAt), true));
    } else if (!fresh.isEmpty()) {
      report.stage("verbatim", () -> write(read(fresh, receivedAt), false));
    }
    boolean changed = supersede(distinct, stored) || !fresh.isEmpty() || !sameProgram;
    return result(files, distinct.keySet(), fresh.size(), changed);
  }

  private Dataset<Row> read(List<ScannedFile> files, Instant receivedAt) {
    return Intake.ofFiles(warehouse.spark(), files, receivedAt, reading());
  }

  private Dataset<Row> rereadWith(List<ScannedFile> fresh, Instant receivedAt) {
    Dataset<Row> again = Intake.ofStored(warehouse.read(SUBMISSION), reading());
    return fresh.isEmpty() ? again : again.unionByName(read(fresh, receivedAt));
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
      Map<String, ScannedFile> present, Map<String, StoredSubmission> stored) {
    Set<String> paths = new HashSet<>();
    present.values().forEach(file -> paths.add(file.relativePath()));
    List<String> out = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (StoredSubmission row : stored.values()) {
      boolean superseded = row.outcome().equals(Outcome.SUPERSEDED.word());
      if (present.containsKey(row.submissionId())) {
        if (superseded) {
          back.add(row.submissionId());
        }
      } else if (!superseded
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
      // Identifiers are hexadecimal hashes, so they can stand in the statement as they are.
      warehouse
          .spark()
          .sql(
              "UPDATE jixiao.verbatim.submission SET outcome = "
                  + outcome
                  + " WHERE submission_id IN ('"
                  + String.join("', '", submissionIds)
                  + "')");
    }
  }

  private IngestResult result(
      List<ScannedFile> files, Set<String> distinct, int fresh, boolean changed) {
    Map<String, StoredSubmission> stored = StoredSubmission.all(warehouse.catalog());
    Predicate<String> here = distinct::contains;
    Map<String, Long> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : List.of(Outcome.READ, Outcome.REJECTED, Outcome.IGNORED)) {
      outcomes.put(
          outcome.word(),
          stored.values().stream()
              .filter(row -> here.test(row.submissionId()))
              .filter(row -> row.outcome().equals(outcome.word()))
              .count());
    }
    return new IngestResult(
        files.size(),
        fresh,
        outcomes.get(Outcome.READ.word()),
        outcomes.get(Outcome.REJECTED.word()),
        outcomes.get(Outcome.IGNORED.word()),
        files.size() - distinct.size(),
        changed);
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
