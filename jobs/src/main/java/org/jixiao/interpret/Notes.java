package org.jixiao.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.VerbatimField;

/** Collects the flags of one row while its values are read; unreadable and absent become null. */
final class Notes {
  private static final BigDecimal MOST_POINTS = new BigDecimal(100);

  private final List<RaisedFlag> raised = new ArrayList<>();

  /** Returns the flags so far, in order of notice, each once. */
  List<RaisedFlag> flags() {
    return raised.stream().distinct().toList();
  }

  void add(Flag flag, String field, String verbatim) {
    raised.add(new RaisedFlag(flag, field, verbatim));
  }

  void addAll(List<RaisedFlag> flags) {
    raised.addAll(flags);
  }

  /** Returns the value of an outcome after noting its flags. */
  <T> T take(Parsed<T> parsed, String field, String verbatim) {
    parsed.flags().forEach(flag -> add(flag, field, verbatim));
    return parsed.orNull();
  }

  /** Returns the amount of a cell in yuan. */
  BigDecimal money(Optional<VerbatimField> cell, String field) {
    return number(cell, field, present -> Money.parse(present.text(), present.unit()));
  }

  /** Returns the points of a cell, 0 to 100. */
  BigDecimal points(Optional<VerbatimField> cell, String field) {
    return number(cell, field, present -> Points.parseWithin(present.text(), MOST_POINTS));
  }

  /** Returns what a parser of numbers makes of a cell; an uncalculated formula is no number. */
  <T> T number(
      Optional<VerbatimField> cell, String field, Function<VerbatimField, Parsed<T>> parser) {
    if (cell.isEmpty()) {
      return null;
    }
    String text = cell.get().text();
    Parsed<T> parsed =
        FormulaText.is(text)
            ? Parsed.notUnderstood(Flag.FORMULA_WITHOUT_VALUE)
            : parser.apply(cell.get());
    return take(parsed, field, text);
  }

  /** Returns a text worth keeping: without residue; null for blanks and template fillers. */
  String text(String text, String field) {
    if (Blank.isBlank(text)) {
      return null;
    }
    if (Placeholder.is(text)) {
      add(Flag.PLACEHOLDER, field, text);
      return null;
    }
    return take(Residue.clean(text), field, text);
  }

  /** Returns a stated reason or measure; a word for none (无) is null as well. */
  String reason(String text, String field) {
    return Blank.isBlankOrNone(text) ? null : text(text, field);
  }
}
