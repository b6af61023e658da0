package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/**
 * The rows one interpreter makes of the forms that stand: funding and indicators.
 *
 * @param type the record of a row
 */
record DetailJob<T extends Record>(
    TableName table,
    Class<T> type,
    StandingRecords.Interpreter<T> interpreter,
    StandingRecords standing,
    StructType schema)
    implements TableJob {
  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD, PROJECT_EVALUATION);
  }

  /** A form may stand back behind another of the same project, and its details with it. */
  @Override
  public Dataset<Row> build(Tables tables) {
    return standing
        .interpreted(
            tables.get(RECORD).where(col("form").equalTo(VerbatimRecord.PROJECT_FORM)),
            type,
            schema,
            interpreter)
        .join(
            tables.get(PROJECT_EVALUATION).select("record_id"),
            new String[] {"record_id"},
            "left_semi");
  }
}
