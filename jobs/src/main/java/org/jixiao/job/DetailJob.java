package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/**
 * The rows one interpreter makes of one kind of record: funding and indicators of the forms that
 * stand, claims and lines of the narratives that stand.
 *
 * @param form the kind of record it interprets
 * @param type the record of a row
 */
record DetailJob<T extends Record>(
    TableName table,
    String form,
    Class<T> type,
    StandingRecords.Interpreter<T> interpreter,
    StandingRecords standing,
    StructType schema)
    implements TableJob {
  @Override
  public Set<TableName> reads() {
    return ofForms() ? Set.of(RECORD, PROJECT_EVALUATION) : Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    String wanted = form;
    StandingRecords.Interpreter<T> own = interpreter;
    Dataset<Row> rows =
        standing.interpreted(
            tables,
            type,
            schema,
            (known, record, path) ->
                record.form().equals(wanted) ? own.interpret(known, record, path) : List.of());
    return ofForms()
        ? rows.join(
            tables.get(PROJECT_EVALUATION).select("record_id"),
            new String[] {"record_id"},
            "left_semi")
        : rows;
  }

  /** A form may stand back behind another of the same project, and its details with it. */
  private boolean ofForms() {
    return form.equals(VerbatimRecord.PROJECT_FORM);
  }
}
