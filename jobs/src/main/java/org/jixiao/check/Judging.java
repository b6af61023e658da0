package org.jixiao.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.RowCodec;

/** Every rule on every record it looks at, as rows of {@link Judgement}. */
public final class Judging {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "rule_id string, severity string, message string, fiscal_year int,"
              + " department_name string, project_name string, submission_id string,"
              + " locator string, outcome string, found string, expected string");

  private Judging() {}

  /** Returns the judgements of all rules over one project, in one pass. */
  public static Dataset<Row> projects(Dataset<Row> projectEvaluations) {
    StructType schema = projectEvaluations.schema();
    return projectEvaluations.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows ->
                judge(
                    rows,
                    RowCodec.of(ProjectEvaluation.class, schema),
                    RuleCatalogue.ofProjects(),
                    record ->
                        new Subject(
                            record.fiscalYear(),
                            record.departmentName(),
                            record.projectName(),
                            record.submissionId(),
                            record.locator())),
        Encoders.row(SCHEMA));
  }

  /** Returns the judgements of all rules over one indicator, in one pass. */
  public static Dataset<Row> indicators(Dataset<Row> indicators) {
    StructType schema = indicators.schema();
    return indicators.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            rows ->
                judge(
                    rows,
                    RowCodec.of(Indicator.class, schema),
                    RuleCatalogue.ofIndicators(),
                    record ->
                        new Subject(
                            record.fiscalYear(),
                            record.departmentName(),
                            record.projectName(),
                            record.submissionId(),
                            record.locator())),
        Encoders.row(SCHEMA));
  }

  /** Returns the judgements of a rule over several records; its tables must be registered views. */
  public static Dataset<Row> acrossRecords(SparkSession spark, SqlRule rule) {
    return spark
        .sql(rule.sql())
        .select(
            functions.lit(rule.id()).as("rule_id"),
            functions.lit(rule.severity()).as("severity"),
            functions.lit(rule.message()).as("message"),
            functions.col("fiscal_year"),
            functions.col("department_name"),
            functions.col("project_name"),
            functions.col("submission_id"),
            functions.col("locator"),
            functions
                .when(functions.col("failed"), Verdict.Outcome.FAILED.name())
                .otherwise(Verdict.Outcome.PASSED.name())
                .as("outcome"),
            functions.col("found"),
            functions.col("expected"));
  }

  /**
   * Returns what interpretation flagged on a table's rows, as failures: an unreadable value the
   * department must answer for, anything else for its information.
   */
  public static Dataset<Row> flags(Dataset<Row> rows) {
    Dataset<Row> raised =
        rows.select(
            functions.col("fiscal_year"),
            functions.col("department_name"),
            rows.schema().getFieldIndex("project_name").isDefined()
                ? functions.col("project_name")
                : functions.lit(null).cast("string").as("project_name"),
            functions.col("submission_id"),
            functions.col("locator"),
            functions.explode(functions.col("flags")).as("flag"));
    Column code = functions.col("flag.code");
    UserDefinedFunction severity = word(FlagWords::severity);
    UserDefinedFunction message = word(Flag::title);
    return raised
        .where(code.isin(FlagWords.asked().stream().map(Flag::name).toArray()))
        .select(
            code.as("rule_id"),
            severity.apply(code).as("severity"),
            message.apply(code).as("message"),
            functions.col("fiscal_year"),
            functions.col("department_name"),
            functions.col("project_name"),
            functions.col("submission_id"),
            functions.col("locator"),
            functions.lit(Verdict.Outcome.FAILED.name()).as("outcome"),
            found().apply(functions.col("flag.field"), functions.col("flag.verbatim")).as("found"),
            functions.lit(null).cast("string").as("expected"));
  }

  private static UserDefinedFunction word(FlagWord word) {
    UDF1<String, String> ofName = name -> word.of(Flag.valueOf(name));
    return functions.udf(ofName, DataTypes.StringType);
  }

  private static UserDefinedFunction found() {
    FlagWords words = FlagWords.load();
    UDF2<String, String, String> found = words::found;
    return functions.udf(found, DataTypes.StringType);
  }

  private static <T extends Record> Iterator<Row> judge(
      Iterator<Row> rows, RowCodec<T> codec, List<Rule<T>> rules, Function<T, Subject> subjectOf) {
    RowCodec<Judgement> judgements = RowCodec.of(Judgement.class, SCHEMA);
    List<Row> judged = new ArrayList<>();
    while (rows.hasNext()) {
      T record = codec.fromRow(rows.next());
      Subject subject = subjectOf.apply(record);
      for (Rule<T> rule : rules) {
        judged.add(judgements.toRow(subject.judged(rule, rule.judge(record))));
      }
    }
    return judged.iterator();
  }

  /** A word said of a flag, on any executor. */
  private interface FlagWord extends Serializable {
    String of(Flag flag);
  }

  /** Whom a judgement is about. */
  private record Subject(
      Integer fiscalYear,
      String departmentName,
      String projectName,
      String submissionId,
      String locator) {
    Judgement judged(Rule<?> rule, Verdict verdict) {
      return new Judgement(
          rule.id(),
          rule.severity(),
          rule.message(),
          fiscalYear,
          departmentName,
          projectName,
          submissionId,
          locator,
          verdict.outcome().name(),
          verdict.found(),
          verdict.expected());
    }
  }
}
