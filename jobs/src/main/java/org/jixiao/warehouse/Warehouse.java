package org.jixiao.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The tables, through Spark: reads, whole replacements, appends, queries. */
public final class Warehouse implements AutoCloseable {
  /**
   * Up to this many rows a table is read as one partition: whole queries then run as one task,
   * without shuffles, which is most of the time of a small district's run.
   */
  private static final long SINGLE_PARTITION_ROWS = 50_000;

  private final SparkSession spark;
  private final Catalog catalog;
  private final TableCatalogue tables;

  private Warehouse(SparkSession spark, Catalog catalog, TableCatalogue tables) {
    this.spark = spark;
    this.catalog = catalog;
    this.tables = tables;
  }

  /** Starts Spark and opens the catalog; tables of the catalogue that are missing are created. */
  public static Warehouse open(WarehouseSettings settings, TableCatalogue tables) {
    Catalog catalog = Catalog.open(settings);
    // Spark takes seconds to start; twenty tables are created meanwhile.
    CompletableFuture<Void> created =
        CompletableFuture.runAsync(() -> catalog.create(tables.all()));
    SparkSession spark = session(settings);
    try {
      created.join();
    } catch (CompletionException e) {
      spark.stop();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return new Warehouse(spark, catalog, tables);
  }

  private static SparkSession session(WarehouseSettings settings) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("jixiao")
            .config(
                "spark.sql.extensions",
                "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
            .config("spark.sql.catalog." + Catalog.NAME, "org.apache.iceberg.spark.SparkCatalog")
            .config("spark.sql.defaultCatalog", Catalog.NAME)
            .config("spark.hadoop." + LocalDisk.PROPERTY, LocalDisk.class.getName())
            .config("spark.sql.session.timeZone", "Asia/Shanghai")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.ansi.enabled", "true");
    for (Map.Entry<String, String> property : settings.spark().entrySet()) {
      builder.config(property.getKey(), property.getValue());
    }
    settings
        .catalogProperties()
        .forEach(
            (key, value) -> builder.config("spark.sql.catalog." + Catalog.NAME + "." + key, value));
    if (settings.master() != null) {
      builder.master(settings.master());
    } else if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    return builder.getOrCreate();
  }

  /** Returns Spark, for encoders and for datasets that are not tables yet. */
  public SparkSession spark() {
    return spark;
  }

  /** Returns the catalog without Spark. */
  public Catalog catalog() {
    return catalog;
  }

  /** Returns the definitions of the tables. */
  public TableCatalogue tables() {
    return tables;
  }

  /** Returns the rows of a table. */
  public Dataset<Row> read(TableName table) {
    Dataset<Row> rows = spark.table(qualified(table));
    boolean small = catalog.rowCount(table).orElse(0L) <= SINGLE_PARTITION_ROWS;
    return small ? rows.coalesce(1) : rows;
  }

  /** Returns the rows of a table ordered by its key, whatever files they lie in. */
  public Dataset<Row> readInKeyOrder(TableName table) {
    return read(table).orderBy(tables.contract(table).keyColumns());
  }

  /** Replaces all rows of a table in one commit, sorted by its key; returns the number of rows. */
  public long replace(TableName table, Dataset<Row> rows) {
    write(table, rows, true);
    return catalog.rowCount(table).orElse(0L);
  }

  /** Adds rows to a table in one commit. */
  public void append(TableName table, Dataset<Row> rows) {
    write(table, rows, false);
  }

  private void write(TableName table, Dataset<Row> rows, boolean replace) {
    TableContract contract = tables.contract(table);
    Dataset<Row> sorted = contract.conform(rows).sortWithinPartitions(contract.keyColumns());
    try {
      if (replace) {
        sorted.writeTo(qualified(table)).overwrite(functions.lit(true));
      } else {
        sorted.writeTo(qualified(table)).append();
      }
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new IllegalStateException(table + " was not created", e);
    }
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
    catalog.close();
  }
}
