package org.jixiao.job;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That a submission speaks of a department-year; a row of {@code interpreted.scope}.
 *
 * @param fiscalYear null for what names no year
 * @param departmentName null for what names no department
 * @param evaluates whether it holds a self-evaluation of it
 */
record ScopeEntry(
    String submissionId,
    String relativePath,
    Integer fiscalYear,
    String departmentName,
    boolean evaluates) {

  /** Returns one entry for each submission and department-year, in the order given. */
  static List<ScopeEntry> merged(Collection<ScopeEntry> entries) {
    Map<List<Object>, ScopeEntry> merged = new LinkedHashMap<>();
    for (ScopeEntry one : entries) {
      merged.merge(List.of(one.submissionId(), one.unit()), one, (a, b) -> a.evaluates() ? a : b);
    }
    return List.copyOf(merged.values());
  }

  DepartmentYear unit() {
    return new DepartmentYear(fiscalYear, departmentName);
  }

  /** Returns what the locators of the file's records begin with. */
  String folder() {
    return relativePath.substring(0, relativePath.lastIndexOf('/') + 1);
  }
}
