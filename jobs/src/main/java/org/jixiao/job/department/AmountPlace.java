package org.jixiao.job.department;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Funding;
import org.jixiao.model.ProjectEvaluation;

/**
 * Where an amount stands: in which record, in which row of its funding block (0: the project's
 * own), of which kind.
 */
record AmountPlace(String recordId, int ordinal, String field) {
  /** Returns the amounts that stand in the tables of projects and their funds. */
  static Map<AmountPlace, BigDecimal> inTables(
      List<ProjectEvaluation> projects, List<Funding> fundings) {
    Map<AmountPlace, BigDecimal> amounts = new HashMap<>();
    for (ProjectEvaluation one : projects) {
      put(
          amounts,
          one.recordId(),
          0,
          one.initialBudgetYuan(),
          one.annualBudgetYuan(),
          one.executedYuan());
    }
    for (Funding one : fundings) {
      put(
          amounts,
          one.recordId(),
          one.ordinal(),
          one.initialBudgetYuan(),
          one.annualBudgetYuan(),
          one.executedYuan());
    }
    return amounts;
  }

  private static void put(
      Map<AmountPlace, BigDecimal> amounts,
      String recordId,
      int ordinal,
      BigDecimal initial,
      BigDecimal annual,
      BigDecimal executed) {
    amounts.put(new AmountPlace(recordId, ordinal, "initial_budget_yuan"), initial);
    amounts.put(new AmountPlace(recordId, ordinal, "annual_budget_yuan"), annual);
    amounts.put(new AmountPlace(recordId, ordinal, "executed_yuan"), executed);
  }
}
