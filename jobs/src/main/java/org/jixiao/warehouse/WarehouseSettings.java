package org.jixiao.warehouse;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the warehouse is and how Spark runs.
 *
 * @param folder the warehouse folder: tables, embedded catalog, run logs
 * @param master Spark master URL; null for all local cores
 * @param catalog properties of the Iceberg catalog as configured; {@code ${warehouse}} stands for
 *     the folder
 * @param spark further Spark properties
 */
public record WarehouseSettings(
    Path folder, String master, Map<String, String> catalog, Map<String, String> spark) {
  public WarehouseSettings {
    folder = folder.toAbsolutePath().normalize();
    catalog = Map.copyOf(catalog);
    spark = Map.copyOf(spark);
  }

  /** Returns the catalog's properties with the warehouse folder filled in. */
  Map<String, String> catalogProperties() {
    Map<String, String> filled = new TreeMap<>();
    catalog.forEach(
        (key, value) -> filled.put(key, value.replace("${warehouse}", folder.toString())));
    return filled;
  }
}
