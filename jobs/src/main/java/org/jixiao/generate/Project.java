package org.jixiao.generate;

/**
 * A project, the same over all its years.
 *
 * @param number from 0, within its department
 * @param begun the first fiscal year it is in the budget
 * @param shortName its name without 项目, 经费 and the like, as sentences call it
 * @param code of 21 characters, as the budget system gives them
 */
record Project(
    Office office,
    int number,
    int begun,
    String name,
    String shortName,
    String code,
    String unit,
    Subject subject) {
  /** Returns this project under the name of another. */
  Project named(Project other) {
    return new Project(
        office, number, begun, other.name, other.shortName, code, unit, other.subject);
  }
}
