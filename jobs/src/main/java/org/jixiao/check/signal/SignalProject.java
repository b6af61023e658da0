package org.jixiao.check.signal;

import java.math.BigDecimal;

/**
 * A project of a year, as far as signals look at it; null where the source is silent.
 *
 * @param projectKey what tells the project from others of its department, in all years
 * @param scorePoints null also when {@code scoreUnusable}
 * @param scoreUnusable whether a score is stated that cannot be one
 * @param targetCount its indicators with a number as target to be reached, and a number reached
 * @param overfilledPct the largest actual value of those, in percent of its target
 * @param text what the form says was achieved, else what the narrative says of the project
 * @param locator where it stands
 */
public record SignalProject(
    int fiscalYear,
    String departmentName,
    String implementingUnit,
    String projectName,
    String projectKey,
    BigDecimal scorePoints,
    boolean scoreUnusable,
    BigDecimal executionRatePct,
    BigDecimal annualBudgetYuan,
    BigDecimal executedYuan,
    int targetCount,
    BigDecimal overfilledPct,
    String text,
    String locator) {

  /** Returns the name, or the place of a project that has none. */
  String called() {
    return projectName == null ? locator : projectName;
  }
}
