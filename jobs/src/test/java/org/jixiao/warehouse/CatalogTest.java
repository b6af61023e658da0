package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.parquet.Parquet;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final TableName RUN = TableName.of("ledger.run");

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
    assertThat(catalog.snapshots(List.of(contract("run_id string")))).isEmpty();
  }

  @Test
  void aNewTableIsEmptyAndHasTheColumnsOfItsContract() {
    catalog.create(List.of(contract("run_id string, exit_code int, amount decimal(18,2)")));

    assertThat(catalog.rowCount(RUN)).contains(0L);
    assertThat(catalog.rows(RUN)).isEmpty();
    assertThat(catalog.snapshots(List.of(contract("run_id string")))).isEmpty();
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
  void creatingAgainChangesNothing() {
    List<TableContract> contracts = List.of(contract("run_id string, exit_code int"));
    catalog.create(contracts);
    append("r1");
    Map<TableName, Long> snapshots = catalog.snapshots(contracts);
    List<String> files = files();
    catalog.create(contracts);

    assertThat(snapshots).containsOnlyKeys(RUN);
    assertThat(catalog.snapshots(contracts)).isEqualTo(snapshots);
    assertThat(files()).isEqualTo(files);
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
        RUN, "运行", "one row per run", List.of("run_id"), StructType.fromDDL(columns));
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
        .loadTable(TableIdentifier.of("ledger", "run"));
  }

  private void append(String runId) {
    Table table = table();
    Record row = GenericRecord.create(table.schema());
    row.setField("run_id", runId);
    try {
      var writer =
          Parquet.writeData(table.io().newOutputFile(table.location() + "/data/" + runId))
              .forTable(table)
              .createWriterFunc(GenericParquetWriter::create)
              .overwrite()
              .build();
      try (writer) {
        writer.write(row);
      }
      DataFile file = writer.toDataFile();
      table.newAppend().appendFile(file).commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> files() {
    try (var files = Files.walk(folder.resolve("ledger"))) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
