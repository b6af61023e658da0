package org.jixiao.job;

import static org.jixiao.job.TableNames.AMOUNT_ACCOUNT;
import static org.jixiao.job.TableNames.ANSWER;
import static org.jixiao.job.TableNames.APPROVED_PROJECT;
import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.DEPARTMENT_STATE;
import static org.jixiao.job.TableNames.DEVIATION;
import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.INDICATOR;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;
import static org.jixiao.job.TableNames.REVIEW_RESULT;
import static org.jixiao.job.TableNames.SCOPE;
import static org.jixiao.job.TableNames.SIGNAL_PROJECT;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.check.Judgement;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/**
 * The columns between the steps of {@link DepartmentPass}.
 *
 * @param heard of what one record says
 * @param made of what follows for a department and year: a column per kind of row, of which each
 *     row fills one
 */
record DepartmentSchema(StructType heard, StructType made) implements Serializable {
  /** Judgements of the rules over single documents. */
  static final String JUDGEMENT = "judgement";

  /** Judgements that interpretation passed by its flags. */
  static final String FLAGGED = "flagged";

  /** The tables that consist of the rows made. */
  static final List<TableName> TABLES =
      List.of(
          PROJECT_EVALUATION,
          FUNDING,
          INDICATOR,
          DEPARTMENT_REPORT,
          REPORTED_PROJECT,
          DEVIATION,
          AMOUNT_ACCOUNT,
          ANSWER,
          APPROVED_PROJECT,
          REVIEW_RESULT,
          SIGNAL_PROJECT);

  private static final List<TableName> ALL =
      Stream.concat(TABLES.stream(), Stream.of(SCOPE, DEPARTMENT_STATE)).toList();

  static DepartmentSchema of(TableCatalogue tables) {
    StructType heard =
        StructType.fromDDL(
                "fiscal_year int, department_name string, submission_id string,"
                    + " relative_path string, record_id string, locator string,"
                    + " evaluation boolean not null, narrative boolean not null")
            .add("projects", rowsOf(tables, PROJECT_EVALUATION))
            .add("fundings", rowsOf(tables, FUNDING))
            .add("indicators", rowsOf(tables, INDICATOR))
            .add("reports", rowsOf(tables, DEPARTMENT_REPORT))
            .add("lines", rowsOf(tables, REPORTED_PROJECT))
            .add("deviations", rowsOf(tables, DEVIATION))
            .add("answers", rowsOf(tables, ANSWER))
            .add("approved", rowsOf(tables, APPROVED_PROJECT))
            .add("reviews", rowsOf(tables, REVIEW_RESULT))
            .add(
                "amounts",
                DataType.fromDDL("array<struct<field:string,ordinal:int,yuan:decimal(18,2)>>"));
    StructType made =
        new StructType().add(JUDGEMENT, Judgement.SCHEMA).add(FLAGGED, Judgement.SCHEMA);
    for (TableName table : ALL) {
      made = made.add(table.name(), tables.contract(table).schema());
    }
    return new DepartmentSchema(heard, made);
  }

  /** Returns the columns of one kind of row. */
  StructType made(String kind) {
    return (StructType) made.apply(kind).dataType();
  }

  private static ArrayType rowsOf(TableCatalogue tables, TableName table) {
    return DataTypes.createArrayType(tables.contract(table).schema());
  }
}
