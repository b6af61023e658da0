package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.spark.sql.types.StructType;
import org.jixiao.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes that all append to one table of a shipped catalog at once; {@code -Djixiao.commits=200}
 * is the long form.
 */
class CommitsTest {
  private static final int WRITERS = 8;
  private static final int COMMITS = Integer.getInteger("jixiao.commits", 10);
  private static final long MINUTES = 30;

  private static final TableContract COMMIT =
      new TableContract(
          Committer.TABLE,
          "提交",
          "one row per commit",
          List.of("writer", "ordinal"),
          List.of(),
          StructType.fromDDL("writer int, ordinal int"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void noneIsLostAndNoneIsDoubled(ShippedCatalog shipped) throws Exception {
    WarehouseSettings settings = shipped.in(folder);
    try (Catalog catalog = Catalog.open(settings)) {
      catalog.create(List.of(COMMIT));
      List<Process> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(
            JavaProcess.of(Committer.class, folder, Integer.toString(writer), "" + COMMITS)
                .redirectErrorStream(true)
                .redirectOutput(log(writer).toFile())
                .start());
      }
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(writers.get(writer).waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(writers.get(writer).exitValue()).as(Files.readString(log(writer))).isZero();
      }

      List<String> rows =
          catalog.rows(Committer.TABLE).stream()
              .map(row -> row.getField("writer") + "/" + row.getField("ordinal"))
              .toList();
      assertThat(rows).hasSize(WRITERS * COMMITS);
      assertThat(new TreeSet<>(rows)).hasSize(WRITERS * COMMITS);
      assertThat(snapshots(settings)).isEqualTo(WRITERS * COMMITS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyMayOpenANewWarehouseAtOnce(ShippedCatalog shipped) throws Exception {
    WarehouseSettings settings = shipped.in(folder);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    Callable<Long> opening =
        () -> {
          start.await();
          try (Catalog catalog = Catalog.open(settings)) {
            catalog.create(List.of(COMMIT));
            return catalog.rowCount(Committer.TABLE).orElseThrow();
          }
        };

    for (Future<Long> rows : threads.invokeAll(Collections.nCopies(WRITERS, opening))) {
      assertThat(rows.get()).isZero();
    }
    threads.shutdown();
  }

  @Test
  void aCommitAfterTheServerRestartedConnectsAnew() throws Exception {
    WarehouseSettings settings = ShippedCatalog.POSTGRES.in(folder);
    String address = settings.catalogProperties().get("uri");
    try (Catalog catalog = Catalog.open(settings)) {
      catalog.create(List.of(COMMIT));
      catalog.append(Committer.TABLE, List.of(new Committer.Row(0, 0)));
      PostgresServer.get().allowConnections(address, false);
      PostgresServer.get().allowConnections(address, true);
      catalog.append(Committer.TABLE, List.of(new Committer.Row(0, 1)));

      assertThat(catalog.rows(Committer.TABLE)).hasSize(2);
    }
  }

  private static int snapshots(WarehouseSettings settings) {
    return CatalogUtil.buildIcebergCatalog(
            Catalog.NAME,
            settings.catalogProperties(),
            new org.apache.hadoop.conf.Configuration(false))
        .loadTable(TableIdentifier.of("ledger", "commit"))
        .history()
        .size();
  }

  private Path log(int writer) {
    return folder.resolve("writer-" + writer + ".log");
  }
}
