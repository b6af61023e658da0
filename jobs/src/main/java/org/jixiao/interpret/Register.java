package org.jixiao.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.model.Department;

/**
 * Looks departments up in the register.
 *
 * @param departments those of the fiscal year, or all when it is unknown
 * @param ever those of all years
 */
record Register(List<Department> departments, List<Department> ever) {
  private static final int MOST_LEVELS = 5;
  private static final int SHORT_NAME = 5;

  /** Characters a short name may follow and still be a name of its own. */
  private static final String BEFORE_NAME = "年度区县市表料件于份稿为对";

  static Register of(Reference reference, Optional<Integer> fiscalYear) {
    List<Department> ever = reference.register();
    return new Register(
        ever.stream()
            .filter(department -> fiscalYear.map(year -> exists(department, year)).orElse(true))
            .toList(),
        ever);
  }

  boolean isEmpty() {
    return ever.isEmpty();
  }

  /**
   * Returns the one department of that name, alias, short name or code; under its present name when
   * it was only renamed, or as it was when the year has none of that code.
   */
  Optional<Department> find(CodedName coded) {
    return byName(coded.name()).or(() -> byCode(coded.code())).or(() -> byCode(coded.name()));
  }

  Optional<Department> byName(String name) {
    for (List<Department> entries : List.of(departments, ever)) {
      for (String writing : OfficeWords.writings(name)) {
        Optional<Department> found =
            one(entries, entry -> key(entry).equals(writing))
                .or(() -> one(entries, entry -> aliases(entry).anyMatch(writing::equals)))
                .or(() -> one(entries, entry -> shortNames(entry).anyMatch(writing::equals)));
        if (found.isPresent()) {
          return found.map(this::renamed);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the department of a code; of a unit's code of six digits or more its department's. */
  Optional<Department> byCode(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Department> exact = one(departments, entry -> entry.code().equals(code));
    boolean ofUnit = code.length() > 3 && code.length() % 3 == 0 && code.matches("[0-9]+");
    return exact.isPresent() || !ofUnit ? exact : byCode(code.substring(0, code.length() - 3));
  }

  /** Returns the department whose full name begins a longer name: 映川区教育局考试中心. */
  Optional<Department> findAbove(String name) {
    String key = OfficeWords.key(name);
    return departments.stream()
        .filter(entry -> key(entry).length() > SHORT_NAME - 1 && key.startsWith(key(entry)))
        .filter(entry -> key.length() > key(entry).length() + 1)
        .max(Comparator.comparingInt(entry -> entry.name().length()));
  }

  /** Returns the one department whose name or alias occurs in a text; the longest name decides. */
  Optional<Department> findWithin(String text) {
    String key = NameKey.of(text);
    Optional<String> longest =
        departments.stream()
            .flatMap(Register::names)
            .filter(name -> name.length() > 2 && standsIn(key, name))
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    return longest.flatMap(
        name -> one(departments, entry -> names(entry).anyMatch(name::equals)).map(this::renamed));
  }

  /** Returns the first-level department a unit belongs to; of such a department itself. */
  Department top(Department entry) {
    Department above = entry;
    for (int level = 0; level < MOST_LEVELS && !above.parentCode().isEmpty(); level++) {
      Optional<Department> parent = byCode(above.parentCode());
      if (parent.isEmpty()) {
        return above;
      }
      above = parent.get();
    }
    return above;
  }

  private Department renamed(Department entry) {
    return departments.contains(entry)
        ? entry
        : one(departments, other -> other.code().equals(entry.code())).orElse(entry);
  }

  private static Optional<Department> one(
      List<Department> entries, Predicate<Department> condition) {
    List<Department> found = entries.stream().filter(condition).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A short name behind other characters may be the end of a longer one: 文化和旅游局. */
  private static boolean standsIn(String text, String name) {
    int at = text.indexOf(name);
    while (at > 0 && name.length() <= SHORT_NAME && isPartOfLonger(text.charAt(at - 1))) {
      at = text.indexOf(name, at + 1);
    }
    return at >= 0;
  }

  private static boolean isPartOfLonger(char before) {
    return Character.isIdeographic(before) && BEFORE_NAME.indexOf(before) < 0;
  }

  private static Stream<String> names(Department entry) {
    Names names = Names.of(entry);
    return Stream.of(Stream.of(names.key()), names.aliases().stream(), names.shortNames().stream())
        .flatMap(Function.identity())
        .distinct();
  }

  private static String key(Department entry) {
    return Names.of(entry).key();
  }

  private static Stream<String> aliases(Department entry) {
    return Names.of(entry).aliases().stream();
  }

  private static Stream<String> shortNames(Department entry) {
    return Names.of(entry).shortNames().stream();
  }

  private static boolean exists(Department department, int fiscalYear) {
    return department.fromYear() <= fiscalYear && fiscalYear <= department.toYear();
  }

  /**
   * The names of a department on comparable keys. Every record is held against the whole register,
   * and making a key takes longer than comparing it, so they are made once.
   */
  private record Names(String key, List<String> aliases, List<String> shortNames) {
    private static final Map<Department, Names> KNOWN = new ConcurrentHashMap<>();

    static Names of(Department entry) {
      return KNOWN.computeIfAbsent(entry, Names::made);
    }

    private static Names made(Department entry) {
      String key = OfficeWords.key(entry.name());
      return new Names(
          key, entry.aliases().stream().map(OfficeWords::key).toList(), OfficeWords.shortened(key));
    }
  }
}
