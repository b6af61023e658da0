package org.jixiao.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** What a record says in words. */
final class Statements {
  private static final String DEVIATION = "deviation_text";
  private static final String BETWEEN_REASONS = "；";

  private Statements() {}

  /** Returns the texts of a field, one under the other; null when all are blank. */
  static String joined(Cells cells, String field, Notes notes) {
    return join(texts(cells, field, notes), "\n");
  }

  /** Returns the stated reasons of a field; null when all are blank or say none. */
  static String reasons(Cells cells, String field, Notes notes) {
    List<String> reasons = new ArrayList<>();
    for (VerbatimField cell : cells.every(field)) {
      reasons.add(notes.reason(cell.text(), field));
    }
    return join(reasons, BETWEEN_REASONS);
  }

  /**
   * Returns why the project fell short: what the form says for the whole project, or else what it
   * says beside its funds and indicators, each text once.
   */
  static String deviation(VerbatimRecord record, List<Indicator> indicators, Notes notes) {
    String whole = reasons(Cells.header(record), DEVIATION, notes);
    if (whole != null) {
      return whole;
    }
    List<String> parts = new ArrayList<>();
    for (Cells row : Cells.rows(record, VerbatimField.FUNDING).values()) {
      parts.add(reasons(row, DEVIATION, notes));
    }
    indicators.forEach(indicator -> parts.add(indicator.deviationText()));
    return join(parts, BETWEEN_REASONS);
  }

  /** Notes cells no label claims, by their label or place: the text might name a person. */
  static void noteUnmapped(VerbatimRecord record, Notes notes) {
    record.fields().stream()
        .filter(cell -> cell.field().equals(VerbatimField.UNMAPPED))
        .filter(cell -> !Blank.isBlank(cell.text()))
        .map(cell -> cell.label().isBlank() ? cell.locator() : cell.label())
        .forEach(place -> notes.add(Flag.CELL_NOT_MAPPED, "fields", place));
  }

  private static List<String> texts(Cells cells, String field, Notes notes) {
    List<String> texts = new ArrayList<>();
    cells.every(field).forEach(cell -> texts.add(notes.text(cell.text(), field)));
    return texts;
  }

  private static String join(List<String> texts, String between) {
    Set<String> distinct =
        texts.stream()
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return distinct.isEmpty() ? null : String.join(between, distinct);
  }
}
