package org.jixiao.check.signal;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Projects that are asked about together, and those they are compared with.
 *
 * @param scope {@code department} or {@code district}
 * @param own of a department, or of the whole district
 * @param others of the other departments of that year; none for the district
 */
record Group(
    int fiscalYear,
    String scope,
    String name,
    List<SignalProject> own,
    List<SignalProject> others) {
  Group {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  Scores scores() {
    return scoresOf(own);
  }

  Scores scoresElsewhere() {
    return scoresOf(others);
  }

  private static Scores scoresOf(List<SignalProject> projects) {
    return Scores.of(
        projects.stream().map(SignalProject::scorePoints).filter(Objects::nonNull).toList());
  }

  /** Returns the projects whose score, in hundredths, meets a condition. */
  List<SignalProject> scored(IntPredicate condition) {
    return own.stream()
        .filter(project -> project.scorePoints() != null)
        .filter(project -> condition.test(Scores.hundredths(project.scorePoints())))
        .toList();
  }

  /** Returns the basis of a question about scores. */
  Draft.Basis basisOfScores() {
    long excluded = own.stream().filter(SignalProject::scoreUnusable).count();
    long used = own.stream().filter(project -> project.scorePoints() != null).count();
    return new Draft.Basis(used, excluded, own.size() - used - excluded);
  }

  /** Returns the basis of a question to projects that can answer it. */
  Draft.Basis basisOf(Predicate<SignalProject> canAnswer) {
    long used = own.stream().filter(canAnswer).count();
    return new Draft.Basis(used, 0, own.size() - used);
  }
}
