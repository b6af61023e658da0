package org.jixiao.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.warehouse.TableName;

/**
 * A rule over several records, as SQL.
 *
 * <p>The query gives one row per subject judged: {@code fiscal_year, department_name, project_name,
 * submission_id, locator, failed, found, expected}. Subjects it leaves out are not applicable. Its
 * tables are views of their bare names.
 *
 * @param reads the tables it selects from
 */
public record SqlRule(
    String id, String severity, int version, String message, List<TableName> reads, String sql) {
  public SqlRule {
    reads = List.copyOf(reads);
  }

  /**
   * Returns the rule in a file: header lines {@code -- name: value}, then the query.
   *
   * @throws IllegalStateException when a header line is missing, naming the file
   */
  static SqlRule parse(String path, String text) {
    Map<String, String> header = new LinkedHashMap<>();
    text.lines()
        .filter(line -> line.matches("-- [a-z]+: .*"))
        .forEach(
            line -> {
              String[] parts = line.substring(3).split(": ", 2);
              header.putIfAbsent(parts[0], parts[1].strip());
            });
    for (String name : List.of("id", "severity", "version", "message", "reads")) {
      if (!header.containsKey(name)) {
        throw new IllegalStateException(
            "rules/" + path + " has no header line \"-- " + name + ": \"");
      }
    }
    return new SqlRule(
        header.get("id"),
        header.get("severity"),
        Integer.parseInt(header.get("version")),
        header.get("message"),
        Arrays.stream(header.get("reads").split(","))
            .map(String::strip)
            .map(TableName::of)
            .toList(),
        text);
  }
}
