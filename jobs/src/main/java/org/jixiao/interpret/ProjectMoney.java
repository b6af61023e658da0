package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.Severity;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/**
 * Where a record states the money of the whole project: in a cell of its own (lists), in the total
 * row of the funding table, or, without a total row, in the sources together.
 */
final class ProjectMoney {
  private final Cells header;
  private final List<Cells> rows;
  private final Optional<Cells> total;

  ProjectMoney(VerbatimRecord record, FundSources sources) {
    header = Cells.header(record);
    rows = List.copyOf(Cells.rows(record, VerbatimField.FUNDING).values());
    total =
        rows.stream()
            .filter(row -> sources.isTotal(row.text(Fundings.SOURCE)))
            .findFirst()
            .or(() -> rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty());
  }

  /** Returns the amount in yuan; null when it is not stated or cannot be read. */
  BigDecimal yuan(String field, Notes notes) {
    Optional<VerbatimField> cell = cell(field);
    return cell.isPresent() || total.isPresent() ? notes.money(cell, field) : sum(field, notes);
  }

  /** Returns the cell in the header, or else in the total row: money, rate, weight or score. */
  Optional<VerbatimField> cell(String field) {
    Optional<VerbatimField> own = header.first(field);
    return own.filter(cell -> !Blank.isBlank(cell.text()))
        .or(() -> total.flatMap(row -> row.first(field)))
        .or(() -> own);
  }

  /** Returns the cell as {@link #cell} does, or else the only filled one in the funding table. */
  Optional<VerbatimField> cellAnywhere(String field) {
    Optional<VerbatimField> stated = cell(field).filter(cell -> !Blank.isBlank(cell.text()));
    if (stated.isPresent()) {
      return stated;
    }
    List<VerbatimField> filled =
        rows.stream()
            .flatMap(row -> row.every(field).stream())
            .filter(cell -> !Blank.isBlank(cell.text()))
            .toList();
    return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
  }

  /** Adds the sources up, unless one is part of another or cannot be read. */
  private BigDecimal sum(String field, Notes notes) {
    boolean nested =
        rows.stream().skip(1).anyMatch(row -> FundSources.isPart(row.text(Fundings.SOURCE)));
    if (nested) {
      return null;
    }
    Notes own = new Notes();
    BigDecimal sum = null;
    for (Cells row : rows) {
      BigDecimal yuan = own.money(row.first(field), field);
      if (yuan != null) {
        sum = sum == null ? yuan : sum.add(yuan);
      }
    }
    notes.addAll(own.flags());
    boolean readable =
        own.flags().stream().noneMatch(flag -> flag.code().severity() == Severity.ERROR);
    return readable ? sum : null;
  }
}
