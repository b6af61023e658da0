package org.jixiao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Runs the query of a published statistic. */
public final class Statistic {
  private static final int ROOT_DECIMALS = 18;

  private Statistic() {}

  /**
   * Makes the functions known that the queries use beyond Spark's own: {@code square_root(x)}, the
   * decimal square root, null for null and for what lies below zero; and {@code
   * compare_means(departments, least_projects)}, see {@link MeanComparison}.
   */
  public static void registerFunctions(SparkSession spark) {
    spark
        .udf()
        .register(
            "square_root",
            (UDF1<BigDecimal, BigDecimal>) Statistic::squareRoot,
            DataTypes.createDecimalType(38, ROOT_DECIMALS));
    MeanComparison.register(spark);
  }

  /**
   * Returns the statistic's rows. The tables it reads must be registered under their bare names,
   * the reference data by {@link ReferenceViews}, the functions by {@link #registerFunctions}.
   *
   * @throws IllegalStateException when the query does not yield the columns of the definition
   */
  public static Dataset<Row> compute(
      SparkSession spark, StatisticDefinition definition, String sql) {
    Dataset<Row> rows = spark.sql(sql);
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.equals(definition.columns())) {
      throw new IllegalStateException(
          String.format(
              "statistics/%s.sql yields %s, its .yaml names %s",
              definition.name(), columns, definition.columns()));
    }
    return rows;
  }

  static BigDecimal squareRoot(BigDecimal square) {
    return square == null || square.signum() < 0
        ? null
        : square
            .sqrt(MathContext.DECIMAL128)
            .setScale(ROOT_DECIMALS, MathContext.DECIMAL128.getRoundingMode());
  }
}
