package org.jixiao.check.signal;

import java.util.List;

/**
 * A question before it is known how many others were asked.
 *
 * @param subject empty for the whole of the scope
 * @param tail null where no chance is computed
 * @param answer what it comes to: {@link Answer#REVIEW} when it is large enough to matter, and then
 *     only if the tail is rare as well
 */
record Draft(
    Kind kind,
    String subject,
    List<String> places,
    int sampleCount,
    String observed,
    String effect,
    Tail tail,
    Answer answer,
    String explanation,
    Basis basis) {
  Draft {
    places = List.copyOf(places);
  }

  /** What a question rests on: projects used, with an unusable value, without the value. */
  record Basis(long used, long excluded, long notReported) {
    Basis plus(Basis other) {
      return new Basis(
          used + other.used, excluded + other.excluded, notReported + other.notReported);
    }
  }

  /** Returns the question with another benign explanation. */
  Draft explained(String benign) {
    return new Draft(
        kind, subject, places, sampleCount, observed, effect, tail, answer, benign, basis);
  }

  /** Returns that there is too little to say anything. */
  static Draft tooFew(Kind kind, String subject, int sampleCount, Basis basis) {
    return without(kind, subject, sampleCount, Answer.TOO_FEW, "", basis);
  }

  /** Returns that the question does not make sense here, and why. */
  static Draft notApplicable(Kind kind, String subject, int sampleCount, String why, Basis basis) {
    return without(kind, subject, sampleCount, Answer.NOT_APPLICABLE, why, basis);
  }

  private static Draft without(
      Kind kind, String subject, int sampleCount, Answer answer, String why, Basis basis) {
    return new Draft(kind, subject, List.of(), sampleCount, "", "", null, answer, why, basis);
  }
}
