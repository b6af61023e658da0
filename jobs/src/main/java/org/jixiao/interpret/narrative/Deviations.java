package org.jixiao.interpret.narrative;

import java.util.List;
import org.jixiao.interpret.Reference;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** Causes and measures as rows of {@code interpreted.deviation}. */
public final class Deviations {
  private final ReportReader reader;
  private final Corrections corrections;
  private final ReportDeviations ofReports;
  private final FormDeviations ofForms;

  public Deviations(Reference reference) {
    reader = new ReportReader(reference);
    Coder coder = new Coder(reference, reader.words());
    corrections = new Corrections(reference.corrections());
    ofReports = new ReportDeviations(coder, corrections, reader.words());
    ofForms = new FormDeviations(coder, corrections, reader.words());
  }

  /**
   * Returns the causes and measures of a narrative, taken from the sections about them, in order.
   * The locator spans the sentence; the project is null where none is named.
   *
   * @param relativePath where the report lies below the inbox, for year and department it omits
   */
  public List<Deviation> ofReport(VerbatimRecord record, String relativePath) {
    return reader.read(record, relativePath).stream()
        .flatMap(report -> ofReports.of(record, report).stream())
        .toList();
  }

  /**
   * Returns the causes and measures of a project's form: of its own texts, then of each
   * indicator's. A code counts once per place, so each indicator that states it is a mention.
   */
  public List<Deviation> ofForm(ProjectEvaluation project, List<Indicator> indicators) {
    return ofForms.of(project, indicators);
  }

  /** Returns the corrections that were about anything it has read so far. */
  public List<Correction> correctionsApplied() {
    return corrections.applied();
  }

  /** Whether the words of a correction stand in a record, so that it is worth reading for them. */
  public boolean mayBeCorrected(VerbatimRecord record) {
    return corrections.mayConcern(record);
  }
}
