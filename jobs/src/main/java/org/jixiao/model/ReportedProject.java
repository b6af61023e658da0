package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A project's line in a narrative; a row of {@code interpreted.reported_project}.
 *
 * @param ordinal place among the lines of the report, from 1
 * @param grade stated for this project in its line; null where the line states none
 * @param narrativeText what the line says beside name and score
 */
public record ReportedProject(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    int ordinal,
    BigDecimal scorePoints,
    String grade,
    String narrativeText,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  public ReportedProject {
    flags = List.copyOf(flags);
  }
}
