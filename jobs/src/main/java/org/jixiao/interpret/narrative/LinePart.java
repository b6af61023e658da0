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
  private static final int GRADE_REACH = 40;

  /** Returns the words behind a score among which this project's grade may stand. */
  static String gradedBy(String behind) {
    int stop = behind.replace(';', '。').indexOf('。');
    return reached(stop < 0 ? behind : behind.substring(0, stop));
  }

  /** Returns the words near the score; a mark shows where they go on, as in 不合格产品处置率. */
  static String reached(String behind) {
    return behind.length() <= GRADE_REACH ? behind : behind.substring(0, GRADE_REACH) + "…";
  }

  LinePart endingAt(int newEnd) {
    return new LinePart(line, start, nameStart, nameEnd, score, newEnd, isCertain);
  }
}
