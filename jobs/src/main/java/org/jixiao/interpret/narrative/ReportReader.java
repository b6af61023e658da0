package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import org.jixiao.interpret.Identity;
import org.jixiao.interpret.Reference;
import org.jixiao.model.VerbatimRecord;

/** Reads a narrative once: its lines and sections, its project lines, whose it is. */
final class ReportReader {
  private final Reference reference;
  private final Words words;
  private final Headings headings;

  /** A narrative read. */
  record Report(
      Narrative narrative, List<ProjectLine> projects, ProjectNames names, Identity identity) {}

  ReportReader(Reference reference) {
    this.reference = reference;
    words = new Words(reference.lexicon());
    headings = new Headings(reference.lexicon(), words);
  }

  Words words() {
    return words;
  }

  /** Returns the report of a record; empty when the record is of another form. */
  Optional<Report> read(VerbatimRecord record, String relativePath) {
    if (!record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      return Optional.empty();
    }
    Narrative narrative = Narrative.of(record, headings, words);
    List<ProjectLine> projects = new ProjectLines(reference, words).of(narrative);
    ProjectNames names = new ProjectNames(projects.stream().map(ProjectLine::name).toList(), words);
    Identity identity =
        Identity.of(
            reference, relativePath, Headline.year(narrative), Headline.department(narrative));
    return Optional.of(new Report(narrative, projects, names, identity));
  }
}
