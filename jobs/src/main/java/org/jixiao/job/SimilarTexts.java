package org.jixiao.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.check.signal.Boilerplate;
import org.jixiao.check.signal.MinHash;
import org.jixiao.check.signal.NarrativeText;
import org.jixiao.check.signal.Shingles;
import org.jixiao.check.signal.Signal;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.check.signal.TextCount;
import org.jixiao.check.signal.TextQuestions;
import org.jixiao.warehouse.RowCodec;

/**
 * Brings the texts of all years to where they are compared. Of more than fit in memory only those
 * come that share a key with another, and so may resemble it.
 */
final class SimilarTexts {
  private final SignalThresholds thresholds;

  SimilarTexts(SignalThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Returns the signals about texts.
   *
   * @param projects of all years, with {@code fiscal_year, department_name, project_name,
   *     project_key, text, locator}
   */
  List<Signal> ask(Dataset<Row> projects) {
    UDF1<String, Integer> longest = text -> text == null ? null : Shingles.most(text);
    Dataset<Row> measured =
        projects
            .selectExpr(
                "fiscal_year", "department_name", "project_name", "project_key", "text", "locator")
            .withColumn("shingles", udf(longest, DataTypes.IntegerType).apply(col("text")));
    List<TextCount> counts = counts(measured);
    Dataset<Row> texts =
        measured.where(col("shingles").geq(thresholds.leastShingles())).drop("shingles");
    TextQuestions questions = new TextQuestions(thresholds);
    if (counts.stream().mapToLong(TextCount::compared).sum() <= thresholds.textsInMemory()) {
      return questions.ask(collected(texts), counts);
    }
    Boilerplate boilerplate = boilerplate(texts);
    return questions.ask(collected(candidates(texts, boilerplate)), counts, boilerplate);
  }

  private List<TextCount> counts(Dataset<Row> texts) {
    int least = thresholds.leastShingles();
    Dataset<Row> counts =
        texts
            .groupBy("fiscal_year", "department_name")
            .agg(
                expr("count_if(shingles >= " + least + ")").as("compared"),
                expr("count_if(shingles < " + least + ")").as("too_short"),
                expr("count_if(shingles IS NULL)").as("missing"));
    RowCodec<TextCount> codec = RowCodec.of(TextCount.class, counts.schema());
    return counts.collectAsList().stream().map(codec::fromRow).toList();
  }

  private static List<NarrativeText> collected(Dataset<Row> texts) {
    RowCodec<NarrativeText> codec = RowCodec.of(NarrativeText.class, texts.schema());
    return texts.collectAsList().stream().map(codec::fromRow).toList();
  }

  private Boilerplate boilerplate(Dataset<Row> texts) {
    UDF1<String, long[]> shingles = text -> Shingles.of(text).hashes().toArray();
    return Boilerplate.of(
        texts
            .select(
                col("fiscal_year"),
                expr("xxhash64(department_name)").as("department"),
                explode(
                        udf(shingles, DataTypes.createArrayType(DataTypes.LongType, false))
                            .apply(col("text")))
                    .as("shingle"))
            .groupBy("fiscal_year", "shingle")
            .agg(countDistinct("department").as("departments"))
            .where(col("departments").gt(thresholds.boilerplateDepartments()))
            .select("shingle")
            .distinct()
            .as(Encoders.LONG())
            .collectAsList()
            .stream()
            .mapToLong(Long::longValue)
            .toArray());
  }

  private static Dataset<Row> candidates(Dataset<Row> texts, Boilerplate boilerplate) {
    UDF1<String, long[]> keys = text -> MinHash.keys(boilerplate.tellingOf(text));
    Dataset<Row> named = texts.withColumn("id", expr("xxhash64(locator, project_name, text)"));
    Dataset<Row> alike =
        named
            .select(
                col("id"),
                explode(
                        udf(keys, DataTypes.createArrayType(DataTypes.LongType, false))
                            .apply(col("text")))
                    .as("key"))
            .groupBy("key")
            .agg(collect_list("id").as("ids"))
            .where(size(col("ids")).gt(1))
            .select(explode(col("ids")).as("id"))
            .distinct();
    return named.join(broadcast(alike), new String[] {"id"}, "left_semi").drop("id");
  }
}
