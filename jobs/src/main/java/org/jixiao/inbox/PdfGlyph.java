package org.jixiao.inbox;

/**
 * A character as a page shows it. Lengths are in points.
 *
 * @param centreX from the left edge of the page as it is shown
 * @param centreY from its upper edge
 * @param left where it begins in the direction it is read in
 * @param right where it ends in that direction
 * @param base its base line, across that direction, growing from line to line
 * @param size of its font
 */
record PdfGlyph(
    String text, float centreX, float centreY, float left, float right, float base, float size) {

  boolean isBlank() {
    return text.isBlank();
  }

  /** Returns whether words of its script are written without spaces. */
  boolean isWide() {
    return text.codePointAt(0) >= 0x2E80;
  }
}
