package org.jixiao.job.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.ProjectEvaluation;

/** The versions of the projects of one department and fiscal year. */
public final class Histories {
  private static final Comparator<Version> ORDER =
      Comparator.comparing((Version version) -> version.project().projectKey())
          .thenComparing(Version::validFrom);

  private Histories() {}

  /**
   * Returns the history once a run has seen what stands now, by project and time. Every version
   * before stays as it is, save that one that no longer stands is closed at that instant; what
   * stands and did not before is opened at it. A row stands unchanged when it says the same of the
   * same project key, whichever file says it now: it keeps the source it had first, and only {@code
   * interpreted.project_evaluation} points to the newer file.
   *
   * @param before all versions so far, open and closed
   * @param standing what stands now, each project key once
   * @param at the instant of the run
   * @throws IllegalStateException when {@code at} is not later than every instant of the history,
   *     as after a clock was set back: what was known then is told already and cannot change
   * @throws IllegalArgumentException when a project key stands twice
   */
  public static List<Version> after(
      List<Version> before, List<ProjectEvaluation> standing, Instant at) {
    Map<String, ProjectEvaluation> unmatched = byKey(standing);
    List<Version> after = new ArrayList<>();
    for (Version version : before) {
      requireEarlier(version, at);
      after.add(version.isOpen() && !stands(version, unmatched) ? version.closed(at) : version);
    }
    unmatched.values().forEach(project -> after.add(new Version(project, at, null)));
    after.sort(ORDER);
    return after;
  }

  /** Takes the row out that says what the open version says. */
  private static boolean stands(Version version, Map<String, ProjectEvaluation> unmatched) {
    String key = version.project().projectKey();
    ProjectEvaluation now = unmatched.get(key);
    boolean stands = now != null && Content.same(version.project(), now);
    if (stands) {
      unmatched.remove(key);
    }
    return stands;
  }

  private static Map<String, ProjectEvaluation> byKey(List<ProjectEvaluation> standing) {
    Map<String, ProjectEvaluation> byKey = new TreeMap<>();
    for (ProjectEvaluation project : standing) {
      if (byKey.put(project.projectKey(), project) != null) {
        throw new IllegalArgumentException("stands twice: " + project.projectKey());
      }
    }
    return byKey;
  }

  private static void requireEarlier(Version version, Instant at) {
    Instant latest = version.isOpen() ? version.validFrom() : version.validTo();
    if (!latest.isBefore(at)) {
      throw new IllegalStateException(
          "the history of "
              + version.project().projectKey()
              + " reaches "
              + latest
              + ", the run "
              + at);
    }
  }
}
