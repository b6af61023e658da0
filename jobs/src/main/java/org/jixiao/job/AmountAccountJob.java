package org.jixiao.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.jixiao.job.TableNames.AMOUNT_ACCOUNT;
import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SUBMISSION;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.interpret.Money;
import org.jixiao.model.Outcome;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.TableName;

/**
 * Where every amount handed in went: into the tables, aside with a form that does not stand, or
 * nowhere because it cannot be read or contradicts its neighbour.
 */
record AmountAccountJob() implements TableJob {
  private static final String FIELDS =
      "stack(3, 'initial_budget_yuan', initial_budget_yuan, 'annual_budget_yuan',"
          + " annual_budget_yuan, 'executed_yuan', executed_yuan) AS (field, table_yuan)";

  @Override
  public TableName table() {
    return AMOUNT_ACCOUNT;
  }

  @Override
  public Set<TableName> reads() {
    return Set.of(SUBMISSION, RECORD, PROJECT_EVALUATION, FUNDING, AMOUNT_ACCOUNT);
  }

  @Override
  public Dataset<Row> build(Tables tables) {
    Extent extent = tables.extent();
    if (extent.isEverything()) {
      return account(tables);
    }
    Column anew = col("submission_id").isInCollection(extent.submissions());
    Column gone = col("submission_id").isInCollection(extent.changed());
    return tables
        .get(AMOUNT_ACCOUNT)
        .where(functions.not(anew.or(gone)))
        .unionByName(account(tables));
  }

  private Dataset<Row> account(Tables tables) {
    Column around = tables.extent().ofUnitsAround();
    Dataset<Row> projects = tables.get(PROJECT_EVALUATION).where(around);
    Dataset<Row> inTables =
        projects
            .selectExpr("record_id", "0 AS ordinal", FIELDS)
            .unionByName(
                tables.get(FUNDING).where(around).selectExpr("record_id", "ordinal", FIELDS));
    Dataset<Row> chosen = projects.select(col("record_id"), lit(true).as("chosen"));
    Column carried = col("chosen").isNotNull().and(col("yuan").equalTo(col("table_yuan")));
    Column aside = col("chosen").isNull();
    Column doubtful = carried.isNull().or(functions.not(carried)).and(functions.not(aside));
    Dataset<Row> standing =
        tables
            .get(SUBMISSION)
            .where(col("outcome").equalTo(Outcome.READ.word()))
            .select("submission_id");
    Dataset<Row> records = tables.get(RECORD).where(tables.extent().ofRecords());
    return cells(records.join(standing, new String[] {"submission_id"}, "left_semi"))
        .join(inTables, new String[] {"record_id", "ordinal", "field"}, "left")
        .join(chosen, new String[] {"record_id"}, "left")
        .groupBy("submission_id", "field")
        .agg(
            count(lit(1)).as("cell_count"),
            count(when(carried, 1)).as("in_tables_count"),
            count(when(aside, 1)).as("set_aside_count"),
            count(when(doubtful, 1)).as("quarantined_count"),
            total(lit(true)).as("stated_yuan"),
            total(carried).as("in_tables_yuan"),
            total(aside).as("set_aside_yuan"),
            total(doubtful).as("quarantined_yuan"));
  }

  /** The cells of forms and lists that say an amount, with what they say in yuan. */
  private Dataset<Row> cells(Dataset<Row> records) {
    UDF2<String, String, Boolean> speaks = (text, unit) -> !Money.parse(text, unit).isAbsent();
    UDF2<String, String, BigDecimal> yuan = (text, unit) -> Money.parse(text, unit).orNull();
    return records
        .where(col("form").isin(VerbatimRecord.PROJECT_FORM, VerbatimRecord.PROJECT_LIST))
        .select(col("record_id"), col("submission_id"), explode(col("fields")).as("cell"))
        .where(
            expr(
                "cell.block IN ('header', 'funding') AND cell.field IN"
                    + " ('initial_budget_yuan', 'annual_budget_yuan', 'executed_yuan')"))
        .where(
            functions.udf(speaks, DataTypes.BooleanType).apply(col("cell.text"), col("cell.unit")))
        .select(
            col("record_id"),
            col("submission_id"),
            col("cell.ordinal").as("ordinal"),
            col("cell.field").as("field"),
            functions
                .udf(yuan, DataTypes.createDecimalType(18, 2))
                .apply(col("cell.text"), col("cell.unit"))
                .as("yuan"));
  }

  private static Column total(Column condition) {
    return coalesce(sum(when(condition, col("yuan"))), lit(BigDecimal.ZERO))
        .cast(DataTypes.createDecimalType(22, 2));
  }
}
