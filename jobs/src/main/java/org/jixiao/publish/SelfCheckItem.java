package org.jixiao.publish;

import java.util.Objects;
import org.jixiao.model.Place;
import org.jixiao.model.SelfCheckFinding;

/**
 * A finding of a department's own check in print; nothing is null.
 *
 * @param grave the severity as stored, for marks of colour
 * @param within sheet and cell, or paragraph; "" for the whole file
 */
public record SelfCheckItem(
    String severity,
    String grave,
    String rule,
    String project,
    String within,
    String message,
    String found,
    String expected,
    String advice) {

  static SelfCheckItem of(SelfCheckFinding finding, String path, Words words) {
    return new SelfCheckItem(
        words.print("severity", finding.severity()),
        finding.severity(),
        finding.ruleId(),
        Objects.requireNonNullElse(finding.projectName(), ""),
        finding.place().equals(path) ? "" : Place.of(finding.place(), path).within(),
        finding.message(),
        words.evidence(finding.found()),
        words.evidence(finding.expected()),
        finding.advice());
  }
}
