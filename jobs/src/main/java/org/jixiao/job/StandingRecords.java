package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SUBMISSION;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;

/** The records of the submissions that stand, each with the path its file came under. */
final class StandingRecords {
  private StandingRecords() {}

  /** Turns one record into rows of a table. */
  interface Interpreter<T extends Record> extends Serializable {
    List<T> interpret(VerbatimRecord record, String relativePath);
  }

  /**
   * Returns what an interpreter makes of every standing record.
   *
   * @param output the columns of {@code type}
   */
  static <T extends Record> Dataset<Row> interpreted(
      Tables tables, Class<T> type, StructType output, Interpreter<T> interpreter) {
    Dataset<Row> paths =
        tables
            .get(SUBMISSION)
            .where(functions.col("outcome").equalTo(Outcome.READ.word()))
            .select("submission_id", "relative_path");
    Dataset<Row> records = tables.get(RECORD);
    StructType input = records.schema();
    return records
        .join(paths, "submission_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  RowCodec<VerbatimRecord> codec = RowCodec.of(VerbatimRecord.class, input);
                  RowCodec<T> outputCodec = RowCodec.of(type, output);
                  List<Row> interpreted = new ArrayList<>();
                  while (rows.hasNext()) {
                    Row row = rows.next();
                    VerbatimRecord record = codec.fromRow(row);
                    String path = row.getAs("relative_path");
                    for (T value : interpreter.interpret(record, path)) {
                      interpreted.add(outputCodec.toRow(value));
                    }
                  }
                  return interpreted.iterator();
                },
            Encoders.row(output));
  }
}
