package org.jixiao.interpret.narrative;

/**
 * A stretch of a line that reads like a project with its score.
 *
 * @param start where the item begins, its number included
 * @param end where the next item begins, or the line ends
 * @param isCertain whether it needs no neighbours to be taken for a project line
 */
record LinePart(
    Narrative.Line line,
    int start,
    int nameStart,
    int nameEnd,
    LineScore score,
    int end,
    boolean isCertain) {
  /** How far behind the score a grade is still this project's. */
  static final int GRADE_REACH = 40;

  /** Returns the words behind a score among which this project's grade may stand. */
  static String gradedBy(String behind) {
    int stop = behind.replace(';', '。').indexOf('。');
    return behind.substring(0, Math.min(GRADE_REACH, stop < 0 ? behind.length() : stop));
  }

  LinePart endingAt(int newEnd) {
    return new LinePart(line, start, nameStart, nameEnd, score, newEnd, isCertain);
  }
}
