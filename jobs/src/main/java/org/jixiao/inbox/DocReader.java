package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The main text of a .doc document, and its notes and text boxes after it. */
final class DocReader {
  private DocReader() {}

  static DocumentContent read(String path, byte[] content, CellBudget budget)
      throws IOException, Unreadable {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      DocumentContent result = new DocumentContent(path, budget);
      DocBody body = new DocBody(result, new DocRows(document));
      for (Range range :
          List.of(
              document.getRange(),
              document.getFootnoteRange(),
              document.getEndnoteRange(),
              document.getMainTextboxRange())) {
        body.addAll(paragraphs(range, budget), 0);
      }
      return result;
    }
  }

  private static List<Paragraph> paragraphs(Range range, CellBudget budget) throws Unreadable {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (range.getStartOffset() < range.getEndOffset()) {
      for (int i = 0; i < range.numParagraphs(); i++) {
        budget.element(0);
        paragraphs.add(range.getParagraph(i));
      }
    }
    return paragraphs;
  }
}
