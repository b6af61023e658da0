package org.jixiao.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.model.ReleaseContent;

/** A brief, read again. */
final class Paper {
  private Paper() {}

  static XWPFDocument of(ReleaseContent content) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Brief.bytes(content)));
  }

  /** Returns the paragraphs between tables. */
  static List<String> paragraphs(XWPFDocument paper) {
    return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  static String text(XWPFDocument paper) {
    return String.join("\n", paragraphs(paper));
  }

  static List<List<String>> rows(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
    }
    return rows;
  }

  /** Returns every word of the body: paragraphs, then cells, in their order. */
  static List<String> words(XWPFDocument paper) {
    List<String> words = new ArrayList<>();
    for (IBodyElement element : paper.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        words.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        rows(table).forEach(words::addAll);
      }
    }
    return words;
  }
}
