package org.jixiao.statistics;

import static scala.jdk.javaapi.CollectionConverters.asJava;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.statistics.comparison.Funnel;
import org.jixiao.statistics.comparison.Place;
import org.jixiao.statistics.comparison.Scores;
import org.jixiao.warehouse.RowCodec;
import scala.collection.Seq;

/**
 * The function {@code compare_means(departments, least_projects)}: from the count, sum and sum of
 * squares of each department's scores to its {@link Place}, in the same order.
 */
final class MeanComparison {
  private static final StructType PLACE =
      StructType.fromDDL(
          "mean_points decimal(8,4), district_mean_points decimal(8,4),"
              + " lower_outer_points decimal(24,4), lower_inner_points decimal(24,4),"
              + " upper_inner_points decimal(24,4), upper_outer_points decimal(24,4),"
              + " position string, not_judged string, shrunken_mean_points decimal(8,4),"
              + " within_stddev_points decimal(8,4), between_stddev_points decimal(8,4),"
              + " overdispersion_factor decimal(38,4)");

  private MeanComparison() {}

  static void register(SparkSession spark) {
    spark
        .udf()
        .register(
            "compare_means",
            (UDF2<Seq<Row>, Integer, Row[]>) MeanComparison::places,
            DataTypes.createArrayType(PLACE));
  }

  /** The fields of a department count by their order; the query may name them as it likes. */
  private static Row[] places(Seq<Row> departments, Integer leastProjects) {
    RowCodec<Place> codec = RowCodec.of(Place.class, PLACE);
    List<Scores> scores =
        asJava(departments).stream()
            .map(row -> new Scores(row.getLong(0), row.getDecimal(1), row.getDecimal(2)))
            .toList();
    return Funnel.places(scores, leastProjects).stream().map(codec::toRow).toArray(Row[]::new);
  }
}
