package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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
import org.jixiao.inbox.ReadResult;
import org.jixiao.model.Outcome;
import org.jixiao.model.Submission;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;

/** Files to submissions with their records: each file read once, in parallel. */
final class Intake {
  /** Files a task reads; small enough to spread, large enough to be worth a task. */
  private static final int FILES_PER_TASK = 25;

  private static final StructType SOURCE =
      StructType.fromDDL(
          "relative_path string, submission_id string, received_at timestamp, path string,"
              + " content binary");

  private Intake() {}

  /**
   * Returns one row per file: the columns of {@code verbatim.submission}, and one more column with
   * the rows of {@code verbatim.record} found in it.
   */
  static Dataset<Row> ofFiles(
      SparkSession spark,
      List<ScannedFile> files,
      Instant receivedAt,
      String codeVersion,
      StructType submission,
      StructType record) {
    List<Row> rows =
        files.stream()
            .map(
                file ->
                    RowFactory.create(
                        file.relativePath(),
                        file.submissionId(),
                        receivedAt,
                        file.path().toString(),
                        null))
            .toList();
    Dataset<Row> sources =
        spark
            .createDataFrame(rows, SOURCE)
            .repartition(Math.max(1, (files.size() + FILES_PER_TASK - 1) / FILES_PER_TASK));
    return read(sources, codeVersion, submission, record);
  }

  /**
   * Returns the same for submissions already stored, from their kept bytes; what an officer or a
   * later file took out stays out.
   */
  static Dataset<Row> ofStored(
      Dataset<Row> submissions, String codeVersion, StructType submission, StructType record) {
    Dataset<Row> again =
        read(
            submissions.selectExpr(
                "relative_path",
                "submission_id",
                "received_at",
                "CAST(NULL AS STRING) AS path",
                "content"),
            codeVersion,
            submission,
            record);
    Column outOfForce =
        col("stored_outcome").isin(Outcome.SUPERSEDED.word(), Outcome.WITHDRAWN.word());
    return again
        .join(
            submissions.select(col("submission_id"), col("outcome").as("stored_outcome")),
            "submission_id")
        .withColumn("outcome", when(outOfForce, col("stored_outcome")).otherwise(col("outcome")))
        .drop("stored_outcome");
  }

  private static Dataset<Row> read(
      Dataset<Row> sources, String codeVersion, StructType submission, StructType record) {
    FormCatalogue forms = FormCatalogue.load();
    StructType output = submission.add("records", DataTypes.createArrayType(record));
    return sources.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            partition -> read(partition, forms, codeVersion, submission, record),
        Encoders.row(output));
  }

  private static Iterator<Row> read(
      Iterator<Row> sources,
      FormCatalogue forms,
      String codeVersion,
      StructType submission,
      StructType record) {
    DocumentReader reader = new DocumentReader(forms);
    RowCodec<Submission> submissions = RowCodec.of(Submission.class, submission);
    RowCodec<VerbatimRecord> records = RowCodec.of(VerbatimRecord.class, record);
    List<Row> rows = new ArrayList<>();
    while (sources.hasNext()) {
      Row source = sources.next();
      String relativePath = source.getString(0);
      String submissionId = source.getString(1);
      byte[] content = source.isNullAt(3) ? source.getAs(4) : content(Path.of(source.getString(3)));
      ReadResult result = reader.read(relativePath, submissionId, content);
      Submission row =
          new Submission(
              submissionId,
              relativePath,
              relativePath.substring(relativePath.lastIndexOf('/') + 1),
              result.mediaType(),
              content.length,
              content,
              source.getInstant(2),
              result.outcome().word(),
              result.reason(),
              result.remarks().isEmpty() ? null : String.join("；", result.remarks()),
              result.account().read(),
              result.account().mapped(),
              result.account().ignored(),
              result.account().unmapped(),
              codeVersion);
      rows.add(
          with(
              submissions.toRow(row),
              Stream.concat(result.records().stream(), result.remainders().stream())
                  .map(records::toRow)
                  .toArray(Row[]::new)));
    }
    return rows.iterator();
  }

  private static Row with(Row submission, Row[] records) {
    Object[] cells = new Object[submission.size() + 1];
    for (int i = 0; i < submission.size(); i++) {
      cells[i] = submission.get(i);
    }
    cells[submission.size()] = records;
    return RowFactory.create(cells);
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
