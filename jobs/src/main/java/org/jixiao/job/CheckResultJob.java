package org.jixiao.job;

import static org.jixiao.job.TableNames.CHECK_RESULT;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.warehouse.TableName;

/** One row per rule and department-year: to how many records it applied, how many failed. */
record CheckResultJob(Judgements judgements) implements TableJob {
  @Override
  public TableName table() {
    return CHECK_RESULT;
  }

  @Override
  public Set<TableName> reads() {
    return judgements.reads();
  }

  @Override
  public Column replaced(Extent extent, boolean byUnit) {
    return Judgements.replaced(extent);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return judgements.counts(tables);
  }
}
