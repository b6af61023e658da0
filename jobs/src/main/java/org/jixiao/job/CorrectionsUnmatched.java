package org.jixiao.job;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.job.department.Hearing;
import org.jixiao.model.Correction;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;

/** Analysts' corrections that are about nothing that stands: mistyped, or answered since. */
final class CorrectionsUnmatched {
  private CorrectionsUnmatched() {}

  /**
   * Returns each in words. Only records that hold the words of a correction are heard again.
   *
   * @param records all that stand
   */
  static List<String> of(StandingSubmissions standing, Dataset<Row> records) {
    List<Correction> all = standing.reference().corrections();
    if (all.isEmpty()) {
      return List.of();
    }
    StructType schema = records.schema();
    RowCodec<VerbatimRecord> decoder = RowCodec.of(VerbatimRecord.class, schema);
    Hearing hearing = new Hearing(standing.reference(), standing.hiddenSheets());
    for (Row row : concerned(standing, records, schema)) {
      VerbatimRecord record = decoder.fromRow(row);
      hearing.of(record, standing.paths().get(record.submissionId()));
    }
    return hearing.correctionsUnmatched(all).stream().map(Correction::inWords).toList();
  }

  private static List<Row> concerned(
      StandingSubmissions standing, Dataset<Row> records, StructType schema) {
    return records
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  RowCodec<VerbatimRecord> decoder = RowCodec.of(VerbatimRecord.class, schema);
                  Hearing hearing = new Hearing(standing.reference(), standing.hiddenSheets());
                  return stream(rows)
                      .filter(row -> isConcerned(standing, hearing, decoder.fromRow(row)))
                      .iterator();
                },
            Encoders.row(schema))
        .collectAsList();
  }

  private static boolean isConcerned(
      StandingSubmissions standing, Hearing hearing, VerbatimRecord record) {
    return standing.paths().containsKey(record.submissionId()) && hearing.mayBeCorrected(record);
  }

  private static Stream<Row> stream(Iterator<Row> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
  }
}
