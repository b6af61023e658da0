package org.jixiao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.INDICATOR;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;

import java.time.LocalDate;
import java.util.List;
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
 * All rules and flags over the tables they read, for the two jobs of the checked layer. What rules
 * say is made once for both and kept while Spark runs: failures, and counts of the rest.
 */
final class Judgements {
  private static final Set<TableName> FLAGGED =
      Set.of(PROJECT_EVALUATION, INDICATOR, FUNDING, DEPARTMENT_REPORT, REPORTED_PROJECT);

  /** Views of its own: jobs beside this one register tables under their bare names. */
  private static final String OF_UNITS = "judged_";

  private static final String OF_DISTRICT = "judged_beside_all_";

  private final Thresholds thresholds;
  private final List<SqlRule> files;
  private final Waivers waivers;
  private Dataset<Row> ofRules;

  private Judgements(Thresholds thresholds, List<SqlRule> files, Waivers waivers) {
    this.thresholds = thresholds;
    this.files = files;
    this.waivers = waivers;
  }

  /**
   * Returns the rules under a configuration.
   *
   * @param asOf the day on which waivers must hold
   */
  static Judgements of(Configuration configuration, LocalDate asOf) {
    return new Judgements(
        configuration.thresholds(),
        new RuleCatalogue(configuration.thresholds()).acrossDocuments(),
        configuration.waivers().on(asOf));
  }

  Set<TableName> reads() {
    Set<TableName> reads = new TreeSet<>(FLAGGED);
    files.forEach(file -> reads.addAll(file.reads()));
    return reads;
  }

  /** Returns the condition of what is judged anew: what rules of the district say is so always. */
  static Column replaced(Extent extent) {
    return extent.isEverything()
        ? lit(true)
        : col("rule_scope").equalTo(SqlRule.Scope.DISTRICT.word()).or(extent.ofUnits());
  }

  Dataset<Row> findings(Tables tables) {
    return Findings.of(ofRules(tables).unionByName(ofFlags(tables)), waivers);
  }

  Dataset<Row> counts(Tables tables) {
    return Findings.counts(ofRules(tables));
  }

  private synchronized Dataset<Row> ofRules(Tables tables) {
    if (ofRules == null) {
      ofRules = judged(tables).persist(StorageLevel.MEMORY_AND_DISK());
    }
    return ofRules;
  }

  /** Rules of a department-year see what is computed anew; rules of the district see all. */
  private Dataset<Row> judged(Tables tables) {
    for (TableName table : reads()) {
      tables.get(table).createOrReplaceTempView(OF_UNITS + table.name());
      tables.whole(table).createOrReplaceTempView(OF_DISTRICT + table.name());
    }
    Judging judging = new Judging(thresholds);
    Dataset<Row> judgements =
        judging
            .sheets(tables.get(PROJECT_EVALUATION), tables.get(FUNDING), tables.get(INDICATOR))
            .unionByName(judging.reports(tables.get(DEPARTMENT_REPORT)));
    for (SqlRule file : files) {
      boolean ofUnits = file.scope() == SqlRule.Scope.DEPARTMENT_YEAR;
      judgements =
          judgements.unionByName(
              judging.acrossDocuments(tables.spark(), file, ofUnits ? OF_UNITS : OF_DISTRICT));
    }
    return judgements;
  }

  private static Dataset<Row> ofFlags(Tables tables) {
    return FLAGGED.stream()
        .sorted()
        .map(table -> Judging.flags(tables.get(table)))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }
}
