package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final TableName RUN = TableName.of("checked.run");

  private record Run(String runId) {}

  private enum Kind {
    WHOLE,
    PART
  }

  private record Figures(
      String runId,
      Kind kind,
      Integer exitCode,
      Long filesSeen,
      boolean held,
      BigDecimal annualBudgetYuan,
      LocalDate asOf,
      Instant startedAt) {}

  @TempDir Path folder;

  private Catalog catalog;

  @BeforeEach
  void open() {
    catalog = Catalog.open(Embedded.in(folder));
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void whatIsNotThereHasNothing() {
    assertThat(catalog.rows(RUN)).isEmpty();
    assertThat(catalog.rows(RUN, "run_id")).isEmpty();
    assertThat(catalog.rowCount(RUN)).isEmpty();
    assertThat(catalog.snapshots(List.of(contract("run_id string"))).byTable()).isEmpty();
  }

  @Test
  void aNewTableIsEmptyAndHasTheColumnsOfItsContract() {
    catalog.create(List.of(contract("run_id string, exit_code int, amount decimal(18,2)")));

    assertThat(catalog.rowCount(RUN)).contains(0L);
    assertThat(catalog.rows(RUN)).isEmpty();
    assertThat(catalog.snapshots(List.of(contract("run_id string"))).byTable()).isEmpty();
    assertThat(columns())
        .containsExactly("run_id: string", "exit_code: int", "amount: decimal(18, 2)");
    assertThat(table().properties()).containsEntry("comment", "运行");
  }

  @Test
  void aTableOfAnEarlierVersionGetsItsMissingColumnsAndKeepsItsRows() {
    catalog.create(List.of(contract("run_id string")));
    append("r1");
    catalog.create(
        List.of(
            contract(
                "run_id string, files_seen bigint,"
                    + " flags array<struct<code:string,field:string>>")));

    assertThat(columns()).hasSize(3).startsWith("run_id: string", "files_seen: long");
    assertThat(catalog.rowCount(RUN)).contains(1L);
    assertThat(catalog.rows(RUN))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getField("run_id")).isEqualTo("r1");
              assertThat(row.getField("files_seen")).isNull();
            });
    assertThat(catalog.rows(RUN, "run_id").get(0).struct().fields()).hasSize(1);
  }

  @Test
  void aTableOfAnEarlierVersionBearsContentionToo() {
    String retries = "commit.retry.num-retries";
    catalog.create(List.of(contract("run_id string")));
    assertThat(table().properties()).containsEntry(retries, "100");
    table().updateProperties().remove(retries).commit();
    catalog.create(List.of(contract("run_id string")));

    assertThat(table().properties()).containsEntry(retries, "100");
  }

  @Test
  void creatingAgainChangesNothing() {
    List<TableContract> contracts = List.of(contract("run_id string, exit_code int"));
    catalog.create(contracts);
    append("r1");
    Snapshots snapshots = catalog.snapshots(contracts);
    List<String> files = files();
    catalog.create(contracts);

    assertThat(snapshots.byTable()).containsOnlyKeys(RUN);
    assertThat(catalog.snapshots(contracts)).isEqualTo(snapshots);
    assertThat(files()).isEqualTo(files);
  }

  @Test
  void rowsAreAppendedAsTheyAreWithoutSpark() {
    catalog.create(
        List.of(
            contract(
                "run_id string, kind string, exit_code int, files_seen bigint, held boolean,"
                    + " annual_budget_yuan decimal(18,2), as_of date, started_at timestamp,"
                    + " of_a_later_version string")));
    Instant start = Instant.parse("2026-04-30T01:02:03.000004Z");
    catalog.append(
        RUN,
        List.of(
            new Figures(
                "r1",
                Kind.PART,
                30,
                1L << 40,
                true,
                new BigDecimal("12.5"),
                LocalDate.of(2026, 4, 30),
                start),
            new Figures("r2", null, null, null, false, null, null, null)));

    List<Record> rows = catalog.rows(RUN);
    assertThat(rows).extracting(row -> row.getField("run_id")).containsExactly("r1", "r2");
    assertThat(values(rows.get(0)))
        .containsExactly(
            "r1",
            "PART",
            30,
            1L << 40,
            true,
            new BigDecimal("12.50"),
            LocalDate.of(2026, 4, 30),
            start.atOffset(ZoneOffset.UTC),
            null);
    assertThat(values(rows.get(1)))
        .containsExactly("r2", null, null, null, false, null, null, null, null);
    assertThat(table().snapshots()).hasSize(1);
  }

  @Test
  void whatDoesNotFitTheTableIsNotAppended() {
    catalog.create(List.of(contract("exit_code int, amount decimal(4,2)")));
    record Amount(BigDecimal amount) {}

    assertThatThrownBy(() -> append("r1")).hasMessageContaining("Run has run_id");
    assertThatThrownBy(() -> catalog.append(RUN, List.of(new Amount(new BigDecimal("0.001")))))
        .hasMessageContaining("finer");
    assertThatThrownBy(() -> catalog.append(RUN, List.of(new Amount(new BigDecimal("100")))))
        .hasMessageContaining("too large");
    assertThatThrownBy(() -> catalog.append(TableName.of("ledger.none"), List.of(new Run("r1"))))
        .isInstanceOf(NoSuchTableException.class);
    catalog.append(RUN, List.of());
    assertThat(table().currentSnapshot()).isNull();
  }

  private static List<Object> values(Record row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(row.get(i));
    }
    return values;
  }

  @Test
  void everyTableOfTheProgramCanBeCreated() {
    TableCatalogue tables = TableCatalogue.load();
    catalog.create(tables.all());

    assertThat(tables.all())
        .allSatisfy(contract -> assertThat(catalog.rowCount(contract.table())).contains(0L));
  }

  private static TableContract contract(String columns) {
    return new TableContract(
        RUN, "运行", "one row per run", List.of("run_id"), List.of(), StructType.fromDDL(columns));
  }

  private List<String> columns() {
    return table().schema().columns().stream()
        .map(column -> column.name() + ": " + column.type())
        .toList();
  }

  /** The table as any other reader of the catalog finds it. */
  private Table table() {
    var hadoop = new org.apache.hadoop.conf.Configuration(false);
    return CatalogUtil.buildIcebergCatalog(
            Catalog.NAME, Embedded.in(folder).catalogProperties(), hadoop)
        .loadTable(TableIdentifier.of("checked", "run"));
  }

  private void append(String runId) {
    catalog.append(RUN, List.of(new Run(runId)));
  }

  private List<String> files() {
    try (var files = Files.walk(folder.resolve("checked"))) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
