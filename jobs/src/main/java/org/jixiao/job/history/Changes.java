package org.jixiao.job.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.interpret.ProjectName;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.ProjectEvaluation;

/**
 * What one run changed in one department and fiscal year. The history alone tells: versions closed
 * at an instant are what stood before, versions opened at it what stands since.
 */
public final class Changes {
  private static final Content.Difference NO_FIELD = new Content.Difference(null, null, null);

  private final String runId;
  private final Instant at;
  private final List<Change> changes = new ArrayList<>();

  private Changes(String runId, Instant at) {
    this.runId = runId;
    this.at = at;
  }

  /**
   * Returns the changes of an instant, by project and in the order of the table's columns. A
   * project whose key has changed (a code was written into its form, say) is told as changed where
   * the name, or else the place of its form, leaves no doubt which it was; otherwise as removed and
   * new.
   *
   * @param history all versions, or those closed or opened at that instant
   */
  public static List<Change> at(List<Version> history, String runId, Instant at) {
    List<ProjectEvaluation> closed = projects(history, version -> at.equals(version.validTo()));
    List<ProjectEvaluation> opened = projects(history, version -> at.equals(version.validFrom()));
    Changes changes = new Changes(runId, at);
    changes.pair(closed, opened, ProjectEvaluation::projectKey);
    changes.pair(closed, opened, Changes::name);
    changes.pair(closed, opened, Changes::placeOfForm);
    closed.forEach(before -> changes.add(Change.REMOVED, before, null, NO_FIELD));
    opened.forEach(after -> changes.add(Change.NEW, null, after, NO_FIELD));
    changes.changes.sort(Comparator.comparing(Change::projectKey)); // stable: fields keep order
    return changes.changes;
  }

  private static List<ProjectEvaluation> projects(
      List<Version> history, Predicate<Version> wanted) {
    return history.stream()
        .filter(wanted)
        .map(Version::project)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String name(ProjectEvaluation project) {
    return project.projectName() == null
        ? null
        : ProjectName.key(project.projectName(), project.fiscalYear());
  }

  /** A form has its sheet to itself; a row of a list may hold another project the next time. */
  private static String placeOfForm(ProjectEvaluation project) {
    return project.source().equals(ProjectEvaluation.FROM_FORM) ? project.locator() : null;
  }

  /** Takes what has the same trait once on either side out of both, and tells what differs. */
  private void pair(
      List<ProjectEvaluation> closed,
      List<ProjectEvaluation> opened,
      Function<ProjectEvaluation, String> trait) {
    Map<String, List<ProjectEvaluation>> before = byTrait(closed, trait);
    Map<String, List<ProjectEvaluation>> after = byTrait(opened, trait);
    Set<String> common = new TreeSet<>(before.keySet());
    common.retainAll(after.keySet());
    for (String value : common) {
      if (before.get(value).size() == 1 && after.get(value).size() == 1) {
        ProjectEvaluation old = before.get(value).get(0);
        ProjectEvaluation now = after.get(value).get(0);
        closed.remove(old);
        opened.remove(now);
        tell(old, now);
      }
    }
  }

  private static Map<String, List<ProjectEvaluation>> byTrait(
      List<ProjectEvaluation> projects, Function<ProjectEvaluation, String> trait) {
    return projects.stream()
        .filter(project -> trait.apply(project) != null)
        .collect(Collectors.groupingBy(trait));
  }

  private void tell(ProjectEvaluation before, ProjectEvaluation after) {
    for (Content.Difference difference : Content.differences(before, after)) {
      add(Change.CHANGED, before, after, masked(difference, FieldDictionary.load()));
    }
  }

  /** Personal columns leave as they do in an export. */
  static Content.Difference masked(Content.Difference difference, FieldDictionary fields) {
    return fields.field(difference.column()).personal()
        ? new Content.Difference(difference.column(), Field.MASK, Field.MASK)
        : difference;
  }

  private void add(
      String kind,
      ProjectEvaluation before,
      ProjectEvaluation after,
      Content.Difference difference) {
    ProjectEvaluation project = after == null ? before : after;
    changes.add(
        new Change(
            runId,
            at,
            project.fiscalYear(),
            project.departmentName(),
            project.projectName(),
            project.projectKey(),
            kind,
            difference.column(),
            difference.before(),
            difference.after(),
            before == null ? null : before.submissionId(),
            after == null ? null : after.submissionId()));
  }
}
