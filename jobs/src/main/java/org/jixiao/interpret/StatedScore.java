package org.jixiao.interpret;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of scores, parted where a grade stands beside the score: 96分（优）, 优秀/96.
 *
 * @param score the text of the score; "" when only a grade stands there
 * @param grade the word of the grade; "" without one
 */
record StatedScore(String score, String grade) {
  private static final String POINTS = "([0-9]+(?:\\.[0-9]+)?)分?";
  private static final String GRADE = "(?:(?:自评|评价|绩效)?(?:等级|等次|结论)[:为]?)?(\\p{IsHan}{1,5}?)";
  private static final Pattern SCORE_FIRST =
      Pattern.compile(POINTS + "[(\\[,、/;]?" + GRADE + "[)\\]]?");
  private static final Pattern GRADE_FIRST =
      Pattern.compile(GRADE + "[(\\[,、/;:]?" + POINTS + "[)\\]]?");

  /**
   * Returns the parts of a text; all of it is the score unless the rest is a grade.
   *
   * @param isGrade whether a word is one for a grade
   */
  static StatedScore of(String text, Predicate<String> isGrade) {
    String compact = Spaces.removeAll(Width.narrow(text));
    Matcher scoreFirst = SCORE_FIRST.matcher(compact);
    if (scoreFirst.matches() && isGrade.test(scoreFirst.group(2))) {
      return new StatedScore(scoreFirst.group(1), scoreFirst.group(2));
    }
    Matcher gradeFirst = GRADE_FIRST.matcher(compact);
    if (gradeFirst.matches() && isGrade.test(gradeFirst.group(1))) {
      return new StatedScore(gradeFirst.group(2), gradeFirst.group(1));
    }
    return new StatedScore(text, "");
  }
}
