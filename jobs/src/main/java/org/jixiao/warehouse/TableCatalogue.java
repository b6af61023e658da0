package org.jixiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.FieldDictionary;

/**
 * All tables of the warehouse: {@code schemas/tables/<layer>/*.yaml}, and for the statistics layer
 * the YAML beside each statistic's SQL.
 */
public final class TableCatalogue {
  /** The layer whose tables are defined beside their SQL. */
  public static final String STATISTICS = "statistics";

  private final Map<TableName, TableContract> contracts = new TreeMap<>();

  private TableCatalogue() {}

  /**
   * Returns the catalogue packed with the program.
   *
   * @throws IllegalStateException when a file is not a table definition or names a field that the
   *     dictionary does not have
   */
  public static TableCatalogue load() {
    TableCatalogue catalogue = new TableCatalogue();
    FieldDictionary fields = FieldDictionary.load();
    PackedFiles.texts("schemas/tables", ".yaml")
        .forEach((path, text) -> catalogue.add(path, text, fields));
    PackedFiles.texts(STATISTICS, ".yaml")
        .forEach((path, text) -> catalogue.add(STATISTICS + "/" + path, text, fields));
    return catalogue;
  }

  /**
   * Returns the contract of a table.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public TableContract contract(TableName table) {
    TableContract contract = contracts.get(table);
    if (contract == null) {
      throw new IllegalArgumentException("no table " + table + " among " + contracts.keySet());
    }
    return contract;
  }

  /** Returns all contracts, by table name. */
  public Collection<TableContract> all() {
    return contracts.values();
  }

  private void add(String path, String text, FieldDictionary fields) {
    TableName table = TableName.of(path.replaceFirst("\\.yaml$", "").replace('/', '.'));
    try {
      Definition definition = YAML.readValue(text, Definition.class);
      StructType schema = new StructType();
      for (String column : definition.columns()) {
        schema = schema.add(column, DataType.fromDDL(fields.field(column).type()));
      }
      List<String> partition = definition.partition() == null ? List.of() : definition.partition();
      Stream.concat(definition.key().stream(), partition.stream()).forEach(schema::fieldIndex);
      String description =
          definition.description() == null ? definition.title() : definition.description();
      contracts.put(
          table,
          new TableContract(
              table, description, definition.grain(), definition.key(), partition, schema));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalStateException("table definition " + path + ": " + e.getMessage(), e);
    }
  }

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(
              com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private record Definition(
      String description,
      String title,
      String grain,
      List<String> key,
      List<String> partition,
      List<String> columns) {}
}
