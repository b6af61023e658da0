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
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Types;

/** Brings the tables of a catalog to the shape of their contracts. */
final class TableCreation {
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
    SupportsNamespaces namespaces = (SupportsNamespaces) catalog;
    Namespace namespace = id.namespace();
    if (!namespaces.namespaceExists(namespace)) {
      namespaces.createNamespace(namespace);
    }
    Schema schema = SparkSchemaUtil.convert(contract.schema());
    catalog
        .buildTable(id, schema)
        .withPartitionSpec(partitions(schema, contract))
        .withSortOrder(order(schema, contract))
        .withProperties(properties(contract))
        .create();
    FaultPoint.passed("create " + contract.table());
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
    Map<String, String> properties = new TreeMap<>();
    properties.put("format-version", "2");
    properties.put("write.format.default", "parquet");
    properties.put("write.parquet.compression-codec", "zstd");
    properties.put("write.location-provider.impl", FlatLocations.class.getName());
    properties.put("comment", contract.description());
    if (!contract.table().isLedger()) {
      properties.put("write.wap.enabled", "true");
      properties.put("write.distribution-mode", contract.partition().isEmpty() ? "none" : "hash");
    }
    return properties;
  }
}
