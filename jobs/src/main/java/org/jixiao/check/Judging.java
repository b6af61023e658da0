package org.jixiao.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.RowCodec;

/** Every rule on every record it looks at, as rows of {@link Judgement}. */
public final class Judging {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "rule_id string, severity string, message string, fiscal_year int,"
              + " department_name string, project_name string, submission_id string,"
              + " locator string, outcome string, found string, expected string,"
              + " subjects bigint not null");

  /** How far a rule looks, and so what its findings are kept with. */
  private static final String SCOPE = "rule_scope";

  private final Thresholds thresholds;

  public Judging(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Returns what all rules say of projects, their funds and their indicators, in one pass. */
  public Dataset<Row> sheets(
      Dataset<Row> projects, Dataset<Row> fundings, Dataset<Row> indicators) {
    StructType ofProjects = projects.schema();
    StructType ofFundings = fundings.schema();
    StructType ofIndicators = indicators.schema();
    Thresholds known = thresholds;
    return part(projects, "project")
        .unionByName(part(fundings, "funding"), true)
        .unionByName(part(indicators, "indicator"), true)
        .groupBy("record_id")
        .agg(
            collect_list("project").as("projects"),
            collect_list("funding").as("fundings"),
            collect_list("indicator").as("indicators"))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  SheetPass pass =
                      new SheetPass(
                          new RuleCatalogue(known),
                          RowCodec.of(ProjectEvaluation.class, ofProjects),
                          RowCodec.of(Funding.class, ofFundings),
                          RowCodec.of(Indicator.class, ofIndicators));
                  return new RowJudgements(rows, RowCodec.of(Judgement.class, SCHEMA), pass::judge);
                },
            Encoders.row(SCHEMA))
        .withColumn(SCOPE, lit(SqlRule.Scope.DEPARTMENT_YEAR.word()));
  }

  private static Dataset<Row> part(Dataset<Row> rows, String name) {
    return rows.select(col("record_id"), struct("*").as(name));
  }

  /** Returns what all rules say of narratives. */
  public Dataset<Row> reports(Dataset<Row> departmentReports) {
    StructType schema = departmentReports.schema();
    Thresholds known = thresholds;
    return departmentReports
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  List<Rule<DepartmentReport>> rules = new RuleCatalogue(known).ofReports();
                  RowCodec<DepartmentReport> codec = RowCodec.of(DepartmentReport.class, schema);
                  return new RowJudgements(
                      rows,
                      RowCodec.of(Judgement.class, SCHEMA),
                      (row, pass) -> {
                        DepartmentReport report = codec.fromRow(row);
                        pass.judge(rules, report, Subject.of(report));
                      });
                },
            Encoders.row(SCHEMA))
        .withColumn(SCOPE, lit(SqlRule.Scope.DEPARTMENT_YEAR.word()));
  }

  /**
   * Returns what the rules of a file say.
   *
   * @param views what stands before a table's name in the name of its view
   */
  public Dataset<Row> acrossDocuments(SparkSession spark, SqlRule file, String views) {
    Dataset<Row> judged = spark.sql(file.sqlOver(views), thresholds.asParameters());
    Column id = file.rules().size() == 1 ? lit(file.rules().get(0).id()) : judged.col("rule_id");
    Column severity = lit(null).cast(DataTypes.StringType);
    Column message = lit(null).cast(DataTypes.StringType);
    for (RuleWords rule : file.rules()) {
      Column trial = col("fiscal_year").leq(rule.trialUntil());
      severity =
          when(id.equalTo(rule.id()), when(trial, "info").otherwise(rule.severity()))
              .otherwise(severity);
      message = when(id.equalTo(rule.id()), rule.message()).otherwise(message);
    }
    return judged.select(
        id.as("rule_id"),
        severity.as("severity"),
        message.as("message"),
        col("fiscal_year"),
        col("department_name"),
        col("project_name"),
        col("submission_id"),
        col("locator"),
        when(col("failed"), Verdict.Outcome.FAILED.name())
            .when(col("failed").isNull(), Verdict.Outcome.NOT_APPLICABLE.name())
            .otherwise(Verdict.Outcome.PASSED.name())
            .as("outcome"),
        col("found"),
        col("expected"),
        lit(1L).as("subjects"),
        lit(file.scope().word()).as(SCOPE));
  }

  /**
   * Returns what interpretation flagged on a table's rows, as failures: an unreadable value the
   * department must answer for, anything else for its information.
   */
  public static Dataset<Row> flags(Dataset<Row> rows) {
    Dataset<Row> raised =
        rows.select(
            col("fiscal_year"),
            col("department_name"),
            rows.schema().getFieldIndex("project_name").isDefined()
                ? col("project_name")
                : lit(null).cast("string").as("project_name"),
            col("submission_id"),
            col("locator"),
            explode(col("flags")).as("flag"));
    Column code = col("flag.code");
    UserDefinedFunction severity = word(FlagWords::severity);
    UserDefinedFunction message = word(Flag::title);
    return raised
        .where(code.isin(FlagWords.asked().stream().map(Flag::name).toArray()))
        .select(
            code.as("rule_id"),
            severity.apply(code).as("severity"),
            message.apply(code).as("message"),
            col("fiscal_year"),
            col("department_name"),
            col("project_name"),
            col("submission_id"),
            col("locator"),
            lit(Verdict.Outcome.FAILED.name()).as("outcome"),
            found().apply(col("flag.field"), col("flag.verbatim")).as("found"),
            lit(null).cast("string").as("expected"),
            lit(1L).as("subjects"),
            lit(SqlRule.Scope.DEPARTMENT_YEAR.word()).as(SCOPE));
  }

  private static UserDefinedFunction word(FlagWord word) {
    UDF1<String, String> ofName = name -> word.of(Flag.valueOf(name));
    return udf(ofName, DataTypes.StringType);
  }

  private static UserDefinedFunction found() {
    FlagWords words = FlagWords.load();
    UDF2<String, String, String> found = words::found;
    return udf(found, DataTypes.StringType);
  }

  /** A word said of a flag, on any executor. */
  private interface FlagWord extends Serializable {
    String of(Flag flag);
  }
}
