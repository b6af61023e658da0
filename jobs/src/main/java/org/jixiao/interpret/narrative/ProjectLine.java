package org.jixiao.interpret.narrative;

/**
 * A project's line, found but not yet read.
 *
 * @param name as printed
 * @param score the digits, as printed
 * @param text the rest of the line
 * @param gradeWord the word stated for this project; "" without one
 * @param start where the line begins in its passage
 * @param end where it ends
 */
record ProjectLine(
    Passage passage,
    String name,
    String score,
    String text,
    String gradeWord,
    int start,
    int end,
    int scoreEnd) {
  String locator() {
    return passage.locator(start, end);
  }
}
