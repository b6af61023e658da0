package org.jixiao.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** The mapped cells of a record, or of one row of it, by field. */
record Cells(List<VerbatimField> all) {
  static Cells header(VerbatimRecord record) {
    return new Cells(
        record.fields().stream()
            .filter(cell -> cell.block().equals(VerbatimField.HEADER))
            .toList());
  }

  /** Returns the rows of a repeating block by ordinal; cells no label claims belong to none. */
  static Map<Integer, Cells> rows(VerbatimRecord record, String block) {
    return record.fields().stream()
        .filter(cell -> cell.block().equals(block) && isMapped(cell))
        .sorted(Comparator.comparingInt(VerbatimField::ordinal))
        .collect(
            Collectors.groupingBy(
                VerbatimField::ordinal,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Cells::new)));
  }

  /** Returns the first cell of a field that is not blank, or else the first, or none. */
  Optional<VerbatimField> first(String field) {
    List<VerbatimField> cells = every(field);
    return cells.stream()
        .filter(cell -> !Blank.isBlank(cell.text()))
        .findFirst()
        .or(() -> cells.stream().findFirst());
  }

  /** Returns all cells of a field, in order of the document. */
  List<VerbatimField> every(String field) {
    return all.stream().filter(cell -> cell.field().equals(field)).toList();
  }

  /** Returns the text of {@link #first}; "" without one. */
  String text(String field) {
    return first(field).map(VerbatimField::text).orElse("");
  }

  /** Returns where the field stands, or else where the first cell does. */
  String locator(String field, String otherwise) {
    return first(field)
        .or(() -> all.stream().findFirst())
        .map(VerbatimField::locator)
        .orElse(otherwise);
  }

  private static boolean isMapped(VerbatimField cell) {
    return !cell.field().equals(VerbatimField.UNMAPPED)
        && !cell.field().equals(VerbatimField.IGNORED);
  }
}
