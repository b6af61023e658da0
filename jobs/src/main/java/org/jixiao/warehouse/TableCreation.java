package org.jixiao.warehouse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.NullOrder;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.jdbc.UncheckedSQLException;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of a catalog to the shape of their contracts. */
final class TableCreation {
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

  private static final Logger LOG = LoggerFactory.getLogger(TableCreation.class);

  private final Catalog catalog;

  TableCreation(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Creates the table when it is not there, else adds what it lacks: columns, partitioning. */
  void ensure(TableContract contract) {
    TableIdentifier id = TableIdentifier.of(contract.table().layer(), contract.table().name());
    if (catalog.tableExists(id)) {
      evolve(catalog.loadTable(id), contract);
    } else {
      create(id, contract);
    }
  }

  private void create(TableIdentifier id, TableContract contract) {
    createNamespace(id.namespace());
    Schema schema = SparkSchemaUtil.convert(contract.schema());
    try {
      catalog
          .buildTable(id, schema)
          .withPartitionSpec(partitions(schema, contract))
          .withSortOrder(order(schema, contract))
          .withProperties(properties(contract))
          .create();
    } catch (AlreadyExistsException e) {
      // By another process, a moment ago and from the same contract.
      LOG.debug("{} is there already", id, e);
    }
    FaultPoint.passed("create " + contract.table());
  }

  private void createNamespace(Namespace namespace) {
    SupportsNamespaces namespaces = (SupportsNamespaces) catalog;
    if (!namespaces.namespaceExists(namespace)) {
      try {
        namespaces.createNamespace(namespace);
      } catch (AlreadyExistsException | UncheckedSQLException e) {
        // Another process may have created it a moment ago.
        if (!namespaces.namespaceExists(namespace)) {
          throw e;
        }
      }
    }
  }

  private static void evolve(Table table, TableContract contract) {
    addColumns(table, SparkSchemaUtil.convert(contract.schema()).columns());
    if (table.spec().isUnpartitioned() && !contract.partition().isEmpty()) {
      var update = table.updateSpec();
      contract.partition().forEach(update::addField);
      update.commit();
      var sort = table.replaceSortOrder();
      contract.key().forEach(column -> sort.asc(column, NullOrder.NULLS_FIRST));
      sort.commit();
    }
    Map<String, String> wanted = properties(contract);
    wanted.keySet().removeIf(name -> wanted.get(name).equals(table.properties().get(name)));
    if (!wanted.isEmpty()) {
      var update = table.updateProperties();
      wanted.forEach(update::set);
      update.commit();
    }
  }

  /** Each where its contract has it, so that a table looks the same whatever version made it. */
  private static void addColumns(Table table, List<Types.NestedField> wanted) {
    var update = table.updateSchema();
    boolean changed = false;
    String before = null;
    for (Types.NestedField column : wanted) {
      if (table.schema().findField(column.name()) == null) {
        update.addColumn(column.name(), column.type(), column.doc());
        if (before == null) {
          update.moveFirst(column.name());
        } else {
          update.moveAfter(column.name(), before);
        }
        changed = true;
      }
      before = column.name();
    }
    if (changed) {
      update.commit();
    }
  }

  private static PartitionSpec partitions(Schema schema, TableContract contract) {
    PartitionSpec.Builder spec = PartitionSpec.builderFor(schema);
    contract.partition().forEach(spec::identity);
    return spec.build();
  }

  /**
   * Only where rows of several units lie in one table; elsewhere a whole table is sorted anyway.
   */
  private static SortOrder order(Schema schema, TableContract contract) {
    if (contract.partition().isEmpty()) {
      return SortOrder.unsorted();
    }
    SortOrder.Builder order = SortOrder.builderFor(schema);
    contract.key().forEach(column -> order.asc(column, NullOrder.NULLS_FIRST));
    return order.build();
  }

  private static Map<String, String> properties(TableContract contract) {
    Map<String, String> properties = new TreeMap<>(CONTENTION);
    properties.put("format-version", "2");
    properties.put("write.format.default", "parquet");
    properties.put("write.parquet.compression-codec", "zstd");
    properties.put("write.location-provider.impl", FlatLocations.class.getName());
    properties.put("write.metadata.delete-after-commit.enabled", "true");
    if (contract.schema().getFieldIndex("locator").isDefined()) {
      // Paths begin alike; the folder of a department ends further on than Iceberg looks by
      // default.
      properties.put("write.metadata.metrics.column.locator", "truncate(64)");
    }
    properties.put("comment", contract.description());
    if (!contract.table().isLedger()) {
      properties.put("write.wap.enabled", "true");
      properties.put("write.distribution-mode", contract.partition().isEmpty() ? "none" : "hash");
    }
    return properties;
  }
}
