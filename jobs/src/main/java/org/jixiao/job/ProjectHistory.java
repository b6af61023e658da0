package org.jixiao.job;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.job.history.Change;
import org.jixiao.job.history.Changes;
import org.jixiao.job.history.Histories;
import org.jixiao.warehouse.RowCodec;

/**
 * The versions of projects as tables, one department and fiscal year at a time; rows without year
 * or department are a group like any other. Instants are cut to microseconds, which is what tables
 * keep.
 */
final class ProjectHistory {
  private static final StructType DEPARTMENT_YEAR =
      new StructType()
          .add("fiscal_year", DataTypes.IntegerType)
          .add("department_name", DataTypes.StringType);

  private ProjectHistory() {}

  /**
   * Returns the {@linkplain Histories#after history after a run} of the department-years given:
   * both sides must hold all their rows of the same department-years, since what is missing among
   * the standing is closed.
   *
   * @param before rows of {@code interpreted.project_evaluation_history}
   * @param standing rows of {@code interpreted.project_evaluation}
   * @param at the instant of the run; not later than the history, the query fails when it runs
   * @param schema columns of the history
   */
  static Dataset<Row> after(
      Dataset<Row> before, Dataset<Row> standing, Instant at, StructType schema) {
    Instant instant = at.truncatedTo(ChronoUnit.MICROS);
    return byDepartmentYear(before)
        .cogroup(
            byDepartmentYear(standing),
            (CoGroupFunction<Row, Row, Row, Row>)
                (departmentYear, versions, projects) -> {
                  VersionCodec codec = new VersionCodec(schema);
                  return Histories.after(
                          all(versions, codec::fromRow), all(projects, codec::project), instant)
                      .stream()
                      .map(codec::toRow)
                      .iterator();
                },
            Encoders.row(schema));
  }

  /**
   * Returns the {@linkplain Changes#at changes of a run} as rows of {@code
   * interpreted.project_change}. They follow from the history alone, so that those of any earlier
   * run can be told again.
   *
   * @param history rows of {@code interpreted.project_evaluation_history} after the run
   * @param at the instant of the run
   * @param schema columns of {@code interpreted.project_change}
   */
  static Dataset<Row> changes(Dataset<Row> history, String runId, Instant at, StructType schema) {
    Instant instant = at.truncatedTo(ChronoUnit.MICROS);
    StructType ofHistory = history.schema();
    return byDepartmentYear(
            history.where(col("valid_from").equalTo(instant).or(col("valid_to").equalTo(instant))))
        .flatMapGroups(
            (FlatMapGroupsFunction<Row, Row, Row>)
                (departmentYear, versions) -> {
                  VersionCodec codec = new VersionCodec(ofHistory);
                  RowCodec<Change> changes = RowCodec.of(Change.class, schema);
                  return Changes.at(all(versions, codec::fromRow), runId, instant).stream()
                      .map(changes::toRow)
                      .iterator();
                },
            Encoders.row(schema));
  }

  private static KeyValueGroupedDataset<Row, Row> byDepartmentYear(Dataset<Row> rows) {
    // Rows straight from another typed step come without their schema, so columns go by position.
    int year = rows.schema().fieldIndex("fiscal_year");
    int department = rows.schema().fieldIndex("department_name");
    return rows.groupByKey(
        (MapFunction<Row, Row>) row -> RowFactory.create(row.get(year), row.get(department)),
        Encoders.row(DEPARTMENT_YEAR));
  }

  private static <T> List<T> all(Iterator<Row> rows, Function<Row, T> codec) {
    List<T> all = new ArrayList<>();
    rows.forEachRemaining(row -> all.add(codec.apply(row)));
    return all;
  }
}
