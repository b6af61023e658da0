package org.jixiao.planted;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * A question of a rule to a department in a fiscal year.
 *
 * @param project "" for one that is about no single project
 */
record Asked(String rule, int year, String department, String project) {
  /** Checks that interpretation answers with a flag. */
  private static final Map<String, String> BY_FLAG = Map.of("K39", "FISCAL_YEAR_DISAGREES");

  /** Returns the question a row of findings, or of the truth, is. */
  static Asked of(CSVRecord row) {
    String rule = row.get("rule_id");
    return new Asked(
        BY_FLAG.getOrDefault(rule, rule),
        Integer.parseInt(row.get("fiscal_year")),
        row.get("department_name"),
        row.get("project_name"));
  }

  boolean isByFlag() {
    return BY_FLAG.containsValue(rule);
  }

  boolean isOfProject(Asked other) {
    return isOfDepartment(other) && project.equals(other.project);
  }

  boolean isOfDepartment(Asked other) {
    return department.equals(other.department);
  }
}
