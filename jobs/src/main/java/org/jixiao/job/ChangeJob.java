package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_CHANGE;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION_HISTORY;

import java.time.Instant;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jixiao.warehouse.TableName;

/**
 * One row per project and field this run changes; those of earlier runs stay.
 *
 * @param at since when what stands now is known
 */
record ChangeJob(String runId, Instant at, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return PROJECT_CHANGE;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(PROJECT_EVALUATION_HISTORY);
  }

  @Override
  public Column replaced(Extent extent, boolean byUnit) {
    return functions.col("run_id").equalTo(runId);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return ProjectHistory.changes(tables.get(PROJECT_EVALUATION_HISTORY), runId, at, schema);
  }
}
