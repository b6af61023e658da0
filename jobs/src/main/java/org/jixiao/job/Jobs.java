package org.jixiao.job;

import static org.jixiao.job.TableNames.DEPARTMENT_REPORT;
import static org.jixiao.job.TableNames.DEVIATION;
import static org.jixiao.job.TableNames.FUNDING;
import static org.jixiao.job.TableNames.INDICATOR;
import static org.jixiao.job.TableNames.PROJECT_CHANGE;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION_HISTORY;
import static org.jixiao.job.TableNames.REPORTED_PROJECT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.interpret.Fundings;
import org.jixiao.interpret.Indicators;
import org.jixiao.interpret.narrative.DepartmentReports;
import org.jixiao.interpret.narrative.JoinedReports;
import org.jixiao.interpret.narrative.ReportedProjects;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ReportedProject;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** All table jobs after intake. */
final class Jobs {
  private final StandingRecords standing;
  private final TableCatalogue tables;

  private Jobs(StandingRecords standing, TableCatalogue tables) {
    this.standing = standing;
    this.tables = tables;
  }

  /**
   * Returns the jobs of a run.
   *
   * @param at since when what stands now is known
   */
  static List<TableJob> of(
      StandingRecords standing,
      TableCatalogue tables,
      Judgements judgements,
      SignalThresholds signals,
      String runId,
      Instant at) {
    Jobs jobs = new Jobs(standing, tables);
    List<TableJob> all = new ArrayList<>();
    all.add(new ProjectEvaluationJob(standing, jobs.schema(PROJECT_EVALUATION)));
    all.add(new HistoryJob(at, jobs.schema(PROJECT_EVALUATION_HISTORY)));
    all.add(new ChangeJob(runId, at, jobs.schema(PROJECT_CHANGE)));
    all.add(jobs.ofForms(FUNDING, Funding.class, known -> new Fundings(known)::interpret));
    all.add(jobs.ofForms(INDICATOR, Indicator.class, known -> new Indicators(known)::interpret));
    all.add(
        jobs.ofReports(
            DEPARTMENT_REPORT,
            DepartmentReport.class,
            known -> new DepartmentReports(known)::interpret,
            (known, rows) -> List.of(new JoinedReports(known).claims(rows))));
    all.add(
        jobs.ofReports(
            REPORTED_PROJECT,
            ReportedProject.class,
            known -> new ReportedProjects(known)::interpret,
            (known, rows) -> new JoinedReports(known).projects(rows)));
    all.add(new DeviationJob(standing, jobs.schema(DEVIATION)));
    all.add(new FindingJob(judgements));
    all.add(new CheckResultJob(judgements));
    all.add(new AmountAccountJob());
    StatisticCatalogue statistics = StatisticCatalogue.load();
    all.add(new IntegritySignalJob(signals, jobs.schema(IntegritySignalJob.TABLE)));
    for (StatisticDefinition definition : statistics.queried()) {
      all.add(new StatisticJob(definition, statistics.sql(definition)));
    }
    return all;
  }

  private <T extends Record> TableJob ofForms(
      TableName table, Class<T> type, StandingRecords.Interpreter<T> interpreter) {
    return new DetailJob<>(table, type, interpreter, standing, schema(table));
  }

  private <T extends Record> TableJob ofReports(
      TableName table,
      Class<T> type,
      StandingRecords.Interpreter<T> interpreter,
      DepartmentYears.Joiner<T> joiner) {
    return new ReportJob<>(table, type, interpreter, joiner, standing, schema(table));
  }

  private StructType schema(TableName table) {
    return tables.contract(table).schema();
  }
}
