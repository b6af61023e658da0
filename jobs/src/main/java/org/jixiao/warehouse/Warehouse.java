package org.jixiao.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The tables, through Spark: reads, replacements of a whole table or a part, appends, queries. */
public final class Warehouse implements AutoCloseable {
  /**
   * Up to this many rows a table is read as one partition: whole queries then run as one task,
   * without shuffles, which is most of the time of a small district's run.
   */
  private static final long SINGLE_PARTITION_ROWS = 50_000;

  /** Interpreting forms is worth several tasks long before reading rows is. */
  private static final long SINGLE_PARTITION_ROWS_OF_WORK = 1_000;

  private final SparkSession spark;
  private final Catalog root;
  private final Catalog catalog;
  private final TableCatalogue tables;

  private Warehouse(SparkSession spark, Catalog root, Catalog catalog, TableCatalogue tables) {
    this.spark = spark;
    this.root = root;
    this.catalog = catalog;
    this.tables = tables;
  }

  /**
   * Starts Spark to write: what is written lies on a branch of each table, where only this object
   * sees it, until {@link Heads#moveTo} makes it what stands. Tables that are missing are created.
   */
  public static Warehouse onBranch(
      WarehouseSettings settings, TableCatalogue tables, String branch) {
    Catalog catalog = Catalog.open(settings);
    // Spark takes seconds to start; twenty tables are created meanwhile.
    CompletableFuture<Void> created =
        CompletableFuture.runAsync(() -> catalog.create(tables.all()));
    SparkSession spark = Sessions.onBranch(settings, branch);
    try {
      created.join();
    } catch (CompletionException e) {
      spark.stop();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return new Warehouse(spark, catalog, catalog.onBranch(branch), tables);
  }

  /** Starts Spark to read one state of all tables. */
  public static Warehouse at(WarehouseSettings settings, TableCatalogue tables, Snapshots state) {
    Catalog catalog = Catalog.open(settings);
    return new Warehouse(Sessions.at(settings, state), catalog, catalog.at(state), tables);
  }

  /** Returns Spark, for encoders and for datasets that are not tables yet. */
  public SparkSession spark() {
    return spark;
  }

  /** Returns the catalog without Spark, reading what this object reads. */
  public Catalog catalog() {
    return catalog;
  }

  /** Returns the definitions of the tables. */
  public TableCatalogue tables() {
    return tables;
  }

  /** Returns the rows of a table. */
  public Dataset<Row> read(TableName table) {
    return read(table, SINGLE_PARTITION_ROWS);
  }

  /** Returns the rows of a table, for work that takes long for each row. */
  public Dataset<Row> readForWork(TableName table) {
    return read(table, SINGLE_PARTITION_ROWS_OF_WORK);
  }

  private Dataset<Row> read(TableName table, long singlePartitionRows) {
    Dataset<Row> rows = spark.table(qualified(table));
    boolean small = catalog.rowCount(table).orElse(0L) <= singlePartitionRows;
    return small ? rows.coalesce(1) : rows;
  }

  /** Returns the rows of a table ordered by its key, whatever files they lie in. */
  public Dataset<Row> readInKeyOrder(TableName table) {
    return read(table).orderBy(tables.contract(table).keyColumns());
  }

  /** Replaces all rows of a table in one commit, sorted by its key; returns the number of rows. */
  public long replace(TableName table, Dataset<Row> rows) {
    return replaceWhere(table, functions.lit(true), rows);
  }

  /**
   * Replaces the rows that meet a condition in one commit; returns the number of rows there are
   * then.
   *
   * @param condition on columns the table is partitioned by, so that whole files meet it or none
   */
  public long replaceWhere(TableName table, Column condition, Dataset<Row> rows) {
    FaultPoint.passed("before write of " + table);
    try {
      inOrder(table, rows).writeTo(qualified(table)).overwrite(condition);
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException(table + " was not created", e);
    }
    FaultPoint.passed("after write of " + table);
    return catalog.rowCount(table).orElse(0L);
  }

  /** Adds rows to a table in one commit. */
  public void append(TableName table, Dataset<Row> rows) {
    FaultPoint.passed("before write of " + table);
    try {
      inOrder(table, rows).writeTo(qualified(table)).append();
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException(table + " was not created", e);
    }
    FaultPoint.passed("after write of " + table);
  }

  /** A partitioned table knows its order, and Iceberg asks Spark for it. */
  private Dataset<Row> inOrder(TableName table, Dataset<Row> rows) {
    TableContract contract = tables.contract(table);
    Dataset<Row> conforming = contract.conform(rows);
    return contract.partition().isEmpty()
        ? conforming.sortWithinPartitions(contract.keyColumns())
        : conforming;
  }

  /** Returns a dataset of records in the columns of a table's contract. */
  public <T extends Record> Dataset<Row> rows(TableName table, Class<T> type, List<T> records) {
    TableContract contract = tables.contract(table);
    RowCodec<T> codec = RowCodec.of(type, contract.schema());
    return spark.createDataFrame(records.stream().map(codec::toRow).toList(), contract.schema());
  }

  private static String qualified(TableName table) {
    return String.format(Locale.ROOT, "%s.%s.%s", Catalog.NAME, table.layer(), table.name());
  }

  @Override
  public void close() {
    spark.stop();
    root.close();
  }
}
