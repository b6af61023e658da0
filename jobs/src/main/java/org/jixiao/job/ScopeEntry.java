package org.jixiao.job;

/**
 * That a submission speaks of a department-year; a row of {@code interpreted.scope}.
 *
 * @param fiscalYear null for what names no year
 * @param departmentName null for what names no department
 */
record ScopeEntry(
    String submissionId, String relativePath, Integer fiscalYear, String departmentName) {
  DepartmentYear unit() {
    return new DepartmentYear(fiscalYear, departmentName);
  }

  /** Returns what the locators of the file's records begin with. */
  String folder() {
    return relativePath.substring(0, relativePath.lastIndexOf('/') + 1);
  }
}
