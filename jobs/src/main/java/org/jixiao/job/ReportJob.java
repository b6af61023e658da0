package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.jixiao.job.TableNames.RECORD;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/**
 * The rows one interpreter makes of the narratives that stand, those of one department and year
 * joined.
 *
 * @param type the record of a row
 */
record ReportJob<T extends Record>(
    TableName table,
    Class<T> type,
    StandingRecords.Interpreter<T> interpreter,
    DepartmentYears.Joiner<T> joiner,
    StandingRecords standing,
    StructType schema)
    implements TableJob {
  @Override
  public Set<TableName> reads() {
    return Set.of(RECORD);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Dataset<Row> rows =
        standing.interpreted(
            tables.get(RECORD).where(col("form").equalTo(VerbatimRecord.DEPARTMENT_REPORT)),
            type,
            schema,
            interpreter);
    return DepartmentYears.joined(rows, type, schema, standing.reference(), joiner);
  }
}
