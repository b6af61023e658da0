package org.jixiao.interpret;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.model.Department;

/** A department as one source names it, with its entry in the register if it has one. */
record Office(String code, String name, Optional<Department> entry) {
  private static final Pattern SEAL = Pattern.compile("\\s*[(（]\\s*(?:盖章|公章|签章)\\s*[)）]$");

  static final Office UNKNOWN = new Office("", "", Optional.empty());

  static Office registered(Department department) {
    return new Office(department.code(), department.name(), Optional.of(department));
  }

  static Office ofText(Register register, String text) {
    CodedName coded = CodedName.of(withoutSeal(text));
    return register
        .find(coded)
        .map(Office::registered)
        .orElseGet(() -> new Office(coded.code(), coded.name(), Optional.empty()));
  }

  /** Returns a printed name in one line, without residue and the prompt for a seal. */
  static String withoutSeal(String text) {
    String cleaned = Residue.clean(text).value().orElse("");
    return SEAL.matcher(cleaned.replaceAll("\\s*[\\r\\n\\t]+\\s*", "")).replaceFirst("");
  }

  static Optional<Office> ofFolders(Register register, Place place) {
    return place.folders().stream()
        .flatMap(folder -> register.find(CodedName.of(Place.officeName(folder))).stream())
        .findFirst()
        .or(
            () ->
                place.folders().stream().flatMap(f -> register.findWithin(f).stream()).findFirst())
        .map(Office::registered)
        .or(() -> place.departmentFolder().map(name -> ofText(register, name)));
  }

  /** The register knows the other one, not this one, and one name lies within the other. */
  boolean isUnregisteredFormOf(Office other) {
    return entry.isEmpty() && other.entry().isPresent() && nests(other);
  }

  /** The two name different departments, and neither belongs to the other. */
  boolean contradicts(Office other) {
    if (entry.isEmpty() || other.entry().isEmpty()) {
      return !nests(other);
    }
    return !entry.equals(other.entry()) && !isBelow(other) && !other.isBelow(this);
  }

  private boolean isBelow(Office other) {
    return !other.code().isEmpty()
        && entry.filter(department -> department.parentCode().equals(other.code())).isPresent();
  }

  private boolean nests(Office other) {
    String mine = NameKey.of(name);
    String theirs = NameKey.of(other.name);
    return mine.contains(theirs) || theirs.contains(mine);
  }
}
