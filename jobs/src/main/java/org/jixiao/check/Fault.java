package org.jixiao.check;

import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;

/**
 * A fault of one record, before it is known where in a file it stands.
 *
 * @param ruleId number of the rule, or name of the flag
 * @param severity {@code fatal}, {@code answer} or {@code info}
 * @param message what is wrong, in Chinese
 * @param field column the fault is seen in, as in {@code schemas/fields.yaml}
 * @param verbatim the text that gave rise to it; null where a rule compared values
 * @param found what stands there
 * @param expected what should stand there; null when the fault does not tell
 */
public record Fault(
    String ruleId,
    String severity,
    String message,
    String field,
    String verbatim,
    String found,
    String expected) {

  static Fault of(RuleWords rule, Integer fiscalYear, Verdict verdict) {
    return new Fault(
        rule.id(),
        rule.severityIn(fiscalYear),
        rule.message(),
        rule.field(),
        null,
        verdict.found(),
        verdict.expected());
  }

  static Fault of(RaisedFlag raised, FlagWords words) {
    Flag flag = raised.code();
    return new Fault(
        flag.name(),
        FlagWords.severity(flag),
        flag.title(),
        raised.field(),
        raised.verbatim(),
        words.found(raised.field(), raised.verbatim()),
        null);
  }
}
