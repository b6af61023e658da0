package org.jixiao.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.jdbc.UncheckedSQLException;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Iceberg catalog without Spark: which tables exist, what small ones hold. */
public final class Catalog implements AutoCloseable {
  /** The catalog's name in SQL. */
  static final String NAME = "jixiao";

  /**
   * How a commit that another one overtook is tried again. By default Iceberg gives up after four
   * times, and waits up to a minute before each; see {@code
   * docs/decisions/0006-catalogs-under-contention.md}.
   */
  private static final Map<String, String> CONTENTION =
      Map.of(
          "commit.retry.num-retries", "100",
          "commit.retry.min-wait-ms", "20",
          "commit.retry.max-wait-ms", "1000");

  private static final Logger LOG = LoggerFactory.getLogger(Catalog.class);

  private final org.apache.iceberg.catalog.Catalog catalog;

  private Catalog(org.apache.iceberg.catalog.Catalog catalog) {
    this.catalog = catalog;
  }

  /** Opens the catalog; an embedded one is created when it is not there. */
  public static Catalog open(WarehouseSettings settings) {
    Configuration hadoop = new Configuration(false);
    hadoop.set(LocalDisk.PROPERTY, LocalDisk.class.getName());
    Map<String, String> properties = settings.catalogProperties();
    try {
      return new Catalog(CatalogUtil.buildIcebergCatalog(NAME, properties, hadoop));
    } catch (UncheckedSQLException e) {
      // Of two that open an empty database at once, Iceberg lets one fail on what the other did.
      return new Catalog(CatalogUtil.buildIcebergCatalog(NAME, properties, hadoop));
    }
  }

  /**
   * Creates what is missing of the contracts' tables, and adds what is missing of their columns, so
   * that a warehouse written by an earlier version takes rows of this one.
   */
  public void create(Iterable<TableContract> contracts) {
    for (TableContract contract : contracts) {
      TableIdentifier id = identifier(contract.table());
      if (catalog.tableExists(id)) {
        Table table = catalog.loadTable(id);
        addColumns(table, contract);
        addContention(table);
      } else {
        createNamespace(id.namespace());
        createTable(id, contract);
      }
    }
  }

  private void createNamespace(Namespace namespace) {
    SupportsNamespaces namespaces = (SupportsNamespaces) catalog;
    if (!namespaces.namespaceExists(namespace)) {
      try {
        namespaces.createNamespace(namespace);
      } catch (AlreadyExistsException | UncheckedSQLException e) {
        if (!namespaces.namespaceExists(namespace)) {
          throw e;
        }
      }
    }
  }

  private void createTable(TableIdentifier id, TableContract contract) {
    try {
      catalog
          .buildTable(id, SparkSchemaUtil.convert(contract.schema()))
          .withProperties(
              Map.of(
                  "format-version", "2",
                  "write.format.default", "parquet",
                  "write.parquet.compression-codec", "zstd",
                  "comment", contract.description()))
          .withProperties(CONTENTION)
          .create();
    } catch (AlreadyExistsException e) {
      // By another process, a moment ago and from the same contract.
      LOG.debug("{} is there already", id, e);
    }
  }

  private static void addContention(Table table) {
    if (!table.properties().keySet().containsAll(CONTENTION.keySet())) {
      var update = table.updateProperties();
      CONTENTION.forEach(update::set);
      update.commit();
    }
  }

  private static void addColumns(Table table, TableContract contract) {
    List<Types.NestedField> missing = new ArrayList<>();
    for (Types.NestedField column : SparkSchemaUtil.convert(contract.schema()).columns()) {
      if (table.schema().findField(column.name()) == null) {
        missing.add(column);
      }
    }
    if (!missing.isEmpty()) {
      var update = table.updateSchema();
      missing.forEach(column -> update.addColumn(column.name(), column.type(), column.doc()));
      update.commit();
    }
  }

  /** Returns the current snapshot of each of the tables; those without rows have none. */
  public Map<TableName, Long> snapshots(Iterable<TableContract> contracts) {
    Map<TableName, Long> snapshots = new TreeMap<>();
    for (TableContract contract : contracts) {
      if (catalog.tableExists(identifier(contract.table()))) {
        Snapshot snapshot = catalog.loadTable(identifier(contract.table())).currentSnapshot();
        if (snapshot != null) {
          snapshots.put(contract.table(), snapshot.snapshotId());
        }
      }
    }
    return snapshots;
  }

  /** Returns the number of rows of a table, from its metadata; empty when there is no table. */
  public Optional<Long> rowCount(TableName table) {
    try {
      Snapshot snapshot = catalog.loadTable(identifier(table)).currentSnapshot();
      return Optional.of(
          snapshot == null
              ? 0L
              : Long.parseLong(snapshot.summary().getOrDefault("total-records", "0")));
    } catch (NoSuchTableException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns all rows of a small table, without Spark; empty when there is no table.
   *
   * @param columns those wanted; all when none is named
   */
  public List<Record> rows(TableName table, String... columns) {
    try (CloseableIterable<Record> rows = scan(table, columns)) {
      List<Record> all = new ArrayList<>();
      rows.forEach(row -> all.add(row.copy()));
      return all;
    } catch (NoSuchTableException e) {
      return List.of();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + table, e);
    }
  }

  /**
   * Adds rows to a table in one commit, without Spark. Components and columns meet by name as in
   * {@link RowCodec}; nested ones are not taken. A column the record does not have stays empty;
   * without rows nothing is committed.
   *
   * @throws IllegalArgumentException when the record has what the table has not, or a decimal does
   *     not fit its column without rounding
   * @throws NoSuchTableException when the table was not created
   */
  public void append(TableName table, List<? extends java.lang.Record> rows) {
    if (!rows.isEmpty()) {
      RowAppend.to(catalog.loadTable(identifier(table)), rows);
    }
  }

  private CloseableIterable<Record> scan(TableName table, String... columns) {
    IcebergGenerics.ScanBuilder scan = IcebergGenerics.read(catalog.loadTable(identifier(table)));
    return (columns.length == 0 ? scan : scan.select(columns)).build();
  }

  private static TableIdentifier identifier(TableName table) {
    return TableIdentifier.of(table.layer(), table.name());
  }

  @Override
  public void close() {
    if (catalog instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("cannot close the catalog", e);
      }
    }
  }
}
