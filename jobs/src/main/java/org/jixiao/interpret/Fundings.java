package org.jixiao.interpret;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.Funding;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Rows of the funding table of a project form, amounts in yuan. */
public final class Fundings implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String SOURCE = "fund_source";
  static final String INITIAL = "initial_budget_yuan";
  static final String ANNUAL = "annual_budget_yuan";
  static final String EXECUTED = "executed_yuan";

  private final Reference reference;
  private final FundSources sources;

  public Fundings(Reference reference) {
    this.reference = reference;
    this.sources = FundSources.of(reference);
  }

  /**
   * Returns one row per printed funding row, the total among them, in order of the form; empty for
   * records without a funding table. A label not in the code list has no code and a flag.
   */
  public List<Funding> interpret(VerbatimRecord record, String relativePath) {
    Map<Integer, Cells> rows = Cells.rows(record, VerbatimField.FUNDING);
    if (!Header.isProject(record) || rows.isEmpty()) {
      return List.of();
    }
    Header header = Header.of(reference, record, relativePath);
    List<Funding> fundings = new ArrayList<>();
    boolean alone = rows.size() == 1;
    rows.forEach((ordinal, row) -> fundings.add(funding(record, header, ordinal, row, alone)));
    return fundings;
  }

  private Funding funding(
      VerbatimRecord record, Header header, int ordinal, Cells row, boolean alone) {
    Notes notes = new Notes();
    String label = Spaces.strip(row.text(SOURCE));
    // The only row of amounts states the whole, and then needs no label.
    boolean whole = alone && label.isEmpty();
    Optional<String> source = whole ? Optional.of(Reference.FUND_TOTAL) : sources.codeOf(label);
    if (source.isEmpty()) {
      notes.add(Flag.CELL_NOT_MAPPED, SOURCE, label);
    }
    return new Funding(
        header.identity().fiscalYear(),
        header.identity().departmentName(),
        header.projectName(),
        ordinal,
        source.orElse(null),
        label,
        notes.money(row.first(INITIAL), INITIAL),
        notes.money(row.first(ANNUAL), ANNUAL),
        notes.money(row.first(EXECUTED), EXECUTED),
        record.submissionId(),
        record.recordId(),
        row.locator(SOURCE, record.locator()),
        notes.flags());
  }
}
