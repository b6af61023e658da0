package org.jixiao.job;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jixiao.check.Thresholds;
import org.jixiao.job.department.Heard;
import org.jixiao.job.department.Hearing;
import org.jixiao.model.VerbatimRecord;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;

/**
 * One pass over the records that stand: each is interpreted once, those of one department and year
 * are put beside one another, and every row that follows from them alone is made. The rows are kept
 * while Spark runs, for the jobs of the tables they belong to.
 */
final class DepartmentPass {
  private static final StructType DEPARTMENT_YEAR =
      new StructType()
          .add("fiscal_year", DataTypes.IntegerType)
          .add("department_name", DataTypes.StringType);

  private final StandingSubmissions standing;
  private final DepartmentSchema schema;
  private final Thresholds thresholds;
  private Dataset<Row> made;

  DepartmentPass(StandingSubmissions standing, TableCatalogue tables, Thresholds thresholds) {
    this.standing = standing;
    this.schema = DepartmentSchema.of(tables);
    this.thresholds = thresholds;
  }

  /**
   * Returns the rows of one kind, of the department-years that are computed anew.
   *
   * @param kind a column of {@link DepartmentSchema#made()}
   */
  Dataset<Row> rows(Tables tables, String kind) {
    return made(tables).where(col(kind).isNotNull()).select(kind + ".*");
  }

  private synchronized Dataset<Row> made(Tables tables) {
    if (made == null) {
      made = byDepartmentYear(heard(tables)).persist(StorageLevel.MEMORY_AND_DISK());
    }
    return made;
  }

  private Dataset<Row> byDepartmentYear(Dataset<Row> heard) {
    return heard
        .groupByKey(
            // The year and the department are the first columns.
            (MapFunction<Row, Row>) row -> RowFactory.create(row.get(0), row.get(1)),
            Encoders.row(DEPARTMENT_YEAR))
        .flatMapGroups(
            new DepartmentStep(standing, schema, thresholds), Encoders.row(schema.made()));
  }

  /** A file may speak of other departments too, which are not computed anew. */
  private Dataset<Row> heard(Tables tables) {
    Dataset<Row> records = tables.records();
    StructType input = records.schema();
    StructType output = schema.heard();
    StandingSubmissions known = standing;
    Set<DepartmentYear> units = tables.extent().units();
    return records.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows -> {
              RowCodec<VerbatimRecord> decoder = RowCodec.of(VerbatimRecord.class, input);
              RowCodec<Heard> codec = RowCodec.of(Heard.class, output);
              Hearing hearing = new Hearing(known.reference(), known.hiddenSheets());
              return stream(rows)
                  .map(decoder::fromRow)
                  .filter(record -> known.paths().containsKey(record.submissionId()))
                  .flatMap(
                      record ->
                          hearing.of(record, known.paths().get(record.submissionId())).stream())
                  .filter(one -> units == null || units.contains(unit(one)))
                  .map(codec::toRow)
                  .iterator();
            },
        Encoders.row(output));
  }

  private static Stream<Row> stream(Iterator<Row> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
  }

  private static DepartmentYear unit(Heard heard) {
    return new DepartmentYear(heard.fiscalYear(), heard.departmentName());
  }
}
