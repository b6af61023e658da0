package org.jixiao.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Funding;
import org.jixiao.warehouse.PackedFiles;

/**
 * All rules, by what they look at. Numbers are those of the district's catalogue of checks; rules
 * it lacks are numbered from R50.
 */
public final class RuleCatalogue {
  private final Thresholds thresholds;
  private final List<RuleWords> rows = rowWords();
  private final RowRules judges;

  public RuleCatalogue(Thresholds thresholds) {
    this.thresholds = thresholds;
    this.judges = new RowRules(thresholds);
  }

  /** Returns the rules over one project with the rows of its form. */
  List<Rule<ProjectSheet>> ofSheets() {
    return bound(judges.ofSheets());
  }

  /** Returns the rules over one indicator. */
  List<Rule<SheetIndicator>> ofIndicators() {
    return bound(judges.ofIndicators());
  }

  /** Returns the rules over one row of funds. */
  List<Rule<Funding>> ofFundings() {
    return bound(judges.ofFundings());
  }

  /** Returns the rules over one narrative. */
  List<Rule<DepartmentReport>> ofReports() {
    return bound(judges.ofReports());
  }

  /** Returns the files of rules over several documents, in order of their names. */
  public List<SqlRule> acrossDocuments() {
    return sqlRules().stream().map(file -> file.with(thresholds)).toList();
  }

  /** Returns the words of all rules, in order of the files they stand in. */
  List<RuleWords> words() {
    List<RuleWords> all =
        new ArrayList<>(rows.stream().map(rule -> rule.with(thresholds)).toList());
    acrossDocuments().forEach(file -> all.addAll(file.rules()));
    return all;
  }

  /** Returns the names of the thresholds rules compare with. */
  static Set<String> thresholdNames() {
    Set<String> names = new TreeSet<>();
    rowWords().forEach(rule -> names.addAll(rule.tolerance()));
    sqlRules().forEach(file -> file.rules().forEach(rule -> names.addAll(rule.tolerance())));
    return names;
  }

  /** Returns the numbers of the rules that look at one document alone. */
  public static Set<String> idsWithinDocuments() {
    return rowWords().stream().map(RuleWords::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the numbers of all rules. */
  static Set<String> ids() {
    Set<String> ids = idsWithinDocuments();
    sqlRules().forEach(file -> file.rules().forEach(rule -> ids.add(rule.id())));
    return ids;
  }

  /** Returns what rules say themselves of what a department can do, by their numbers. */
  static Map<String, String> advice() {
    Map<String, String> advice = new TreeMap<>();
    sqlRules().forEach(file -> advice.putAll(file.advice()));
    return advice;
  }

  private <T> List<Rule<T>> bound(Map<String, Judge<T>> byId) {
    return rows.stream()
        .filter(rule -> byId.containsKey(rule.id()))
        .map(rule -> new Rule<>(rule.with(thresholds), byId.get(rule.id())))
        .toList();
  }

  private static List<SqlRule> sqlRules() {
    return PackedFiles.texts("rules", ".sql").entrySet().stream()
        .map(file -> SqlRule.parse(file.getKey(), file.getValue()))
        .toList();
  }

  private static List<RuleWords> rowWords() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    List<RuleWords> words = new ArrayList<>();
    try {
      JsonNode file = mapper.readTree(PackedFiles.texts("rules", "rows.yaml").get("rows.yaml"));
      for (Map.Entry<String, JsonNode> rule : file.properties()) {
        ObjectNode node = rule.getValue().deepCopy();
        node.put("id", rule.getKey());
        words.add(mapper.treeToValue(node, RuleWords.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rules/rows.yaml cannot be read", e);
    }
    return words;
  }
}
