package org.jixiao.interpret.narrative;

import java.util.List;
import java.util.Optional;
import org.jixiao.interpret.Identity;
import org.jixiao.interpret.Reference;
import org.jixiao.model.VerbatimRecord;

/** Reads a narrative once: its lines and sections, its project lines, whose it is. */
final class ReportReader {
  private final Reference reference;
  private final ProjectLines projectLines;
  private final Words words;
  private final Headings headings;
  private final Headline headline;

  /**
   * A narrative read.
   *
   * @param isOfOneProject whether it is about the one project in its title
   */
  record Report(
      Narrative narrative,
      List<ProjectLine> projects,
      boolean isOfOneProject,
      ProjectNames names,
      Identity identity) {}

  ReportReader(Reference reference) {
    this.reference = reference;
    words = new Words(reference.lexicon());
    headings = new Headings(reference.lexicon(), words);
    headline = new Headline(words);
    projectLines = new ProjectLines(reference, words);
  }

  Words words() {
    return words;
  }

  /** Returns the report of a record; empty when the record is of another form. */
  Optional<Report> read(VerbatimRecord record, String relativePath) {
    if (!record.form().equals(VerbatimRecord.DEPARTMENT_REPORT)) {
      return Optional.empty();
    }
    Narrative narrative = Narrative.of(record, headline, headings, words);
    Optional<Announced> title = headline.project(narrative);
    List<ProjectLine> projects = projectLines.of(narrative, title);
    boolean ofOne =
        projects.size() == 1
            && title.filter(only -> only.name().equals(projects.get(0).name())).isPresent();
    ProjectNames names = new ProjectNames(projects.stream().map(ProjectLine::name).toList(), words);
    Identity identity =
        Identity.of(
            reference, relativePath, headline.year(narrative), headline.department(narrative));
    return Optional.of(new Report(narrative, projects, ofOne, names, identity));
  }
}
