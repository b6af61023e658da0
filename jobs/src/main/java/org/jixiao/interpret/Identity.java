package org.jixiao.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;

/**
 * Which fiscal year and department a document is about. The document's own words are trusted most,
 * then the folders, then the file name; where a less trusted one says otherwise, a flag tells.
 *
 * @param fiscalYear null when nothing says it
 * @param departmentCode of the register, or as printed; "" when unknown
 * @param departmentName of the register, or the document's own; "" when unknown
 */
public record Identity(
    Integer fiscalYear, String departmentCode, String departmentName, List<RaisedFlag> flags) {
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
    return new Identity(year.orElse(null), office.code(), office.name(), flags);
  }

  private static Optional<Integer> year(
      Place place, Optional<String> yearText, List<RaisedFlag> flags) {
    Optional<Integer> stated = yearText.flatMap(FiscalYear::find);
    Optional<Integer> folder = place.folderYear();
    Optional<Integer> file = place.fileYear();
    Optional<Integer> year = stated.or(() -> folder).or(() -> file);
    if (year.isEmpty()) {
      flags.add(new RaisedFlag(Flag.FISCAL_YEAR_UNKNOWN, YEAR, yearText.orElse("")));
    } else if (differs(year, folder)) {
      flags.add(
          new RaisedFlag(Flag.FISCAL_YEAR_DISAGREES, YEAR, String.join("/", place.folders())));
    } else if (differs(year, file)) {
      flags.add(new RaisedFlag(Flag.FISCAL_YEAR_DISAGREES, YEAR, place.file()));
    }
    return year;
  }

  private static boolean differs(Optional<Integer> year, Optional<Integer> other) {
    return other.isPresent() && !other.equals(year);
  }

  /** An empty register says of nobody that they are missing from it. */
  private static Office office(
      Register register, Place place, Optional<String> departmentText, List<RaisedFlag> flags) {
    Optional<Office> folder = Office.ofFolders(register, place);
    Optional<Office> stated =
        departmentText
            .filter(text -> !Blank.isBlankOrNone(text) && !Placeholder.is(text))
            .map(text -> Office.ofText(register, text))
            .map(office -> folder.filter(office::isUnregisteredFormOf).orElse(office));
    if (stated.isPresent() && folder.filter(stated.get()::contradicts).isPresent()) {
      String found = folder.get().name();
      flags.add(new RaisedFlag(Flag.DEPARTMENT_DISAGREES, DEPARTMENT, found));
    }
    Office office =
        stated
            .or(() -> folder)
            .or(() -> register.findWithin(place.file()).map(Office::registered))
            .orElse(Office.UNKNOWN);
    if (office.name().isEmpty()) {
      flags.add(new RaisedFlag(Flag.DEPARTMENT_UNKNOWN, DEPARTMENT, departmentText.orElse("")));
    } else if (office.entry().isEmpty() && !register.departments().isEmpty()) {
      flags.add(new RaisedFlag(Flag.DEPARTMENT_NOT_REGISTERED, DEPARTMENT, office.name()));
    }
    return office;
  }
}
