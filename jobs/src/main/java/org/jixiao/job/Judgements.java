package org.jixiao.job;

import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.INDICATOR;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.check.Judging;
import org.jixiao.check.RuleCatalogue;
import org.jixiao.check.SqlRule;
import org.jixiao.warehouse.TableName;

/** All rules and flags over the interpreted tables, for the two jobs of the checked layer. */
final class Judgements {
  static final Set<TableName> READS =
      Set.of(PROJECT_EVALUATION, INDICATOR, FUNDING, DEPARTMENT_REPORT, REPORTED_PROJECT);

  private Judgements() {}

  static Dataset<Row> ofRules(Tables tables) {
    for (TableName table : READS) {
      tables.get(table).createOrReplaceTempView(table.name());
    }
    Dataset<Row> judgements =
        Judging.projects(tables.get(PROJECT_EVALUATION))
            .unionByName(Judging.indicators(tables.get(INDICATOR)));
    for (SqlRule rule : RuleCatalogue.acrossRecords()) {
      judgements = judgements.unionByName(Judging.acrossRecords(tables.spark(), rule));
    }
    return judgements;
  }

  static Dataset<Row> ofFlags(Tables tables) {
    return READS.stream()
        .sorted()
        .map(table -> Judging.flags(tables.get(table)))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }
}
