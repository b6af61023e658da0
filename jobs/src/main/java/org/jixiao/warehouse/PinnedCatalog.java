package org.jixiao.warehouse;

import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The catalog as of one state of all tables, so that a query over several of them sees them as they
 * stood together, whatever a run is writing. Spark makes it, by name.
 */
public final class PinnedCatalog extends SparkCatalog {
  /** The catalog property that holds the {@linkplain Snapshots#text state}. */
  static final String STATE = "jixiao.state";

  private Snapshots state;

  @Override
  protected Catalog buildIcebergCatalog(String name, CaseInsensitiveStringMap options) {
    state = Snapshots.parse(options.get(STATE));
    return super.buildIcebergCatalog(name, options);
  }

  @Override
  public Table loadTable(Identifier identifier) throws NoSuchTableException {
    Long snapshot = pinned(identifier);
    return snapshot == null
        ? super.loadTable(identifier)
        : super.loadTable(identifier, snapshot.toString());
  }

  /** Only a plain name is pinned: one with a snapshot or branch of its own says what it wants. */
  private Long pinned(Identifier identifier) {
    return identifier.namespace().length == 1
        ? state.of(new TableName(identifier.namespace()[0], identifier.name())).orElse(null)
        : null;
  }
}
