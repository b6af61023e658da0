package org.jixiao.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/** Runs table jobs in the order their needs prescribe. */
final class JobRunner {
  private final Warehouse warehouse;
  private final RunReport report;

  JobRunner(Warehouse warehouse, RunReport report) {
    this.warehouse = warehouse;
    this.report = report;
  }

  /** Builds and replaces the table of each job. */
  void run(List<TableJob> jobs) {
    for (TableJob job : ordered(jobs)) {
      report.stage(
          job.table().toString(),
          () -> warehouse.replace(job.table(), job.build(new Tables(warehouse, job))));
    }
  }

  /**
   * Returns the jobs such that each comes after the makers of what it reads; otherwise in the order
   * given.
   *
   * @throws IllegalStateException when jobs need each other in a circle
   */
  static List<TableJob> ordered(List<TableJob> jobs) {
    List<TableJob> waiting = new ArrayList<>(jobs);
    Set<TableName> unmade = jobs.stream().map(TableJob::table).collect(Collectors.toSet());
    List<TableJob> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<TableJob> ready = waiting.stream().filter(job -> disjoint(job.reads(), unmade)).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException(
            "jobs need each other: " + waiting.stream().map(TableJob::table).toList());
      }
      ordered.addAll(ready);
      waiting.removeAll(ready);
      ready.forEach(job -> unmade.remove(job.table()));
    }
    return ordered;
  }

  private static boolean disjoint(Set<TableName> reads, Set<TableName> unmade) {
    Set<TableName> common = new HashSet<>(reads);
    common.retainAll(unmade);
    return common.isEmpty();
  }
}
