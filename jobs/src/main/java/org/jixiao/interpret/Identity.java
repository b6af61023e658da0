package org.jixiao.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;

/**
 * Which fiscal year and department a document is about. The document's own words are trusted most,
 * then the folders, then the file name; where a less trusted one says otherwise, a flag tells.
 *
 * @param fiscalYear null when nothing says it
 * @param departmentCode of the register, or as printed; null when unknown
 * @param departmentName of the register, or the document's own; null when unknown
 * @param unitName the unit of that department which the document names instead of it; null without
 */
public record Identity(
    Integer fiscalYear,
    String departmentCode,
    String departmentName,
    String unitName,
    List<RaisedFlag> flags) {
  private static final String YEAR = "fiscal_year";
  private static final String DEPARTMENT = "department_name";

  public Identity {
    flags = List.copyOf(flags);
  }

  /**
   * Returns the identity of a document.
   *
   * @param relativePath its path below the inbox, with forward slashes
   * @param yearText where the document speaks of its year, if it does: a title, a cell
   * @param departmentText where the document names its department, if it does
   */
  public static Identity of(
      Reference reference,
      String relativePath,
      Optional<String> yearText,
      Optional<String> departmentText) {
    Place place = Place.of(relativePath);
    List<RaisedFlag> flags = new ArrayList<>();
    Optional<Integer> year = year(place, yearText, flags);
    Register register = Register.of(reference, year);
    Office office = office(register, place, departmentText, flags);
    if (office.name().isEmpty()) {
      flags.add(
          new RaisedFlag(Flag.DEPARTMENT_UNKNOWN, DEPARTMENT, departmentText.orElse("").strip()));
    } else if (!register.isEmpty()) {
      unregistered(register, office, year)
          .map(told -> new RaisedFlag(Flag.DEPARTMENT_NOT_REGISTERED, DEPARTMENT, told))
          .ifPresent(flags::add);
    }
    return new Identity(
        year.orElse(null), known(office.code()), known(office.name()), known(office.unit()), flags);
  }

  private static Optional<Integer> year(
      Place place, Optional<String> yearText, List<RaisedFlag> flags) {
    Optional<Integer> stated = yearText.flatMap(FiscalYear::find);
    Optional<Integer> year = stated.or(place::folderYear).or(place::fileYear);
    if (year.isEmpty()) {
      flags.add(new RaisedFlag(Flag.FISCAL_YEAR_UNKNOWN, YEAR, yearText.orElse("").strip()));
      return year;
    }
    Stream.concat(place.folders().stream(), Stream.of(place.file()))
        .filter(
            name ->
                FiscalYear.findInName(name).filter(told -> !year.get().equals(told)).isPresent())
        .findFirst()
        .ifPresent(name -> flags.add(new RaisedFlag(Flag.FISCAL_YEAR_DISAGREES, YEAR, name)));
    return year;
  }

  private static Office office(
      Register register, Place place, Optional<String> departmentText, List<RaisedFlag> flags) {
    Optional<Office> folder = Office.ofFolders(register, place);
    Optional<Office> file = Office.ofFile(register, place);
    Optional<Office> stated =
        departmentText
            .filter(text -> !Blank.isBlankOrNone(text) && !Placeholder.is(text))
            .map(text -> Office.ofText(register, text))
            .map(office -> folder.filter(office::isUnregisteredFormOf).orElse(office));
    Office office = stated.or(() -> folder).or(() -> file).orElse(Office.UNKNOWN);
    if (!office.contradiction().isEmpty()) {
      flags.add(new RaisedFlag(Flag.DEPARTMENT_CODE_DISAGREES, DEPARTMENT, office.contradiction()));
    }
    folder
        .filter(office::contradicts)
        .or(() -> file.filter(other -> other.entry().isPresent()).filter(office::contradicts))
        .map(other -> new RaisedFlag(Flag.DEPARTMENT_DISAGREES, DEPARTMENT, other.name()))
        .ifPresent(flags::add);
    return office;
  }

  /** An empty register says of nobody that they are missing from it. */
  private static Optional<String> unregistered(
      Register register, Office office, Optional<Integer> year) {
    if (office.entry().isEmpty()) {
      return Optional.of(
          office.name()
              + NearestName.in(register, office.name())
                  .map(nearest -> "（名册中最相近的是“" + nearest + "”）")
                  .orElse(""));
    }
    return register.departments().contains(office.entry().get())
        ? Optional.empty()
        : year.map(of -> office.name() + "（名册未列" + of + "年度）");
  }

  private static String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
