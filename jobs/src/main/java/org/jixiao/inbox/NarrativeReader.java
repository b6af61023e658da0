package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** A report as its paragraphs, each as it stands. */
final class NarrativeReader {
  private NarrativeReader() {}

  /** Returns the lines of a text that say anything, numbered from 1. */
  static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> paragraphs.add(new Paragraph(paragraphs.size() + 1, -1, line, false)));
    return paragraphs;
  }

  static VerbatimRecord read(String path, List<Paragraph> paragraphs, String submissionId) {
    Grid places = new Grid(path);
    FieldCollector collector = new FieldCollector(places);
    for (Paragraph paragraph : paragraphs) {
      places.paragraph(paragraph.number(), paragraph.number());
      Cell cell = new Cell(paragraph.number(), 0, paragraph.text());
      collector.add(
          VerbatimField.PARAGRAPH, paragraph.number(), "", VerbatimField.PARAGRAPH, cell, "");
    }
    String begins = places.locator(new Cell(paragraphs.get(0).number(), 0, ""));
    return collector.record(submissionId, VerbatimRecord.DEPARTMENT_REPORT, begins);
  }
}
