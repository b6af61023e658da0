package org.jixiao.job;

import static org.jixiao.job.TableNames.ANSWER;

import java.util.Comparator;
import java.util.List;
import org.apache.iceberg.data.Record;
import org.jixiao.job.validation.PersonalText;
import org.jixiao.model.Answer;
import org.jixiao.warehouse.Catalog;

/** The answers of departments that stand, as they are printed. */
final class AnswersInForce {
  private AnswersInForce() {}

  /** Returns them by place, without numbers that reach a person. */
  static List<Answer> of(Catalog catalog) {
    return catalog.rows(ANSWER).stream()
        .map(AnswersInForce::answer)
        .filter(answer -> answer.supersededBy() == null)
        .sorted(Comparator.comparing(Answer::locator).thenComparing(Answer::recordId))
        .toList();
  }

  private static Answer answer(Record row) {
    return new Answer(
        (Integer) row.getField("fiscal_year"),
        text(row, "department_name"),
        text(row, "question_number"),
        PersonalText.withoutNumbers(text(row, "answer_text")),
        text(row, "superseded_by"),
        text(row, "submission_id"),
        text(row, "record_id"),
        text(row, "locator"));
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }
}
