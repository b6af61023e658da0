package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;

/** What departments have to explain of one fiscal year, findings of one rule taken together. */
final class Questions {
  private static final String UNKNOWN = "部门不详";
  private final List<Finding> findings;
  private final Words words;

  Questions(ReleaseContent content, Optional<Integer> year, Words words) {
    this.words = words;
    findings =
        content.findings().stream()
            .filter(f -> !f.waived())
            // A finding whose year is not known concerns whichever year is being looked at.
            .filter(f -> f.fiscalYear() == null || year.equals(Optional.of(f.fiscalYear())))
            .toList();
  }

  /**
   * One thing to ask.
   *
   * @param about the project, or the first of several; "" when it is about none
   */
  record Question(String department, String message, String about, String found, String expected) {
    /** Returns the part of that name for a wording. */
    Told part(String name) {
      return Told.words(
          switch (name) {
            case "department" -> department;
            case "message" -> message;
            case "about" -> about;
            case "found" -> found;
            case "expected" -> expected;
            default -> throw new IllegalArgumentException(name);
          });
    }
  }

  /** Returns the questions by department, departments and questions weightiest first. */
  Map<String, List<Question>> byDepartment() {
    Map<String, Map<String, List<Finding>>> grouped = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (isAsked(finding)) {
        grouped
            .computeIfAbsent(department(finding), name -> new LinkedHashMap<>())
            .computeIfAbsent(String.valueOf(finding.ruleId()), rule -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    grouped.forEach(
        (department, rules) ->
            questions.put(
                department, rules.values().stream().map(f -> question(department, f)).toList()));
    return questions;
  }

  Told countOfItems() {
    return count(asked(department -> true), "条");
  }

  Told countOfHints() {
    return count(told(department -> true), "条");
  }

  Told countOfDepartments() {
    return count(
        findings.stream().filter(Questions::isAsked).map(Questions::department).distinct().count(),
        "个");
  }

  /** Returns how many findings those departments have to explain. */
  long asked(Predicate<String> departments) {
    return findings.stream().filter(f -> isAsked(f) && departments.test(department(f))).count();
  }

  /** Returns how many findings those departments are only told of. */
  long told(Predicate<String> departments) {
    return findings.stream().filter(f -> !isAsked(f) && departments.test(department(f))).count();
  }

  private Question question(String department, List<Finding> findings) {
    Finding first = findings.get(0);
    Set<String> projects =
        findings.stream()
            .map(Finding::projectName)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String about = projects.isEmpty() ? "" : projects.iterator().next();
    return new Question(
        department,
        Objects.requireNonNullElse(first.message(), ""),
        projects.size() > 1 ? about + "等" + projects.size() + "个项目" : about,
        words.evidence(first.found()),
        words.evidence(first.expected()));
  }

  private static Told count(long count, String unit) {
    return new Told(count + unit, Optional.of(BigDecimal.valueOf(count)));
  }

  private static String department(Finding finding) {
    return Objects.requireNonNullElse(finding.departmentName(), UNKNOWN);
  }

  private static boolean isAsked(Finding finding) {
    return !Finding.INFO.equals(finding.severity());
  }
}
