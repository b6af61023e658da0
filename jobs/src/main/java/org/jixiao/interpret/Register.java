package org.jixiao.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.model.Department;

/** Looks departments up in the register, among those that exist in a fiscal year if it is known. */
record Register(List<Department> departments) {
  static Register of(Reference reference, Optional<Integer> fiscalYear) {
    return new Register(
        reference.register().stream()
            .filter(department -> fiscalYear.map(year -> exists(department, year)).orElse(true))
            .toList());
  }

  /** Returns the one department of that name, alias or code. */
  Optional<Department> find(CodedName coded) {
    String key = NameKey.of(coded.name());
    return only(department -> names(department).anyMatch(key::equals))
        .or(() -> only(department -> isCode(department, coded.code())))
        .or(() -> only(department -> isCode(department, coded.name())));
  }

  /** Returns the one department whose name or alias occurs in a text; the longest name decides. */
  Optional<Department> findWithin(String text) {
    String key = NameKey.of(text);
    Optional<String> longest =
        departments.stream()
            .flatMap(Register::names)
            .filter(name -> name.length() > 2 && key.contains(name))
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    return longest.flatMap(name -> only(department -> names(department).anyMatch(name::equals)));
  }

  private Optional<Department> only(Predicate<Department> condition) {
    List<Department> found = departments.stream().filter(condition).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isCode(Department department, String code) {
    return !code.isEmpty() && department.code().equals(code);
  }

  private static Stream<String> names(Department department) {
    return Stream.concat(Stream.of(department.name()), department.aliases().stream())
        .map(NameKey::of);
  }

  private static boolean exists(Department department, int fiscalYear) {
    return department.fromYear() <= fiscalYear && fiscalYear <= department.toYear();
  }
}
