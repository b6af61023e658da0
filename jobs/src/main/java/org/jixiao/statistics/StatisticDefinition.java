package org.jixiao.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/**
 * A published statistic as its YAML file defines it.
 *
 * @param name table name without layer
 * @param title Chinese title
 * @param version rises when the meaning of a figure changes
 * @param order place among the published statistics
 * @param byQuery whether an SQL file beside it computes its rows; if not, a job of its own does
 * @param reads tables its rows are computed from; its SQL knows them by their bare names
 * @param grain what one row is, in the words "one row per …"
 * @param key columns that tell rows apart
 * @param denominator what rates and means are of, in Chinese
 * @param decimals decimals published, by printed unit; a unit not named is published whole
 * @param columns in order
 */
public record StatisticDefinition(
    String name,
    String title,
    int version,
    int order,
    boolean byQuery,
    List<TableName> reads,
    String grain,
    List<String> key,
    String denominator,
    Map<String, Integer> decimals,
    List<String> columns) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  public StatisticDefinition {
    reads = List.copyOf(reads);
    key = List.copyOf(key);
    decimals = Map.copyOf(decimals);
    columns = List.copyOf(columns);
  }

  /** Returns the table the statistic fills. */
  public TableName table() {
    return new TableName(TableCatalogue.STATISTICS, name);
  }

  /**
   * Returns the definition written in a YAML file.
   *
   * @throws IllegalStateException when an entry is missing, unknown or of the wrong kind
   */
  static StatisticDefinition parse(String name, String yaml) {
    try {
      return YAML.readValue(yaml, Written.class).named(name);
    } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
      throw new IllegalStateException("statistics/" + name + ".yaml: " + e.getMessage(), e);
    }
  }

  /** The file as written; what is left out is null. */
  private record Written(
      String title,
      Integer version,
      Integer order,
      Boolean query,
      List<String> reads,
      String grain,
      List<String> key,
      String denominator,
      Map<String, Integer> decimals,
      List<String> columns) {
    StatisticDefinition named(String name) {
      return new StatisticDefinition(
          name,
          Objects.requireNonNull(title, "title is missing"),
          Objects.requireNonNull(version, "version is missing"),
          Objects.requireNonNull(order, "order is missing"),
          query == null || query,
          Objects.requireNonNull(reads, "reads is missing").stream().map(TableName::of).toList(),
          Objects.requireNonNull(grain, "grain is missing"),
          Objects.requireNonNull(key, "key is missing"),
          Objects.requireNonNull(denominator, "denominator is missing"),
          Objects.requireNonNull(decimals, "decimals is missing"),
          Objects.requireNonNull(columns, "columns is missing"));
    }
  }
}
