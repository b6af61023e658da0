package org.jixiao.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The database of the catalog, reached as Iceberg reaches it. */
final class CatalogDatabase {
  /** Iceberg hands what has this prefix to the driver, without it. */
  private static final String PREFIX = "jdbc.";

  /** For PostgreSQL, whose driver would wait for ever for a server that went away; seconds. */
  private static final Map<String, String> TIMEOUTS =
      Map.of("connectTimeout", "10", "socketTimeout", "30");

  private CatalogDatabase() {}

  static Connection connect(WarehouseSettings settings) throws SQLException {
    Map<String, String> catalog = settings.catalogProperties();
    Properties properties = new Properties();
    properties.putAll(TIMEOUTS);
    catalog.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX)) {
            properties.setProperty(key.substring(PREFIX.length()), value);
          }
        });
    return DriverManager.getConnection(catalog.get("uri"), properties);
  }
}
