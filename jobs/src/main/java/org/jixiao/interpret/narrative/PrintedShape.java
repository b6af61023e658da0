package org.jixiao.interpret.narrative;

import org.jixiao.interpret.Spaces;

/**
 * The room a printed line takes, in half-width columns.
 *
 * @param indent before its first character
 * @param columns up to its last character
 */
record PrintedShape(int indent, int columns) {
  private static final char LAST_HALF_WIDTH = '\u024F';

  static PrintedShape of(String line) {
    int width = 0;
    int indent = -1;
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (Spaces.isInvisible(character)) {
        continue;
      }
      boolean space = Spaces.isSpace(character);
      indent = indent < 0 && !space ? width : indent;
      width += character <= LAST_HALF_WIDTH ? 1 : 2;
      columns = space ? columns : width;
    }
    return new PrintedShape(Math.max(indent, 0), columns);
  }
}
