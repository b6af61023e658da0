package org.jixiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

  private static final String SUFFIX = ".yaml";

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
    definitions().forEach((table, text) -> catalogue.add(table, text, fields));
    return catalogue;
  }

  /** Returns the tables packed with the program, without reading what they are. */
  static List<TableName> names() {
    return List.copyOf(definitions().keySet());
  }

  private static SortedMap<TableName, String> definitions() {
    SortedMap<TableName, String> texts = new TreeMap<>();
    PackedFiles.texts("schemas/tables", SUFFIX)
        .forEach((path, text) -> texts.put(name(path), text));
    PackedFiles.texts(STATISTICS, SUFFIX)
        .forEach((path, text) -> texts.put(name(STATISTICS + "/" + path), text));
    return texts;
  }

  private static TableName name(String path) {
    return TableName.of(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'));
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

  private void add(TableName table, String text, FieldDictionary fields) {
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
      throw new IllegalStateException("table definition " + table + ": " + e.getMessage(), e);
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
