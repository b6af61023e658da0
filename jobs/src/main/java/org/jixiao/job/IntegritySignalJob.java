package org.jixiao.job;

import static org.jixiao.job.TableNames.SIGNAL_PROJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.check.signal.DistrictQuestions;
import org.jixiao.check.signal.Signal;
import org.jixiao.check.signal.SignalProject;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableName;

/**
 * One row per question asked of the district or a department in a year, and what came of it. Any
 * project may resemble any other, so all come to the driver, each as the few columns that are
 * looked at.
 */
record IntegritySignalJob(SignalThresholds thresholds, StructType schema) implements TableJob {
  static final TableName TABLE = TableName.of("statistics.integrity_signal");

  @Override
  public TableName table() {
    return TABLE;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(SIGNAL_PROJECT);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> rows = tables.whole(SIGNAL_PROJECT);
    RowCodec<SignalProject> decoder = RowCodec.of(SignalProject.class, rows.schema());
    List<SignalProject> projects = new ArrayList<>();
    rows.toLocalIterator().forEachRemaining(row -> projects.add(decoder.fromRow(row)));
    RowCodec<Signal> encoder = RowCodec.of(Signal.class, schema);
    return tables
        .spark()
        .createDataFrame(
            new DistrictQuestions(thresholds).ask(projects).stream().map(encoder::toRow).toList(),
            schema);
  }
}
