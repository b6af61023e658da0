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
    String nameText = cells.text("project_name");
    ProjectName name = notes.take(ProjectName.parse(nameText), "project_name", nameText);
    if (name == null) {
      notes.add(Flag.PROJECT_NAME_MISSING, "project_name", nameText);
    }
    return new Header(
        cells,
        identity,
        unit(cells, notes),
        projectCode(cells, name),
        name == null ? null : name.name(),
        notes);
  }

  /** The implementing unit stands in for the department only where nothing else names it. */
  private static Identity identity(Reference reference, Cells cells, String relativePath) {
    Optional<String> year = stated(cells, "fiscal_year");
    Optional<String> department = stated(cells, "department_name");
    Identity identity = Identity.of(reference, relativePath, year, department);
    Optional<String> unit = stated(cells, "implementing_unit");
    return identity.departmentName().isEmpty() && unit.isPresent()
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

  private static String unit(Cells cells, Notes notes) {
    String text = notes.text(cells.text("implementing_unit"), "implementing_unit");
    return text == null ? null : CodedName.of(joined(text)).name();
  }

  private static String projectCode(Cells cells, ProjectName name) {
    String printed = cells.text("project_code");
    if (!Blank.isBlankOrNone(printed)) {
      return Spaces.removeAll(Width.narrow(printed));
    }
    return name == null || name.code().isEmpty() ? null : name.code();
  }

  private static String joined(String text) {
    return text.replaceAll("\\s*[\\r\\n\\t]+\\s*", "");
  }
}
