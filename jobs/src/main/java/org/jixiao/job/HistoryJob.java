package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION_HISTORY;

import java.time.Instant;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.warehouse.TableName;

/**
 * One row per project, fiscal year and version; made of its own rows and of what stands now.
 *
 * @param at since when what stands now is known; later than all that is in the history
 */
record HistoryJob(Instant at, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return PROJECT_EVALUATION_HISTORY;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(PROJECT_EVALUATION, PROJECT_EVALUATION_HISTORY);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return ProjectHistory.after(
        tables.get(PROJECT_EVALUATION_HISTORY), tables.get(PROJECT_EVALUATION), at, schema);
  }
}
