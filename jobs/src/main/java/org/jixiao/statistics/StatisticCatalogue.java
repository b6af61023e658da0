package org.jixiao.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.warehouse.PackedFiles;
import org.jixiao.warehouse.TableCatalogue;

/** All published statistics, in the order of publication, with the SQL of those it computes. */
public final class StatisticCatalogue {
  private final List<StatisticDefinition> definitions;
  private final Map<String, String> queries;

  private StatisticCatalogue(List<StatisticDefinition> definitions, Map<String, String> queries) {
    this.definitions = List.copyOf(definitions);
    this.queries = Map.copyOf(queries);
  }

  /**
   * Returns the statistics packed with the program.
   *
   * @throws IllegalStateException when a YAML file lacks its SQL file, an SQL file its YAML file,
   *     or two statistics share a place in the order
   */
  public static StatisticCatalogue load() {
    return of(
        PackedFiles.texts(TableCatalogue.STATISTICS, ".yaml"),
        PackedFiles.texts(TableCatalogue.STATISTICS, ".sql"));
  }

  /** Returns the statistics of YAML and SQL texts by file name. */
  static StatisticCatalogue of(Map<String, String> yamls, Map<String, String> sqls) {
    List<StatisticDefinition> definitions = new ArrayList<>();
    Map<String, String> queries = new HashMap<>();
    yamls.forEach((file, yaml) -> definitions.add(StatisticDefinition.parse(stem(file), yaml)));
    sqls.forEach((file, sql) -> queries.put(stem(file), sql));
    definitions.sort(Comparator.comparingInt(StatisticDefinition::order));
    for (int i = 0; i < definitions.size(); i++) {
      StatisticDefinition definition = definitions.get(i);
      if (definition.byQuery() && !queries.containsKey(definition.name())) {
        throw new IllegalStateException(
            "statistics/" + definition.name() + ".yaml 旁边没有同名的 .sql 文件");
      }
      if (i > 0 && definitions.get(i - 1).order() == definition.order()) {
        throw new IllegalStateException(
            String.format(
                "statistics/%s.yaml 和 statistics/%s.yaml 的 order 都是 %d，各个统计的次序不能相同",
                definitions.get(i - 1).name(), definition.name(), definition.order()));
      }
    }
    Set<String> lone = new TreeSet<>(queries.keySet());
    definitions.stream()
        .filter(StatisticDefinition::byQuery)
        .forEach(definition -> lone.remove(definition.name()));
    if (!lone.isEmpty()) {
      throw new IllegalStateException(".sql 旁边没有同名的、要用查询的 .yaml 文件：" + lone);
    }
    return new StatisticCatalogue(definitions, queries);
  }

  /** Returns all statistics, in the order of publication. */
  public List<StatisticDefinition> all() {
    return definitions;
  }

  /** Returns the statistics computed by SQL, in the order of publication. */
  public List<StatisticDefinition> queried() {
    return definitions.stream().filter(StatisticDefinition::byQuery).toList();
  }

  /**
   * Returns the statistic of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public StatisticDefinition definition(String name) {
    return definitions.stream()
        .filter(definition -> definition.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no statistic \""
                        + name
                        + "\" among "
                        + definitions.stream().map(StatisticDefinition::name).toList()));
  }

  /** Returns the query that computes a statistic of this catalogue; null where none does. */
  public String sql(StatisticDefinition definition) {
    return queries.get(definition.name());
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
