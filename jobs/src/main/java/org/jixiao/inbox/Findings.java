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

  void grids(List<Grid> grids) {
    grids.forEach(this::grid);
  }

  private List<Segments.Segment> grid(Grid grid) {
    List<Segments.Segment> read = new ArrayList<>();
    for (Segments.Segment segment : Segments.of(grid, catalogue)) {
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

  /** A document may hold forms, a report, or a report with forms annexed. */
  void document(String path, DocxContent document) {
    List<Segments.Segment> read = grid(document.grid());
    List<Paragraph> rest =
        document.paragraphs().stream()
            .filter(
                paragraph ->
                    !paragraph.ofTable() || read.stream().noneMatch(s -> within(s, paragraph)))
            .toList();
    report(path, rest);
  }

  private static boolean within(Segments.Segment segment, Paragraph paragraph) {
    return segment.first() <= paragraph.gridRow() && paragraph.gridRow() <= segment.last();
  }

  /** A text is a list when some delimiter makes it one, else perhaps a report. */
  void text(String path, String text) throws Unreadable {
    for (Grid grid : CsvReader.read(path, text)) {
      if (records.isEmpty()) {
        grid(grid);
      }
    }
    if (records.isEmpty()) {
      report(path, NarrativeReader.paragraphs(text));
    }
  }

  private void report(String path, List<Paragraph> paragraphs) {
    if (catalogue.report().isReport(paragraphs.stream().map(Paragraph::text).toList())) {
      records.add(NarrativeReader.read(path, paragraphs, submissionId));
    }
  }
}
