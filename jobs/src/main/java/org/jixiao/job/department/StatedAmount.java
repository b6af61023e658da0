package org.jixiao.job.department;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jixiao.interpret.Money;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/**
 * A cell of a form or list that says an amount.
 *
 * @param ordinal row of the funding block; 0 for the project's own
 * @param yuan what it says; null where it was not understood
 */
public record StatedAmount(String field, int ordinal, BigDecimal yuan) {
  private static final Set<String> FIELDS =
      Set.of("initial_budget_yuan", "annual_budget_yuan", "executed_yuan");

  private static final Set<String> BLOCKS = Set.of(VerbatimField.HEADER, VerbatimField.FUNDING);

  /** Returns those of a record; narratives tell amounts in sentences, which are not counted. */
  static List<StatedAmount> of(VerbatimRecord record) {
    boolean hasCells =
        record.form().equals(VerbatimRecord.PROJECT_FORM)
            || record.form().equals(VerbatimRecord.PROJECT_LIST);
    return hasCells
        ? record.fields().stream()
            .filter(cell -> FIELDS.contains(cell.field()) && BLOCKS.contains(cell.block()))
            .filter(cell -> !Money.parse(cell.text(), cell.unit()).isAbsent())
            .map(
                cell ->
                    new StatedAmount(
                        cell.field(),
                        cell.ordinal(),
                        Money.parse(cell.text(), cell.unit()).orNull()))
            .toList()
        : List.of();
  }
}
