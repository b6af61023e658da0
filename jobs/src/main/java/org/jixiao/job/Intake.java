package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.InboxListing;
import org.jixiao.inbox.Limits;
import org.jixiao.inbox.ReadResult;
import org.jixiao.model.Outcome;
import org.jixiao.model.Submission;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.FaultPoint;
import org.jixiao.warehouse.RowCodec;

/** Files to submissions with their records: each file read once, in parallel. */
final class Intake {
  /** Files a task reads; small enough to spread, large enough to be worth a task. */
  private static final int FILES_PER_TASK = 25;

  private static final StructType SOURCE =
      StructType.fromDDL(
          "relative_path string, submission_id string, received_at timestamp, path string,"
              + " entry string, content binary, size_bytes bigint");

  private Intake() {}

  /** By what files are read, and the shape of the rows that come of it. */
  record Reading(Limits limits, String codeVersion, StructType submission, StructType record)
      implements Serializable {}

  /**
   * Returns one row per file: the columns of {@code verbatim.submission}, and one more column with
   * the rows of {@code verbatim.record} found in it.
   */
  static Dataset<Row> ofFiles(
      SparkSession spark, List<ScannedFile> files, Instant receivedAt, Reading reading) {
    List<Row> rows =
        files.stream()
            .map(
                file ->
                    RowFactory.create(
                        file.relativePath(),
                        file.submissionId(),
                        receivedAt,
                        file.path().toString(),
                        file.entry(),
                        null,
                        null))
            .toList();
    // Neighbours by path stay together, so that a department's records lie in few data files.
    int tasks = Math.max(1, (files.size() + FILES_PER_TASK - 1) / FILES_PER_TASK);
    JavaRDD<Row> sources =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, tasks);
    return read(spark.createDataFrame(sources, SOURCE), reading);
  }

  /**
   * Returns the same for submissions already stored, from their kept bytes; what an officer or a
   * later file took out stays out.
   */
  static Dataset<Row> ofStored(Dataset<Row> submissions, Reading reading) {
    Dataset<Row> again =
        read(
            submissions.selectExpr(
                "relative_path",
                "submission_id",
                "received_at",
                "CAST(NULL AS STRING) AS path",
                "CAST(NULL AS STRING) AS entry",
                "content",
                "size_bytes"),
            reading);
    Column outOfForce =
        col("stored_outcome").isin(Outcome.SUPERSEDED.word(), Outcome.WITHDRAWN.word());
    return again
        .join(
            submissions.select(col("submission_id"), col("outcome").as("stored_outcome")),
            "submission_id")
        .withColumn("outcome", when(outOfForce, col("stored_outcome")).otherwise(col("outcome")))
        .drop("stored_outcome");
  }

  private static Dataset<Row> read(Dataset<Row> sources, Reading reading) {
    FormCatalogue forms = FormCatalogue.load();
    StructType output =
        reading.submission().add("records", DataTypes.createArrayType(reading.record()));
    return sources.mapPartitions(
        (MapPartitionsFunction<Row, Row>) partition -> read(partition, forms, reading),
        Encoders.row(output));
  }

  /** Reads one file after the other as they are asked for: bytes of many would fill the memory. */
  private static Iterator<Row> read(Iterator<Row> sources, FormCatalogue forms, Reading reading) {
    DocumentReader reader = new DocumentReader(forms, reading.limits());
    IncomingBytes bytes = new IncomingBytes(reading.limits());
    RowCodec<Submission> submissions = RowCodec.of(Submission.class, reading.submission());
    RowCodec<VerbatimRecord> records = RowCodec.of(VerbatimRecord.class, reading.record());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return sources.hasNext();
      }

      @Override
      public Row next() {
        Row source = sources.next();
        String relativePath = source.getString(0);
        String submissionId = source.getString(1);
        FaultPoint.passed("before a file is read");
        IncomingBytes.Incoming file =
            source.isNullAt(3)
                ? new IncomingBytes.Incoming(source.getAs(5), source.getLong(6))
                : bytes.of(Path.of(source.getString(3)), source.getString(4));
        ReadResult result =
            file.isTooLarge()
                ? reader.tooLarge(file.size())
                : reader.read(relativePath, submissionId, file.content());
        Submission row =
            new Submission(
                submissionId,
                relativePath,
                InboxListing.fileName(relativePath),
                result.mediaType(),
                file.size(),
                file.content(),
                source.getInstant(2),
                result.outcome().word(),
                result.reason(),
                result.remarks().isEmpty() ? null : String.join("；", result.remarks()),
                result.account().read(),
                result.account().mapped(),
                result.account().ignored(),
                result.account().unmapped(),
                reading.codeVersion());
        return with(
            submissions.toRow(row),
            Stream.concat(result.records().stream(), result.remainders().stream())
                .map(records::toRow)
                .toArray(Row[]::new));
      }
    };
  }

  private static Row with(Row submission, Row[] records) {
    Object[] cells = new Object[submission.size() + 1];
    for (int i = 0; i < submission.size(); i++) {
      cells[i] = submission.get(i);
    }
    cells[submission.size()] = records;
    return RowFactory.create(cells);
  }
}
