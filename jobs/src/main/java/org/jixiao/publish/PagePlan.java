package org.jixiao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the page shows, as {@code reports/dashboard/dashboard.yaml} says: words, headline figures,
 * panels. The page itself reads the same tree.
 */
record PagePlan(JsonNode tree) {

  /**
   * Returns the packed plan.
   *
   * @throws IOException when it cannot be read
   */
  static PagePlan load() throws IOException {
    return new PagePlan(
        new YAMLMapper().readTree(Page.resource("/reports/dashboard/dashboard.yaml")));
  }

  /** Returns the tables that cards and panels are drawn from. */
  Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    users().forEach(user -> tables.add(user.path("table").asText()));
    return tables;
  }

  /** Returns whether any card or panel shows this row of a table. */
  boolean shows(String table, Row row) {
    return users().stream()
        .filter(user -> user.path("table").asText().equals(table))
        .anyMatch(user -> holds(user.path("where"), row));
  }

  /** Returns the words of the interface in Chinese, by name. */
  Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    tree.path("words")
        .properties()
        .forEach(word -> words.put(word.getKey(), word.getValue().path("zh").asText()));
    return words;
  }

  /** Returns the cards and panels, in order. */
  List<JsonNode> users() {
    List<JsonNode> users = new ArrayList<>();
    tree.path("cards").forEach(users::add);
    tree.path("sections").forEach(section -> section.path("panels").forEach(users::add));
    return users;
  }

  private static boolean holds(JsonNode where, Row row) {
    return where.properties().stream()
        .allMatch(
            one -> {
              JsonNode wanted = one.getValue();
              if (wanted.isNumber()) {
                return row.holds(one.getKey(), wanted.asLong());
              }
              return wanted.isArray()
                  ? wanted.valueStream().anyMatch(word -> row.holds(one.getKey(), word.asText()))
                  : row.holds(one.getKey(), wanted.asText());
            });
  }
}
