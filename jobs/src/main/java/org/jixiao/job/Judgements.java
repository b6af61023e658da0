package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.jixiao.job.TableNames.RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jixiao.check.Findings;
import org.jixiao.check.Judging;
import org.jixiao.check.RuleCatalogue;
import org.jixiao.check.SqlRule;
import org.jixiao.check.Thresholds;
import org.jixiao.check.Waivers;
import org.jixiao.warehouse.TableName;

/**
 * What all rules say, for the two jobs of the checked layer. It is made once for both and kept
 * while Spark runs: failures, and counts of the rest.
 */
final class Judgements {
  /** Views of its own: jobs beside this one register tables under their bare names. */
  private static final String VIEWS = "judged_";

  private final Thresholds thresholds;
  private final List<SqlRule> files;
  private final Waivers waivers;
  private final DepartmentPass pass;
  private final Map<String, String> paths;
  private Dataset<Row> ofRules;

  private Judgements(
      Thresholds thresholds,
      List<SqlRule> files,
      Waivers waivers,
      DepartmentPass pass,
      Map<String, String> paths) {
    this.paths = paths;
    this.thresholds = thresholds;
    this.pass = pass;
    this.files = files;
    this.waivers = waivers;
  }

  /**
   * Returns the rules under a configuration.
   *
   * @param asOf the day on which waivers must hold
   * @param pass which judges single documents
   * @param standing where the files lie that findings are about
   */
  static Judgements of(
      Configuration configuration,
      LocalDate asOf,
      DepartmentPass pass,
      StandingSubmissions standing) {
    return new Judgements(
        configuration.thresholds(),
        new RuleCatalogue(configuration.thresholds()).acrossDocuments(),
        configuration.waivers().on(asOf),
        pass,
        standing.paths());
  }

  Set<TableName> reads() {
    Set<TableName> reads = ofFiles();
    reads.add(RECORD);
    return reads;
  }

  private Set<TableName> ofFiles() {
    Set<TableName> reads = new TreeSet<>();
    files.forEach(file -> reads.addAll(file.reads()));
    return reads;
  }

  /**
   * Returns the condition of what is judged anew: of a department whatever compares its years, of
   * the district whatever compares departments.
   */
  static Column replaced(Extent extent) {
    return extent.isEverything()
        ? lit(true)
        : extent
            .ofUnits()
            .or(isOf(SqlRule.Scope.DEPARTMENT).and(extent.ofDepartments()))
            .or(isOf(SqlRule.Scope.DISTRICT));
  }

  private static Column isOf(SqlRule.Scope scope) {
    return col("rule_scope").equalTo(scope.word());
  }

  Dataset<Row> findings(Tables tables) {
    return Findings.of(
        ofRules(tables).unionByName(pass.rows(tables, DepartmentSchema.FLAGGED)), waivers, paths);
  }

  Dataset<Row> counts(Tables tables) {
    return Findings.counts(ofRules(tables));
  }

  private synchronized Dataset<Row> ofRules(Tables tables) {
    if (ofRules == null) {
      ofRules = judged(tables);
    }
    return ofRules;
  }

  private Dataset<Row> judged(Tables tables) {
    Judging judging = new Judging(thresholds);
    Dataset<Row> judgements = pass.rows(tables, DepartmentSchema.JUDGEMENT);
    for (SqlRule file : files) {
      String views = VIEWS + file.scope().word() + "_";
      for (TableName table : file.reads()) {
        seen(file.scope(), table, tables).createOrReplaceTempView(views + table.name());
      }
      // Each file kept by itself: one plan of them all would be optimized anew after every step.
      judgements =
          judgements.unionByName(
              judging
                  .acrossDocuments(tables.spark(), file, views)
                  .persist(StorageLevel.MEMORY_AND_DISK()));
    }
    return judgements;
  }

  private static Dataset<Row> seen(SqlRule.Scope scope, TableName table, Tables tables) {
    return switch (scope) {
      case DEPARTMENT_YEAR -> tables.get(table);
      case DEPARTMENT -> tables.ofDepartments(table);
      case DISTRICT -> tables.whole(table);
    };
  }
}
