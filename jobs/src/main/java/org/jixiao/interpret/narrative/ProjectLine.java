package org.jixiao.interpret.narrative;

import java.util.List;

/**
 * A project's line, found but not yet read.
 *
 * @param name as printed
 * @param score the digits, as printed; "" when the line only states a grade
 * @param text the rest of the line
 * @param gradeWord the word stated for this project; "" without one
 * @param start where the line begins in its passage
 * @param end where it ends
 * @param told amounts and rates of a table's row; prose tells them elsewhere too
 */
record ProjectLine(
    Passage passage,
    String name,
    String score,
    String text,
    String gradeWord,
    int start,
    int end,
    int scoreEnd,
    List<Told> told) {
  ProjectLine {
    told = List.copyOf(told);
  }

  ProjectLine(
      Passage passage,
      String name,
      String score,
      String text,
      String gradeWord,
      int start,
      int end,
      int scoreEnd) {
    this(passage, name, score, text, gradeWord, start, end, scoreEnd, List.of());
  }

  /** Returns the line with a grade, if it has none of its own. */
  ProjectLine graded(String word) {
    return gradeWord.isEmpty()
        ? new ProjectLine(passage, name, score, text, word, start, end, scoreEnd, told)
        : this;
  }

  /** Returns the line under another form of its name. */
  ProjectLine named(String form) {
    return new ProjectLine(passage, form, score, text, gradeWord, start, end, scoreEnd, told);
  }

  String locator() {
    return passage.locator(start, end);
  }
}
