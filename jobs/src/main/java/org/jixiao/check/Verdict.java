package org.jixiao.check;

/**
 * What a rule says of one subject.
 *
 * @param outcome whether the rule applied, and how it went
 * @param found what stands there, for a failure; else null
 * @param expected what should stand there, for a failure; else null
 */
public record Verdict(Outcome outcome, String found, String expected) {
  /** How a rule went on a subject. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** The subject lacks what the rule needs, so it says nothing. */
    NOT_APPLICABLE
  }

  private static final Verdict PASS = new Verdict(Outcome.PASSED, null, null);
  private static final Verdict SKIP = new Verdict(Outcome.NOT_APPLICABLE, null, null);

  static Verdict notApplicable() {
    return SKIP;
  }

  static Verdict passed() {
    return PASS;
  }

  static Verdict failed(String found, String expected) {
    return new Verdict(Outcome.FAILED, found, expected);
  }

  boolean isFailed() {
    return outcome == Outcome.FAILED;
  }
}
