package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.VerbatimRecord;

/** The forms, lists and reports found in one file. */
final class Findings {
  private final FormCatalogue catalogue;
  private final String submissionId;
  private final List<VerbatimRecord> records = new ArrayList<>();
  private String otherTitle = "";

  Findings(FormCatalogue catalogue, String submissionId) {
    this.catalogue = catalogue;
    this.submissionId = submissionId;
  }

  /**
   * Returns what was found.
   *
   * @throws Unreadable when nothing was
   */
  List<VerbatimRecord> records() throws Unreadable {
    if (records.isEmpty()) {
      throw new Unreadable(Rejections.nothingRecognised(otherTitle));
    }
    return records;
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  void grids(List<Grid> grids) {
    grids.forEach(grid -> segments(grid, Segments.of(grid, catalogue)));
  }

  /** Reads the segments of a grid; returns those that gave a record. */
  private List<Segments.Segment> segments(Grid grid, List<Segments.Segment> segments) {
    List<Segments.Segment> read = new ArrayList<>();
    for (Segments.Segment segment : segments) {
      int before = records.size();
      if (segment.kind() == Segments.Kind.LIST) {
        records.addAll(ListReader.read(grid, segment, catalogue, submissionId));
      } else if (isOther(segment)) {
        otherTitle = segment.title() == null ? otherTitle : segment.title().printed().strip();
      } else {
        FormReader.read(grid, segment, catalogue, submissionId).ifPresent(records::add);
      }
      if (records.size() > before) {
        read.add(segment);
      }
    }
    return read;
  }

  private boolean isOther(Segments.Segment segment) {
    return segment.title() == null
        ? !segment.evaluated()
        : catalogue.form().isOtherTitle(segment.title());
  }

  /**
   * A document may hold forms, a report, or a report with forms annexed. In a report, what follows
   * the table of a form is text of the report again; a table of projects is text of the report too,
   * and a list beside it only when it tells their money.
   */
  void document(String path, DocumentContent document) {
    List<Paragraph> prose = document.paragraphs().stream().filter(p -> !p.ofTable()).toList();
    boolean proseIsReport = isReport(prose);
    List<Segments.Segment> segments = Segments.of(document.grid(), catalogue);
    if (proseIsReport) {
      segments =
          segments.stream()
              .map(s -> s.upToTable(document.grid()))
              .filter(s -> s.kind() != Segments.Kind.LIST || tellsMoney(document.grid(), s))
              .toList();
    }
    List<Segments.Segment> read = segments(document.grid(), segments);
    if (read.isEmpty() || proseIsReport) {
      report(
          path,
          document.paragraphs().stream()
              .filter(p -> !p.ofTable() || read.stream().noneMatch(s -> ofForm(s) && within(s, p)))
              .toList());
    }
  }

  private boolean tellsMoney(Grid grid, Segments.Segment list) {
    return ListReader.read(grid, list, catalogue, submissionId).stream()
        .flatMap(record -> record.fields().stream())
        .anyMatch(field -> field.field().endsWith("_yuan"));
  }

  private static boolean ofForm(Segments.Segment segment) {
    return segment.kind() != Segments.Kind.LIST;
  }

  private static boolean within(Segments.Segment segment, Paragraph paragraph) {
    return segment.first() <= paragraph.gridRow() && paragraph.gridRow() <= segment.last();
  }

  /** A text is a list when some delimiter makes it one, else perhaps a report. */
  void text(String path, String text, CellBudget budget) throws Unreadable {
    for (Grid grid : CsvReader.read(path, text, budget)) {
      if (records.isEmpty()) {
        segments(grid, Segments.of(grid, catalogue));
      }
    }
    if (records.isEmpty()) {
      report(path, NarrativeReader.paragraphs(text));
    }
  }

  private boolean isReport(List<Paragraph> paragraphs) {
    return catalogue.report().isReport(paragraphs.stream().map(Paragraph::text).toList());
  }

  private void report(String path, List<Paragraph> paragraphs) {
    if (isReport(paragraphs)) {
      records.add(NarrativeReader.read(path, paragraphs, submissionId));
    }
  }
}
