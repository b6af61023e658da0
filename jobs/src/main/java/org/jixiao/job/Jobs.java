package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_CHANGE;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION_HISTORY;
import static org.jixiao.job.TableNames.SCOPE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.TableCatalogue;

/** All table jobs after intake. */
final class Jobs {
  private Jobs() {}

  /**
   * Returns the jobs of a run.
   *
   * @param at since when what stands now is known
   */
  static List<TableJob> of(
      StandingSubmissions standing,
      Scope scope,
      TableCatalogue tables,
      Judgements judgements,
      SignalThresholds signals,
      DepartmentPass pass,
      String runId,
      Instant at) {
    List<TableJob> all = new ArrayList<>();
    all.add(new ScopeJob(scope, standing, pass, tables.contract(SCOPE).schema()));
    DepartmentSchema.TABLES.forEach(table -> all.add(new DepartmentJob(table, pass)));
    all.add(new DepartmentStateJob(pass));
    all.add(new HistoryJob(at, tables.contract(PROJECT_EVALUATION_HISTORY).schema()));
    all.add(new ChangeJob(runId, at, tables.contract(PROJECT_CHANGE).schema()));
    all.add(new FindingJob(judgements));
    all.add(new CheckResultJob(judgements));
    StatisticCatalogue statistics = statistics();
    all.add(new IntegritySignalJob(signals, tables.contract(IntegritySignalJob.TABLE).schema()));
    for (StatisticDefinition definition : statistics.queried()) {
      all.add(new StatisticJob(definition, statistics.sql(definition)));
    }
    return all;
  }

  /**
   * Returns the statistics an analyst may have added to.
   *
   * @throws JobException when their files do not fit together, saying how
   */
  static StatisticCatalogue statistics() {
    try {
      return StatisticCatalogue.load();
    } catch (IllegalStateException e) {
      throw new JobException(ExitCode.USAGE, "统计的定义有误：" + e.getMessage(), e);
    }
  }
}
