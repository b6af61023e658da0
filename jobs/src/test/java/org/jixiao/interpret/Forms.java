package org.jixiao.interpret;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Verbatim records for tests, cell by cell, as a reader of files hands them over. */
final class Forms {
  private final String form;
  private final List<VerbatimField> fields = new ArrayList<>();

  private Forms(String form) {
    this.form = form;
  }

  static Forms projectForm() {
    return new Forms(VerbatimRecord.PROJECT_FORM);
  }

  static Forms listRow() {
    return new Forms(VerbatimRecord.PROJECT_LIST);
  }

  static Forms answer() {
    return new Forms(VerbatimRecord.DEPARTMENT_ANSWER);
  }

  /** Adds a cell of the header; money and rates may have a unit behind the text: {@code 12|万元}. */
  Forms header(String field, String text) {
    return cell(VerbatimField.HEADER, 0, field, text);
  }

  /** Adds a funding row in 万元. */
  Forms funding(int ordinal, String label, String initial, String annual, String executed) {
    return cell(VerbatimField.FUNDING, ordinal, "fund_source", label)
        .cell(VerbatimField.FUNDING, ordinal, "initial_budget_yuan", initial + "|万元")
        .cell(VerbatimField.FUNDING, ordinal, "annual_budget_yuan", annual + "|万元")
        .cell(VerbatimField.FUNDING, ordinal, "executed_yuan", executed + "|万元");
  }

  /** Adds an indicator row: pairs of field and text. */
  Forms indicator(int ordinal, String... fieldsAndTexts) {
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      cell(VerbatimField.INDICATOR, ordinal, fieldsAndTexts[i], fieldsAndTexts[i + 1]);
    }
    return this;
  }

  Forms cell(String block, int ordinal, String field, String text) {
    String[] textAndUnit = text.split("\\|", 2);
    fields.add(
        new VerbatimField(
            block,
            ordinal,
            "",
            field,
            textAndUnit[0],
            textAndUnit.length > 1 ? textAndUnit[1] : "",
            "a.xlsx!表!B" + (fields.size() + 1)));
    return this;
  }

  VerbatimRecord build() {
    return new VerbatimRecord("record", "submission", form, false, "a.xlsx!表!A1", fields);
  }
}
