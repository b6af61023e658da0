package org.jixiao.check.signal;

/**
 * What is told of a project in a year.
 *
 * @param projectKey what tells the project from others of its department, in all years
 * @param locator where it stands
 */
record NarrativeText(
    int fiscalYear,
    String departmentName,
    String projectName,
    String projectKey,
    String text,
    String locator) {

  /** Returns what is told of a project. */
  static NarrativeText of(SignalProject project) {
    return new NarrativeText(
        project.fiscalYear(),
        project.departmentName(),
        project.projectName(),
        project.projectKey(),
        project.text(),
        project.locator());
  }

  /** Returns whether two texts are of one project, which may say in a year what it said before. */
  boolean ofSameProject(NarrativeText other) {
    return departmentName.equals(other.departmentName)
        && (projectKey.equals(other.projectKey)
            || Shingles.normalised(called()).equals(Shingles.normalised(other.called())));
  }

  /** Returns the name, or the place of a project that has none. */
  String called() {
    return projectName == null ? locator : projectName;
  }
}
