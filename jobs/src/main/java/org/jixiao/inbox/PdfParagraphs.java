package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines a page broke into the paragraphs that were written. */
final class PdfParagraphs {
  private static final double INDENT = 1.2;
  private static final double OTHER_SIZE = 1.15;
  private static final double PARTED = 1.9;

  /** Rules for line ends leave up to so many characters of room in a line that goes on. */
  private static final double SHORT = 5;

  /** So many lines below one another with gaps in them are columns of a table without lines. */
  private static final int COLUMNS = 3;

  /** A paragraph; whether it is a row of a table whose cells nothing parts. */
  record Text(String text, boolean ofColumns) {}

  private final List<Text> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final PdfMargins margins;
  private PdfLine before;
  private double pitch;

  private PdfParagraphs(PdfMargins margins) {
    this.margins = margins;
  }

  /** Returns the paragraphs of lines that follow one another, over the ends of pages. */
  static List<Text> of(List<PdfLine> lines, PdfMargins margins) {
    PdfParagraphs paragraphs = new PdfParagraphs(margins);
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && hasColumns(lines.get(end))) {
        end++;
      }
      if (end - i >= COLUMNS) {
        paragraphs.close();
        lines.subList(i, end).forEach(line -> paragraphs.texts.add(new Text(line.text(), true)));
        i = end;
      } else {
        paragraphs.add(lines.get(i));
        i++;
      }
    }
    paragraphs.close();
    return paragraphs.texts;
  }

  private static boolean hasColumns(PdfLine line) {
    return line.text().indexOf('\t') >= 0;
  }

  private void add(PdfLine line) {
    if (before != null && begins(line)) {
      close();
    }
    open.append(before == null ? "" : PdfLine.joint(before, line)).append(line.text());
    double step = before == null ? 0 : line.base() - before.base();
    pitch = step > 0 ? step : pitch;
    before = line;
  }

  /** A line goes on the paragraph when it begins at the edge and the one before it was full. */
  private boolean begins(PdfLine line) {
    boolean indented = line.left() > margins.left() + INDENT * line.size();
    double room = margins.right() - before.right();
    boolean hadRoom =
        room >= line.firstWordWidth() + line.size()
            && (endsSentence(before) || room > SHORT * line.size());
    boolean otherSize =
        Math.max(line.size(), before.size()) > OTHER_SIZE * Math.min(line.size(), before.size());
    double step = line.base() - before.base();
    boolean parted = pitch > 0 && step > PARTED * pitch;
    return indented || hadRoom || otherSize || parted;
  }

  private static boolean endsSentence(PdfLine line) {
    String text = line.text();
    return "。！？；：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void close() {
    if (!open.isEmpty()) {
      texts.add(new Text(open.toString(), false));
    }
    open.setLength(0);
    before = null;
    pitch = 0;
  }
}
