package org.jixiao.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** All table jobs after intake. */
final class Jobs {
  private Jobs() {}

  static List<TableJob> of(StandingRecords standing, TableCatalogue tables) {
    List<TableJob> jobs = new ArrayList<>();
    jobs.add(new ProjectEvaluationJob(standing, schema(tables, TableNames.PROJECT_EVALUATION)));
    jobs.add(new FundingJob(standing, schema(tables, TableNames.FUNDING)));
    jobs.add(new IndicatorJob(standing, schema(tables, TableNames.INDICATOR)));
    jobs.add(new DepartmentReportJob(standing, schema(tables, TableNames.DEPARTMENT_REPORT)));
    jobs.add(new ReportedProjectJob(standing, schema(tables, TableNames.REPORTED_PROJECT)));
    jobs.add(new DeviationJob(standing, schema(tables, TableNames.DEVIATION)));
    jobs.add(new FindingJob());
    jobs.add(new CheckResultJob());
    StatisticCatalogue statistics = StatisticCatalogue.load();
    for (StatisticDefinition definition : statistics.all()) {
      jobs.add(new StatisticJob(definition, statistics.sql(definition)));
    }
    return jobs;
  }

  private static StructType schema(TableCatalogue tables, TableName table) {
    return tables.contract(table).schema();
  }
}
