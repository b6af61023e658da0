package org.jixiao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Flag;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;

/** A project's row in the making; what is not said is absent. */
final class Project {
  private final Integer year;
  private final String department;
  private final String name;
  private String key;
  private String initial;
  private String annual;
  private String executed;
  private String score;
  private String grade;
  private String source = ProjectEvaluation.FROM_FORM;
  private final List<RaisedFlag> flags = new ArrayList<>();

  private Project(Integer year, String department, String name) {
    this.year = year;
    this.department = department;
    this.name = name;
    this.key = name;
  }

  static Project of(Integer year, String department, String name) {
    return new Project(year, department, name);
  }

  Project key(String codeOrName) {
    key = codeOrName;
    return this;
  }

  Project initial(String yuan) {
    initial = yuan;
    return this;
  }

  Project budget(String yuan) {
    annual = yuan;
    return this;
  }

  Project executed(String yuan) {
    executed = yuan;
    return this;
  }

  Project score(String points) {
    score = points;
    return this;
  }

  Project grade(String word) {
    grade = word;
    return this;
  }

  Project from(String where) {
    source = where;
    return this;
  }

  Project flag(Flag flag, String field) {
    flags.add(new RaisedFlag(flag, field, "?"));
    return this;
  }

  ProjectEvaluation row() {
    return new ProjectEvaluation(
        year,
        null,
        department,
        null,
        null,
        name,
        key,
        decimal(initial),
        decimal(annual),
        decimal(executed),
        null,
        null,
        null,
        null,
        decimal(score),
        null,
        grade,
        null,
        null,
        null,
        null,
        null,
        source,
        "s",
        "r-" + name,
        "l",
        flags);
  }

  static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
