package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.Warehouse;

/**
 * The records of the submissions that stand, and what interpretation knows beside them.
 *
 * @param paths path below the inbox of each standing submission
 * @param received when each was received, in milliseconds
 * @param hiddenSheets whether what stands on hidden sheets counts
 */
record StandingRecords(
    Reference reference,
    HashMap<String, String> paths,
    HashMap<String, Long> received,
    boolean hiddenSheets)
    implements Serializable {

  /** Returns the records that stand in a warehouse now. */
  static StandingRecords of(Configuration configuration, Warehouse warehouse) {
    HashMap<String, String> paths = new HashMap<>();
    HashMap<String, Long> received = new HashMap<>();
    for (StoredSubmission submission : StoredSubmission.all(warehouse.catalog()).values()) {
      if (submission.outcome().equals(Outcome.READ.word())) {
        paths.put(submission.submissionId(), submission.relativePath());
        received.put(submission.submissionId(), submission.receivedAt().toEpochMilli());
      }
    }
    return new StandingRecords(
        configuration.reference(), paths, received, configuration.hiddenSheets());
  }

  /** Makes what turns a record and its path below the inbox into rows of a table. */
  interface Interpreter<T extends Record> extends Serializable {
    BiFunction<VerbatimRecord, String, List<T>> with(Reference reference);
  }

  /**
   * Returns what an interpreter makes of every standing record.
   *
   * @param output the columns of {@code type}
   */
  <T extends Record> Dataset<Row> interpreted(
      Tables tables, Class<T> type, StructType output, Interpreter<T> interpreter) {
    return interpreted(tables.get(RECORD), type, output, interpreter);
  }

  /** Returns what an interpreter makes of those of some records that stand. */
  <T extends Record> Dataset<Row> interpreted(
      Dataset<Row> records, Class<T> type, StructType output, Interpreter<T> interpreter) {
    StructType input = records.schema();
    Reference known = reference;
    Map<String, String> standing = paths;
    boolean hiddenCount = hiddenSheets;
    return records.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              RowCodec<VerbatimRecord> codec = RowCodec.of(VerbatimRecord.class, input);
              RowCodec<T> outputCodec = RowCodec.of(type, output);
              BiFunction<VerbatimRecord, String, List<T>> interpret = interpreter.with(known);
              List<Row> interpreted = new ArrayList<>();
              while (rows.hasNext()) {
                VerbatimRecord record = codec.fromRow(rows.next());
                String path = standing.get(record.submissionId());
                if (path != null && (hiddenCount || !record.hidden())) {
                  for (T value : interpret.apply(record, path)) {
                    interpreted.add(outputCodec.toRow(value));
                  }
                }
              }
              return interpreted.iterator();
            },
        Encoders.row(output));
  }
}
