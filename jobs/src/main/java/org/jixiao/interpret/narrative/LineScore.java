package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points in a line with what stands before them.
 *
 * @param nameEnd where the name before the score, its label and separators ends
 * @param separator what stands between name and score
 * @param labelled whether a word such as 得分 says that it is a score
 * @param bracketed whether the score stands in brackets behind the name
 * @param digits the score as printed
 * @param end behind the score and its 分
 */
record LineScore(
    int nameEnd, String separator, boolean labelled, boolean bracketed, String digits, int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.])(?<digits>\\d{1,3}(?:\\.\\d{1,6})?)(?<points>分(?![钟之别公类级支工配享布列期批]))?(?![\\d.%])");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<separator>[,:—–-]{0,2}的?)(?<opening>\\()?"
              + "(?<label>(?:(?:绩效|综合|最终|自我|总体)*(?:自评价|自评|评价|考评|评定|评审|考核)?(?:综合|最终)?"
              + "(?:总得分|总评分|得分|评分|分数|总分|分值|得))|自评价?|评)?"
              + "(?:情况)?(?<verb>分?别?为|是|达到|达|:|=)?(?<bracket>\\()?$");
  private static final Pattern END = Pattern.compile("[;,。)、\\t]");

  /** Whether two scores are attached to their names in the same manner, as in a list. */
  boolean isShapedLike(LineScore other) {
    return separator.equals(other.separator)
        && labelled == other.labelled
        && bracketed == other.bracketed;
  }

  /** Returns every number that is said to be points or a score, in order. */
  static List<LineScore> in(String line) {
    List<LineScore> scores = new ArrayList<>();
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      Matcher before = BEFORE.matcher(line).region(0, number.start());
      boolean labelled = before.find() && before.group("label") != null;
      boolean points = number.group("points") != null;
      boolean ended =
          number.end() == line.length()
              || END.matcher(line).region(number.end(), number.end() + 1).matches();
      if (points || (labelled && ended)) {
        boolean bracketed = before.group("bracket") != null || before.group("opening") != null;
        boolean closed = bracketed && line.startsWith(")", number.end());
        scores.add(
            new LineScore(
                before.start(),
                before.group("separator"),
                labelled,
                bracketed,
                number.group("digits"),
                closed ? number.end() + 1 : number.end()));
      }
    }
    return scores;
  }
}
