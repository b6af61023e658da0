package org.jixiao.check;

import java.io.Serializable;
import java.util.List;
import org.jixiao.model.Finding;

/**
 * A rule in words: the same for rules in Java and in SQL.
 *
 * @param id number in the district's catalogue of checks, as {@code K01}; from R50 on the rules
 *     that catalogue lacks
 * @param title what is checked, in a few words
 * @param layer where the fault can be seen
 * @param severity {@code fatal}, {@code answer} or {@code info}
 * @param field column whose cell shows the fault; "" when none does
 * @param message the fault in one sentence; {@code {name}} stands for a threshold
 * @param compares what is compared with what
 * @param tolerance names of the thresholds it compares with
 * @param version raised when the meaning changes
 * @param since first fiscal year of the rule; of that season, and of what was written before anyone
 *     knew of the rule, it only informs
 */
public record RuleWords(
    String id,
    String title,
    Layer layer,
    String severity,
    String field,
    String message,
    String compares,
    List<String> tolerance,
    int version,
    int since)
    implements Serializable {
  private static final List<String> SEVERITIES =
      List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO);

  public RuleWords {
    tolerance = tolerance == null ? List.of() : List.copyOf(tolerance);
    if (id == null || title == null || layer == null || message == null || compares == null) {
      throw new IllegalArgumentException(
          "rule " + id + " needs title, layer, message and compares");
    }
    if (!SEVERITIES.contains(severity) || version < 1 || since < 1) {
      throw new IllegalArgumentException("rule " + id + " needs severity, version and since");
    }
  }

  /** Returns the severity a fault of a fiscal year has. */
  String severityIn(Integer fiscalYear) {
    return fiscalYear != null && fiscalYear <= since ? Finding.INFO : severity;
  }

  RuleWords with(Thresholds thresholds) {
    return new RuleWords(
        id,
        title,
        layer,
        severity,
        field,
        thresholds.filled(message),
        thresholds.filled(compares),
        tolerance,
        version,
        since);
  }
}
