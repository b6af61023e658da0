package org.jixiao.job.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.model.ProjectEvaluation;

/**
 * An inbox that departments send files to, correct, repeat, delete from and restore, and what
 * stands in it: of each project the row of the newest file, by arrival or by date of writing.
 */
final class Inbox {
  enum Action {
    SEND,
    REPEAT_ELSEWHERE,
    DELETE,
    RESTORE
  }

  /** What a file says of a project; year and department may be unknown. */
  record Statement(Integer year, String department, String project, boolean coded, int points) {
    String departmentYear() {
      return year + " " + department;
    }

    String key() {
      return coded ? "code-" + project : project;
    }

    String told() {
      return project + " " + coded + " " + points;
    }

    ProjectEvaluation as(String submission) {
      return Projects.project(
          (year == null ? "" : "fiscal_year=" + year + " ")
              + (department == null ? "" : "department_name=" + department + " ")
              + (coded ? "project_code=code-" + project + " " : "")
              + ("project_name=" + project + " project_key=" + key())
              + (" score_points=" + points + " submission_id=" + submission)
              + (" locator=" + submission));
    }
  }

  record Step(Action action, int path, int other, int written, List<Statement> statements) {}

  private record File(int received, int written, List<Statement> statements) {}

  private record Place(Statement statement, File file) {}

  private final Comparator<File> newest;
  private final Map<Integer, File> files = new TreeMap<>();
  private final Map<Integer, File> deleted = new HashMap<>();
  private int received;

  private Inbox(Comparator<File> newest) {
    this.newest = newest;
  }

  static Inbox byArrival() {
    return new Inbox(Comparator.comparingInt(File::received));
  }

  static Inbox byWriting() {
    return new Inbox(Comparator.comparingInt(File::written).thenComparingInt(File::received));
  }

  /** Returns the department-years the step may have changed. */
  Set<String> take(Step step) {
    Set<String> touched = new TreeSet<>();
    switch (step.action()) {
      case SEND -> put(step.path(), step.written(), step.statements(), touched);
      case REPEAT_ELSEWHERE -> repeat(files.get(step.path()), step.other(), touched);
      case DELETE -> remove(step.path(), touched);
      case RESTORE -> repeat(deleted.remove(step.path()), step.path(), touched);
    }
    return touched;
  }

  private void repeat(File file, int path, Set<String> touched) {
    if (file != null) {
      put(path, file.written(), file.statements(), touched);
    }
  }

  private void put(int path, int written, List<Statement> statements, Set<String> touched) {
    remove(path, touched);
    files.put(path, new File(received++, written, statements));
    statements.forEach(statement -> touched.add(statement.departmentYear()));
  }

  private void remove(int path, Set<String> touched) {
    File file = files.remove(path);
    if (file != null) {
      deleted.put(path, file);
      file.statements().forEach(statement -> touched.add(statement.departmentYear()));
    }
  }

  /** Returns the rows that stand of a department-year. */
  List<ProjectEvaluation> standing(String departmentYear) {
    return places(departmentYear).values().stream()
        .map(place -> place.statement().as("s" + place.file().received()))
        .toList();
  }

  /** Returns what is told of each project of a department-year, by key. */
  Map<String, String> told(String departmentYear) {
    Map<String, String> told = new TreeMap<>();
    places(departmentYear).forEach((key, place) -> told.put(key, place.statement().told()));
    return told;
  }

  private Map<String, Place> places(String departmentYear) {
    Map<String, Place> places = new TreeMap<>();
    for (File file : files.values()) {
      for (Statement statement : file.statements()) {
        if (statement.departmentYear().equals(departmentYear)) {
          places.merge(
              statement.key(),
              new Place(statement, file),
              (old, now) -> newest.compare(now.file(), old.file()) > 0 ? now : old);
        }
      }
    }
    return places;
  }
}
