package org.jixiao.interpret;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.model.Department;

/**
 * A department as one source names it, with its entry in the register if it has one.
 *
 * @param code of the register, or as printed; "" without one
 * @param name of the register, or as printed
 * @param unit the unit of the department that the source named; "" when it named the department
 * @param contradiction the printed text whose code and name are of two departments; "" otherwise
 */
record Office(
    String code, String name, Optional<Department> entry, String unit, String contradiction) {
  private static final Pattern SEAL =
      Pattern.compile("\\s*[(（]\\s*(?:加?盖?公?章|签章|盖章处)\\s*[)）]\\s*[:：]?$");

  static final Office UNKNOWN = new Office("", "", Optional.empty(), "", "");

  /** Returns the department of an entry; of a unit the department it belongs to. */
  static Office registered(Register register, Department entry) {
    Department top = register.top(entry);
    String unit = top.equals(entry) ? "" : entry.name();
    return new Office(top.code(), top.name(), Optional.of(top), unit, "");
  }

  /** Returns the department a printed text names: by name, then by code, else as printed. */
  static Office ofText(Register register, String text) {
    String printed = withoutSeal(text);
    CodedName coded = CodedName.ofOffice(printed);
    Optional<Department> named = register.byName(coded.name());
    if (named.isPresent()) {
      Office office = registered(register, named.get());
      return register
          .byCode(coded.code())
          .map(register::top)
          .filter(other -> !office.entry().get().code().equals(other.code()))
          .map(other -> office.with(office.unit(), printed))
          .orElse(office);
    }
    Optional<Department> ofCode = register.byCode(coded.code());
    if (ofCode.isPresent()) {
      Office office = registered(register, ofCode.get());
      boolean ofUnit = !office.code().equals(coded.code());
      return ofUnit ? office.with(coded.name(), "") : office.with("", printed);
    }
    return register
        .byCode(coded.name())
        .map(entry -> registered(register, entry))
        .or(() -> register.findAbove(coded.name()).map(above -> unit(register, above, coded)))
        .orElseGet(() -> new Office(coded.code(), coded.name(), Optional.empty(), "", ""));
  }

  private static Office unit(Register register, Department above, CodedName coded) {
    return registered(register, above).with(coded.name(), "");
  }

  private Office with(String unitName, String otherwise) {
    return new Office(code, name, entry, unitName, otherwise);
  }

  /** Returns a printed name in one line, without residue and the prompt for a seal. */
  static String withoutSeal(String text) {
    String cleaned = Residue.clean(text).value().orElse("");
    return SEAL.matcher(cleaned.replaceAll("\\s*[\\r\\n\\t]+\\s*", "")).replaceFirst("");
  }

  static Optional<Office> ofFolders(Register register, Place place) {
    return place.folders().stream()
        .map(Place::officeName)
        .filter(name -> !name.isEmpty())
        .flatMap(folder -> register.find(CodedName.ofOffice(folder)).stream())
        .findFirst()
        .or(
            () ->
                place.folders().stream().flatMap(f -> register.findWithin(f).stream()).findFirst())
        .map(entry -> registered(register, entry))
        .or(() -> place.departmentFolder().map(name -> ofText(register, name)));
  }

  static Optional<Office> ofFile(Register register, Place place) {
    return register
        .findWithin(place.file())
        .map(entry -> registered(register, entry))
        .or(() -> place.officeInFile().map(name -> ofText(register, name)));
  }

  /** The register knows the other one, not this one, and one name lies within the other. */
  boolean isUnregisteredFormOf(Office other) {
    return entry.isEmpty() && other.entry().isPresent() && nests(other);
  }

  /** The two name different departments. */
  boolean contradicts(Office other) {
    if (entry.isEmpty() || other.entry().isEmpty()) {
      return !nests(other);
    }
    return !code.equals(other.code()) || (code.isEmpty() && !entry.equals(other.entry()));
  }

  private boolean nests(Office other) {
    String mine = NameKey.of(name);
    String theirs = NameKey.of(other.name);
    return mine.contains(theirs) || theirs.contains(mine);
  }
}
