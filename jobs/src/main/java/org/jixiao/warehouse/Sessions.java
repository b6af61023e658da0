package org.jixiao.warehouse;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Starts Spark over the tables of a warehouse. */
final class Sessions {
  private static final String CATALOG = "spark.sql.catalog." + Catalog.NAME;

  private Sessions() {}

  /** Returns a session that reads what stands, and writes there. */
  static SparkSession open(WarehouseSettings settings) {
    return builder(settings, "org.apache.iceberg.spark.SparkCatalog").getOrCreate();
  }

  /** Returns a session that writes to a branch of each table, and reads what it wrote there. */
  static SparkSession onBranch(WarehouseSettings settings, String branch) {
    return builder(settings, "org.apache.iceberg.spark.SparkCatalog")
        .config("spark.wap.branch", branch)
        .getOrCreate();
  }

  /** Returns a session that reads one state of all tables. */
  static SparkSession at(WarehouseSettings settings, Snapshots state) {
    return builder(settings, PinnedCatalog.class.getName())
        .config(CATALOG + "." + PinnedCatalog.STATE, state.text())
        .getOrCreate();
  }

  private static SparkSession.Builder builder(WarehouseSettings settings, String catalog) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("jixiao")
            .config(
                "spark.sql.extensions",
                "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions")
            .config(CATALOG, catalog)
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
        .forEach((key, value) -> builder.config(CATALOG + "." + key, value));
    if (settings.master() != null) {
      builder.master(settings.master());
    } else if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    return builder;
  }
}
