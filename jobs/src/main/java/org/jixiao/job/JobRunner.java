package org.jixiao.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.jixiao.warehouse.TableName;
import org.jixiao.warehouse.Warehouse;

/**
 * Runs table jobs as soon as the tables they read are made, a few at a time: most of a small job is
 * planning on the driver, which one thread would do one after another.
 */
final class JobRunner {
  private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final Warehouse warehouse;
  private final RunReport report;
  private final Extent extent;

  JobRunner(Warehouse warehouse, RunReport report, Extent extent) {
    this.warehouse = warehouse;
    this.report = report;
    this.extent = extent;
  }

  /**
   * Builds the table of each job, or those of its department-years that are computed anew, and
   * replaces it; the first failure is thrown after all have ended.
   */
  void run(List<TableJob> jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Map<TableName, CompletableFuture<Void>> made = new LinkedHashMap<>();
    try {
      for (TableJob job : ordered(jobs)) {
        CompletableFuture<?>[] needs =
            job.reads().stream()
                .filter(made::containsKey)
                .map(made::get)
                .toArray(CompletableFuture<?>[]::new);
        made.put(
            job.table(), CompletableFuture.allOf(needs).thenRunAsync(() -> make(job), threads));
      }
      CompletableFuture.allOf(made.values().toArray(CompletableFuture<?>[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      threads.shutdown();
    }
  }

  private void make(TableJob job) {
    Column replaced =
        job.replaced(extent, warehouse.tables().contract(job.table()).isByDepartmentYear());
    long rowsIn =
        job.reads().stream()
            .mapToLong(table -> warehouse.catalog().rowCount(table).orElse(0L))
            .sum();
    report.stage(
        job.table().toString(),
        rowsIn,
        () ->
            warehouse.replaceWhere(
                job.table(), replaced, job.build(new Tables(warehouse, job, extent))));
  }

  /**
   * Returns the jobs such that each comes after the makers of what it reads; otherwise in the order
   * given. A job may read its own table, as it was.
   *
   * @throws IllegalStateException when jobs need each other in a circle
   */
  static List<TableJob> ordered(List<TableJob> jobs) {
    List<TableJob> waiting = new ArrayList<>(jobs);
    Set<TableName> unmade = jobs.stream().map(TableJob::table).collect(Collectors.toSet());
    List<TableJob> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<TableJob> ready = waiting.stream().filter(job -> isReady(job, unmade)).toList();
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

  private static boolean isReady(TableJob job, Set<TableName> unmade) {
    return job.reads().stream()
        .noneMatch(table -> unmade.contains(table) && !table.equals(job.table()));
  }
}
