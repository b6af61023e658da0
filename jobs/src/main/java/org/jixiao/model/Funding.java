package org.jixiao.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A funding row of a project form; a row of {@code interpreted.funding}.
 *
 * @param ordinal row of the funding block, from 1
 * @param fundSource code from {@code schemas/codes/fund_sources.tsv}
 * @param label the row's printed label
 */
public record Funding(
    Integer fiscalYear,
    String departmentName,
    String projectName,
    int ordinal,
    String fundSource,
    String label,
    BigDecimal initialBudgetYuan,
    BigDecimal annualBudgetYuan,
    BigDecimal executedYuan,
    String submissionId,
    String recordId,
    String locator,
    List<RaisedFlag> flags) {
  public Funding {
    flags = List.copyOf(flags);
  }
}
