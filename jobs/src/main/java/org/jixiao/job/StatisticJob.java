package org.jixiao.job;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.statistics.Statistic;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.TableName;

/**
 * One published statistic: its SQL over the tables its definition names. The runner's session knows
 * the functions and reference views of the statistics room.
 */
record StatisticJob(StatisticDefinition definition, String sql) implements TableJob {
  @Override
  public TableName table() {
    return definition.table();
  }

  @Override
  public Set<TableName> reads() {
    return Set.copyOf(definition.reads());
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    for (TableName table : definition.reads()) {
      tables.get(table).createOrReplaceTempView(table.name());
    }
    return Statistic.compute(tables.spark(), definition, sql);
  }
}
