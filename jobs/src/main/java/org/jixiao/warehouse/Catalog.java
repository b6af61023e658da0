package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.jdbc.UncheckedSQLException;

/**
 * The Iceberg catalog without Spark: which tables exist, what small ones hold. It reads what
 * stands, unless asked for a {@linkplain #onBranch branch} or a {@linkplain #at state}.
 */
public final class Catalog implements AutoCloseable {
  /** The catalog's name in SQL. */
  static final String NAME = "jixiao";

  private final org.apache.iceberg.catalog.Catalog catalog;
  private final View view;

  private Catalog(org.apache.iceberg.catalog.Catalog catalog, View view) {
    this.catalog = catalog;
    this.view = view;
  }

  /** Opens the catalog; an embedded one is created when it is not there. */
  public static Catalog open(WarehouseSettings settings) {
    Configuration hadoop = new Configuration(false);
    hadoop.set(LocalDisk.PROPERTY, LocalDisk.class.getName());
    return new Catalog(opened(settings, hadoop), (name, table) -> table.currentSnapshot());
  }

  private static org.apache.iceberg.catalog.Catalog opened(
      WarehouseSettings settings, Configuration hadoop) {
    try {
      return CatalogUtil.buildIcebergCatalog(NAME, settings.catalogProperties(), hadoop);
    } catch (UncheckedSQLException e) {
      // Of two that open an empty database at once, Iceberg lets one fail on what the other did.
      return CatalogUtil.buildIcebergCatalog(NAME, settings.catalogProperties(), hadoop);
    }
  }

  /**
   * Returns this catalog reading what a run wrote so far, and where it wrote nothing what stands.
   */
  public Catalog onBranch(String branch) {
    return new Catalog(
        catalog,
        (name, table) ->
            table.refs().containsKey(branch) ? table.snapshot(branch) : table.currentSnapshot());
  }

  /** Returns this catalog reading one state of all tables; the ledger stands outside of it. */
  public Catalog at(Snapshots state) {
    return new Catalog(
        catalog,
        (name, table) ->
            name.isLedger()
                ? table.currentSnapshot()
                : state.of(name).map(table::snapshot).orElse(null));
  }

  /**
   * Creates what is missing of the contracts' tables, and adds what is missing of their columns, so
   * that a warehouse written by an earlier version takes rows of this one.
   */
  public void create(Iterable<TableContract> contracts) {
    contracts.forEach(new TableCreation(catalog)::ensure);
  }

  /** Returns the state of the tables that are read; those without rows are not in it. */
  public Snapshots snapshots(Iterable<TableContract> contracts) {
    SortedMap<TableName, Long> snapshots = new TreeMap<>();
    for (TableContract contract : contracts) {
      TableName name = contract.table();
      if (!name.isLedger()) {
        table(name)
            .map(table -> view.of(name, table))
            .ifPresent(snapshot -> snapshots.put(name, snapshot.snapshotId()));
      }
    }
    return new Snapshots(snapshots);
  }

  /** Returns the number of rows of a table, from its metadata; empty when there is no table. */
  public Optional<Long> rowCount(TableName name) {
    return table(name)
        .map(
            table -> {
              Snapshot snapshot = view.of(name, table);
              return snapshot == null ? 0L : rowCount(table, snapshot);
            });
  }

  /** By its manifests: the totals in a snapshot's summary start from zero on a new branch. */
  private static long rowCount(Table table, Snapshot snapshot) {
    return snapshot.dataManifests(table.io()).stream()
        .mapToLong(manifest -> manifest.existingRowsCount() + manifest.addedRowsCount())
        .sum();
  }

  /**
   * Returns all rows of a small table, without Spark; empty when there is no table.
   *
   * @param columns those wanted; all when none is named
   */
  public List<Record> rows(TableName name, String... columns) {
    return rows(name, Expressions.alwaysTrue(), columns);
  }

  /** Returns the rows with a value in a column; files that say they have none are not read. */
  public List<Record> rowsWhere(TableName name, String column, Object value, String... columns) {
    return rows(name, Expressions.equal(column, value), columns);
  }

  private List<Record> rows(TableName name, Expression wanted, String... columns) {
    Optional<Table> table = table(name);
    Snapshot snapshot = table.map(found -> view.of(name, found)).orElse(null);
    if (snapshot == null) {
      return List.of();
    }
    IcebergGenerics.ScanBuilder scan =
        IcebergGenerics.read(table.get()).useSnapshot(snapshot.snapshotId()).where(wanted);
    try (CloseableIterable<Record> rows =
        (columns.length == 0 ? scan : scan.select(columns)).build()) {
      List<Record> all = new ArrayList<>();
      rows.forEach(row -> all.add(row.copy()));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
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
  public void append(TableName name, List<? extends java.lang.Record> rows) {
    if (!rows.isEmpty()) {
      FaultPoint.passed("before append to " + name);
      RowAppend.to(catalog.loadTable(TableIdentifier.of(name.layer(), name.name())), rows);
      FaultPoint.passed("after append to " + name);
    }
  }

  /** Returns the catalog as Iceberg has it. */
  org.apache.iceberg.catalog.Catalog iceberg() {
    return catalog;
  }

  /** Returns a table; empty when there is none of that name. */
  Optional<Table> table(TableName name) {
    try {
      return Optional.of(catalog.loadTable(TableIdentifier.of(name.layer(), name.name())));
    } catch (NoSuchTableException e) {
      return Optional.empty();
    }
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

  /** Which snapshot of a table is read; null for none, as of a table without rows. */
  private interface View {
    Snapshot of(TableName name, Table table);
  }
}
