package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jixiao.PostgresServer;
import org.jixiao.job.Configuration;

/** The catalogs a warehouse can have by configuration. */
enum ShippedCatalog {
  SQLITE,
  POSTGRES;

  /** Returns a warehouse in the folder, and leaves its configuration there. */
  WarehouseSettings in(Path folder) {
    if (this == POSTGRES) {
      String address = PostgresServer.get().database();
      try {
        Files.writeString(
            folder.resolve("jixiao.yaml"),
            PostgresServer.configuration(address, PostgresServer.PASSWORD));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return settings(folder);
  }

  /** Returns the warehouse of a folder with a configuration, or with none: as shipped. */
  static WarehouseSettings settings(Path folder) {
    return new WarehouseSettings(folder, null, Configuration.load(folder).catalog(), Map.of());
  }
}
