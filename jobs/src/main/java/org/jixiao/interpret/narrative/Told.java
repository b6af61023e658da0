package org.jixiao.interpret.narrative;

import java.math.BigDecimal;
import org.jixiao.model.Parsed;

/**
 * An amount or a rate told of one project.
 *
 * @param field {@link #BUDGET}, {@link #EXECUTED} or {@link #RATE}
 * @param value in yuan or percent
 * @param text as it stands, with its unit
 * @param passage where it is told
 * @param start where in the passage its label begins
 * @param end where it ends
 */
record Told(
    String field, Parsed<BigDecimal> value, String text, Passage passage, int start, int end) {
  static final String BUDGET = "annual_budget_yuan";
  static final String EXECUTED = "executed_yuan";
  static final String RATE = "declared_execution_rate_pct";

  String locator() {
    return passage.locator(start, end);
  }
}
