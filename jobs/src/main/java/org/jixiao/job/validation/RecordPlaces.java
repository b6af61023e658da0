package org.jixiao.job.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.check.Fault;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Where on a form, list row or report a fault can be seen. */
record RecordPlaces(VerbatimRecord record) {
  private static final List<String> BLOCKS =
      List.of(VerbatimField.HEADER, VerbatimField.FUNDING, VerbatimField.INDICATOR);

  /** Returns where a fault of the whole project stands: said once, else in the first row. */
  String ofProject(Fault fault) {
    return cells(fault)
        .min(Comparator.comparingInt((VerbatimField cell) -> BLOCKS.indexOf(cell.block())))
        .or(() -> paragraph(fault))
        .map(VerbatimField::locator)
        .orElse(record.locator());
  }

  /** Returns where a fault of a row of funds or indicators stands. */
  String ofRow(String block, int ordinal, Fault fault, String otherwise) {
    return cells(fault)
        .filter(cell -> cell.block().equals(block) && cell.ordinal() == ordinal)
        .findFirst()
        .map(VerbatimField::locator)
        .orElse(otherwise);
  }

  /** Returns the cells of the fault's column; of its very text where one has it. */
  private Stream<VerbatimField> cells(Fault fault) {
    List<VerbatimField> ofColumn =
        record.fields().stream().filter(cell -> cell.field().equals(fault.field())).toList();
    List<VerbatimField> ofText =
        ofColumn.stream().filter(cell -> cell.text().equals(fault.verbatim())).toList();
    return (ofText.isEmpty() ? ofColumn : ofText).stream();
  }

  private Optional<VerbatimField> paragraph(Fault fault) {
    return fault.verbatim() == null || fault.verbatim().isBlank()
        ? Optional.empty()
        : record.fields().stream()
            .filter(cell -> cell.block().equals(VerbatimField.PARAGRAPH))
            .filter(cell -> cell.text().contains(fault.verbatim()))
            .findFirst();
  }
}
