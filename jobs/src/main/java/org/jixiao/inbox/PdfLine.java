package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters on one base line, from left to right. */
record PdfLine(List<PdfGlyph> glyphs) {
  /** Base lines nearer than this share of the font size are one; signs stand higher or lower. */
  private static final float SAME_LINE = 0.5f;

  private static final float WORD_GAP = 0.25f;
  private static final float COLUMN_GAP = 2f;

  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’％%‰…—·,.;:?!)]}";

  /** Returns the lines of some characters from top to bottom; those of blanks are left out. */
  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> byBase = new ArrayList<>(glyphs);
    byBase.sort(Comparator.comparingDouble(PdfGlyph::base).thenComparing(PdfGlyph::left));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfGlyph> line = new ArrayList<>();
    for (PdfGlyph glyph : byBase) {
      if (!line.isEmpty() && !sameLine(line.get(line.size() - 1), glyph)) {
        add(line, lines);
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    add(line, lines);
    return lines;
  }

  private static boolean sameLine(PdfGlyph before, PdfGlyph next) {
    return next.base() - before.base() <= SAME_LINE * Math.min(before.size(), next.size());
  }

  private static void add(List<PdfGlyph> glyphs, List<PdfLine> lines) {
    glyphs.sort(Comparator.comparingDouble(PdfGlyph::left));
    int first = 0;
    int last = glyphs.size();
    while (first < last && glyphs.get(first).isBlank()) {
      first++;
    }
    while (last > first && glyphs.get(last - 1).isBlank()) {
      last--;
    }
    if (first < last) {
      lines.add(new PdfLine(List.copyOf(glyphs.subList(first, last))));
    }
  }

  float left() {
    return glyphs.get(0).left();
  }

  float right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  float base() {
    return glyphs.get(0).base();
  }

  float size() {
    return glyphs.get(0).size();
  }

  /** Returns the text; a gap between columns that no space fills is a tab. */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (before != null) {
        float gap = glyph.left() - before.right();
        boolean spaced = before.isBlank() || glyph.isBlank();
        if (gap > COLUMN_GAP * glyph.size()) {
          text.append('\t');
        } else if (!spaced
            && gap > WORD_GAP * glyph.size()
            && !(before.isWide() && glyph.isWide())) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  /**
   * Returns how wide its first word is: what must have room for a line not to be broken. Signs that
   * begin no line belong to the word before them.
   */
  float firstWordWidth() {
    int last = 0;
    while (last + 1 < glyphs.size() && belongTogether(glyphs.get(last), glyphs.get(last + 1))) {
      last++;
    }
    return glyphs.get(last).right() - left();
  }

  private static boolean belongTogether(PdfGlyph before, PdfGlyph next) {
    boolean latin = !before.isWide() && !next.isWide() && !before.isBlank() && !next.isBlank();
    return latin || NOT_FIRST.indexOf(next.text().codePointAt(0)) >= 0;
  }

  /** Returns what a broken line and its continuation are joined by: a space between Latin words. */
  static String joint(PdfLine before, PdfLine next) {
    PdfGlyph last = before.glyphs().get(before.glyphs().size() - 1);
    PdfGlyph first = next.glyphs().get(0);
    boolean letters =
        Character.isLetter(last.text().codePointAt(0))
            && Character.isLetter(first.text().codePointAt(0));
    return letters && !last.isWide() && !first.isWide() ? " " : "";
  }
}
