package org.jixiao.job;

import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.interpret.Fundings;
import org.jixiao.model.Funding;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/** One row per funding row of the forms that stand. */
record FundingJob(StandingRecords standing, StructType schema) implements TableJob {
  @Override
  public TableName table() {
    return FUNDING;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD, PROJECT_EVALUATION);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    return standing
        .interpreted(
            tables,
            Funding.class,
            schema,
            (known, record, path) ->
                record.form().equals(VerbatimRecord.PROJECT_FORM)
                    ? new Fundings(known).interpret(record, path)
                    : List.of())
        .join(
            tables.get(PROJECT_EVALUATION).select("record_id"),
            new String[] {"record_id"},
            "left_semi");
  }
}
