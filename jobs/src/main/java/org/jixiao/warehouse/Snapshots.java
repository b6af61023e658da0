package org.jixiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One state of all tables: the snapshot of each. A table without rows may have none.
 *
 * <p>The ledger is not among them: it tells of states and stands outside of each.
 */
public record Snapshots(SortedMap<TableName, Long> byTable) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Snapshots {
    byTable = Collections.unmodifiableSortedMap(new TreeMap<>(byTable));
  }

  /** Returns the snapshot of a table; empty where it had no rows or was not there. */
  public Optional<Long> of(TableName table) {
    return Optional.ofNullable(byTable.get(table));
  }

  /** Returns the state as {@link #parse} reads it. */
  public String text() {
    Map<String, Long> named = new TreeMap<>();
    byTable.forEach((table, snapshot) -> named.put(table.toString(), snapshot));
    try {
      return JSON.writeValueAsString(named);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of words and numbers is always written", e);
    }
  }

  /**
   * Returns the state a text describes; tables of the ledger are left out.
   *
   * @throws IllegalArgumentException when the text is not one of {@link #text}
   */
  public static Snapshots parse(String text) {
    try {
      SortedMap<TableName, Long> byTable = new TreeMap<>();
      JSON.readValue(text, new TypeReference<Map<String, Long>>() {})
          .forEach((table, snapshot) -> byTable.put(TableName.of(table), snapshot));
      byTable.keySet().removeIf(TableName::isLedger);
      return new Snapshots(byTable);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a state of tables: " + text, e);
    }
  }
}
