package org.jixiao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.warehouse.TableName;

/**
 * Rules over several documents, as one query: a file of {@code jobs/rules}.
 *
 * <p>The query gives one row per subject judged: {@code fiscal_year, department_name, project_name,
 * submission_id, locator, failed, found, expected}, and {@code rule_id} where the file holds
 * several rules. {@code failed} is null for a subject the rule does not apply to. Its tables are
 * views of their bare names, thresholds are parameters ({@code :high_score_points}).
 *
 * @param scope what the query may compare
 * @param reads the tables it selects from
 * @param rules the words of its rules
 * @param advice what a department can do, by the number of the rule, where the file says so
 */
public record SqlRule(
    Scope scope,
    List<TableName> reads,
    List<RuleWords> rules,
    Map<String, String> advice,
    String sql) {
  private static final Pattern HEADER = Pattern.compile("-- ([a-z_]+): *(.*)");

  /** What a query may set beside each other. */
  public enum Scope {
    /** Rows of one department and fiscal year; it can be run for that alone. */
    DEPARTMENT_YEAR,
    /** Rows of one department in all its years. */
    DEPARTMENT,
    /** Rows of several departments; it must see all. */
    DISTRICT;

    /** Returns the word in headers and tables. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SqlRule {
    reads = List.copyOf(reads);
    rules = List.copyOf(rules);
    advice = Map.copyOf(advice);
  }

  /**
   * Returns the rules in a file: header lines {@code -- name: value}, then the query. A line {@code
   * -- id:} begins a rule; what stands before the first holds for all of the file.
   *
   * @throws IllegalStateException when a header line is missing or wrong, naming the file
   */
  static SqlRule parse(String path, String text) {
    Map<String, String> shared = new LinkedHashMap<>();
    List<Map<String, String>> rules = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        if (header.group(1).equals("id")) {
          rules.add(new LinkedHashMap<>(shared));
        }
        (rules.isEmpty() ? shared : rules.get(rules.size() - 1))
            .put(header.group(1), header.group(2).strip());
      }
    }
    if (rules.isEmpty()) {
      throw new IllegalStateException("rules/" + path + " has no header line \"-- id: \"");
    }
    Map<String, String> first = rules.get(0);
    try {
      return new SqlRule(
          Scope.valueOf(required(first, "scope").toUpperCase(Locale.ROOT)),
          list(required(first, "reads")).stream().map(TableName::of).toList(),
          rules.stream().map(SqlRule::words).toList(),
          rules.stream()
              .filter(rule -> rule.containsKey("advice"))
              .collect(Collectors.toMap(rule -> rule.get("id"), rule -> rule.get("advice"))),
          text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("rules/" + path + ": " + e.getMessage(), e);
    }
  }

  private static RuleWords words(Map<String, String> header) {
    return new RuleWords(
        header.get("id"),
        required(header, "title"),
        Layer.valueOf(required(header, "layer").toUpperCase(Locale.ROOT)),
        required(header, "severity"),
        "",
        required(header, "message"),
        required(header, "compares"),
        list(header.getOrDefault("tolerance", "")),
        Integer.parseInt(required(header, "version")),
        Integer.parseInt(required(header, "since")));
  }

  private static String required(Map<String, String> header, String name) {
    String value = header.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("no header line \"-- " + name + ": \"");
    }
    return value;
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** Returns the query over views whose names begin so. */
  String sqlOver(String views) {
    String over = sql;
    for (TableName table : reads) {
      over =
          over.replaceAll(
              "\\b(FROM|JOIN)\\s+" + table.name() + "\\b", "$1 " + views + table.name());
    }
    return over;
  }

  SqlRule with(Thresholds thresholds) {
    return new SqlRule(
        scope, reads, rules.stream().map(rule -> rule.with(thresholds)).toList(), advice, sql);
  }
}
