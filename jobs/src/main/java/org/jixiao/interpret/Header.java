package org.jixiao.interpret;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.Flag;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/**
 * What a record of a project is about: year, department, unit, project.
 *
 * @param projectName null when the record names none
 * @param projectCode null when none is printed
 * @param notes the flags raised so far
 */
record Header(
    Cells cells,
    Identity identity,
    String unit,
    String projectCode,
    String projectName,
    Notes notes) {
  static boolean isProject(VerbatimRecord record) {
    return record.form().equals(VerbatimRecord.PROJECT_FORM)
        || record.form().equals(VerbatimRecord.PROJECT_LIST);
  }

  static Header of(Reference reference, VerbatimRecord record, String relativePath) {
    Cells cells = Cells.header(record);
    Notes notes = new Notes();
    Identity identity = identity(reference, cells, relativePath);
    notes.addAll(identity.flags());
    ProjectName name = name(cells, notes);
    return new Header(
        cells,
        identity,
        unit(cells, identity, notes),
        projectCode(cells, name),
        name == null ? null : name.name(),
        notes);
  }

  /** The implementing unit stands in for the department only where nothing else names it. */
  private static Identity identity(Reference reference, Cells cells, String relativePath) {
    Optional<String> year = stated(cells, "fiscal_year");
    Optional<String> department = stated(cells, "department_name");
    Identity identity = Identity.of(reference, relativePath, year, department);
    Optional<String> unit =
        stated(cells, "implementing_unit").or(() -> stated(cells, "reporting_unit"));
    return identity.departmentName() == null && unit.isPresent()
        ? Identity.of(reference, relativePath, year, unit)
        : identity;
  }

  private static Optional<String> stated(Cells cells, String field) {
    List<VerbatimField> found = cells.every(field);
    return found.stream()
        .map(VerbatimField::text)
        .filter(text -> !Blank.isBlankOrNone(text))
        .findFirst();
  }

  /** Where the form names a unit in the department's place, it is the unit that carried it out. */
  private static String unit(Cells cells, Identity identity, Notes notes) {
    String own = cells.text("implementing_unit");
    String text =
        notes.text(
            Blank.isBlankOrNone(own) ? cells.text("reporting_unit") : own, "implementing_unit");
    return text == null ? identity.unitName() : CodedName.ofOffice(Office.withoutSeal(text)).name();
  }

  /** A cell for code and name together gives the name where no cell of its own does. */
  private static ProjectName name(Cells cells, Notes notes) {
    String text = cells.text("project_name");
    ProjectName name = notes.take(ProjectName.parse(text), "project_name", text);
    if (name != null) {
      return name;
    }
    Optional<ProjectName> besideCode =
        ProjectName.parse(cells.text("project_code"))
            .value()
            .filter(both -> !both.code().isEmpty());
    if (besideCode.isEmpty()) {
      notes.add(Flag.PROJECT_NAME_MISSING, "project_name", text);
    }
    return besideCode.orElse(null);
  }

  private static String projectCode(Cells cells, ProjectName name) {
    String printed = cells.text("project_code");
    if (!Blank.isBlankOrNone(printed)) {
      CodedName coded = CodedName.of(Width.ofCell(printed));
      return Spaces.removeAll(coded.code().isEmpty() ? coded.name() : coded.code());
    }
    return name == null || name.code().isEmpty() ? null : name.code();
  }
}
