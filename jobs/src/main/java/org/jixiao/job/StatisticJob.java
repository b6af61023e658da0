package org.jixiao.job;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.interpret.Reference;
import org.jixiao.statistics.ReferenceViews;
import org.jixiao.statistics.Statistic;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.TableName;

/** One published statistic: its SQL over the tables its definition names. */
record StatisticJob(StatisticDefinition definition, String sql, Reference reference)
    implements TableJob {
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
    Statistic.registerFunctions(tables.spark());
    ReferenceViews.register(
        tables.spark(), reference.register(), reference.lexicon(), reference.gradeRegimes());
    for (TableName table : definition.reads()) {
      tables.get(table).createOrReplaceTempView(table.name());
    }
    return Statistic.compute(tables.spark(), definition, sql);
  }
}
