package org.jixiao.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.Answer;
import org.jixiao.model.VerbatimRecord;

/** Rows of a 反馈.xlsx to rows of {@code checked.answer}; a row left blank is no answer. */
public final class Answers {
  private final Reference reference;

  public Answers(Reference reference) {
    this.reference = reference;
  }

  /** Returns the answer in a row of a 反馈.xlsx; none in any other record. */
  public List<Answer> interpret(VerbatimRecord record, String relativePath) {
    return identity(record, relativePath).stream()
        .map(whose -> answer(record, Cells.header(record), whose))
        .toList();
  }

  /** Returns whose an answer is; empty for a record that holds none. */
  public Optional<Identity> identity(VerbatimRecord record, String relativePath) {
    if (!record.form().equals(VerbatimRecord.DEPARTMENT_ANSWER)) {
      return Optional.empty();
    }
    Cells cells = Cells.header(record);
    return Blank.isBlank(cells.text("answer_text"))
        ? Optional.empty()
        : Optional.of(
            Identity.of(
                reference, relativePath, Optional.of(cells.text("fiscal_year")), Optional.empty()));
  }

  private static Answer answer(VerbatimRecord record, Cells cells, Identity whose) {
    String number = Spaces.removeAll(Width.narrow(cells.text("question_number")));
    return new Answer(
        whose.fiscalYear(),
        whose.departmentName(),
        number.isEmpty() ? null : number.toLowerCase(Locale.ROOT),
        Spaces.strip(cells.text("answer_text")),
        null,
        record.submissionId(),
        record.recordId(),
        record.locator());
  }
}
