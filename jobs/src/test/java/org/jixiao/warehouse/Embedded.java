package org.jixiao.warehouse;

import java.nio.file.Path;
import java.util.Map;

/** A warehouse on the embedded catalog, as configured by default. */
final class Embedded {
  private Embedded() {}

  static WarehouseSettings in(Path folder) {
    return new WarehouseSettings(
        folder,
        null,
        Map.of(
            "type", "jdbc",
            "uri", "jdbc:sqlite:${warehouse}/catalog.db",
            "warehouse", "${warehouse}",
            "jdbc.schema-version", "V1"),
        Map.of());
  }
}
